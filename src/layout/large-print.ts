import type { Block } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";

/**
 * A leaf as it is read in large type: one column, in the order it is needed. On a card whoever sees little gets what to
 * do first: checks, the first ten minutes, whom to call and what not to do; how one notices it comes last, for the
 * finder has told that already. Nothing goes to a back, which is a sheet of its own. Design, § 6 *Large print*.
 */
export function inOneColumn(leaf: Leaf<string>): Leaf<string> {
  const { wide, wideFoot, narrow, narrowFoot } = leaf;
  const isCover = leaf.columns === "cover";
  return {
    ...leaf,
    columns: "one",
    top: leaf.top.flatMap(unfolded),
    wide: [...cardOrder(wide, narrow), ...(isCover ? [] : narrowFoot)].flatMap(unfolded),
    wideFoot: [...wideFoot, ...(isCover ? narrowFoot : [])].flatMap(unfolded),
    narrow: [],
    narrowFoot: [],
  };
}

function cardOrder(wide: readonly Block<string>[], narrow: readonly Block<string>[]): Block<string>[] {
  const at = wide.findIndex((block) => block.kind === "steps" && block.size === "large");
  if (at < 0) return [...wide, ...narrow];
  const before = wide.slice(0, at);
  return [
    ...before.filter(({ kind }) => kind === "checks"),
    ...wide.slice(at, at + 1),
    ...narrow.filter(isEarly),
    ...wide.slice(at + 1),
    ...narrow.filter((block) => !isEarly(block)),
    ...before.filter(({ kind }) => kind !== "checks"),
  ];
}

function isEarly({ kind }: Block<string>): boolean {
  return kind === "calls" || kind === "scan" || kind === "do-not";
}

/** Two blocks side by side as two, one below the other. */
function unfolded(block: Block<string>): Block<string>[] {
  return block.kind === "side-by-side" ? [...unfolded(block.left), ...unfolded(block.right)] : [block];
}
