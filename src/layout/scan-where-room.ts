import type { Block, ScanBlock } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";

type Scan = ScanBlock<string>;

/** A leaf without its squares to scan, and these: they are put where room is left once everything else stands. */
export function withoutScan(leaf: Leaf<string>): { leaf: Leaf<string>; scan: Scan | null } {
  const scan = [...leaf.wide, ...leaf.narrow].find(isScan) ?? null;
  if (scan === null) return { leaf, scan };
  const rest = (blocks: Block<string>[]): Block<string>[] => blocks.filter((block) => !isScan(block));
  return { leaf: { ...leaf, wide: rest(leaf.wide), narrow: rest(leaf.narrow) }, scan };
}

/**
 * The leaf with squares, wherever they may stand: right under the calls they belong to; on a back below what is to be
 * done and above the notes, or under the words to use.
 */
export function withScan(leaf: Leaf<string>, scan: Scan): Leaf<string>[] {
  if (![...leaf.wide, ...leaf.narrow].some(isCalls)) {
    return [
      { ...leaf, wide: [...leaf.wide, scan] },
      { ...leaf, narrowFoot: [...leaf.narrowFoot, scan] },
    ];
  }
  const beside = (blocks: Block<string>[]): Block<string>[] =>
    blocks.flatMap((block) => (isCalls(block) ? [block, scan] : [block]));
  return [{ ...leaf, wide: beside(leaf.wide), narrow: beside(leaf.narrow) }];
}

/** All of the squares, then fewer and fewer: the first to call is given up last. */
export function fewerAndFewer(scan: Scan | null): Scan[] {
  return (scan?.squares ?? []).flatMap((_, given) =>
    scan === null ? [] : [{ ...scan, squares: scan.squares.slice(0, scan.squares.length - given) }],
  );
}

function isScan(block: Block<string>): block is Scan {
  return block.kind === "scan";
}

function isCalls({ kind }: Block<string>): boolean {
  return kind === "calls" || kind === "call-table";
}
