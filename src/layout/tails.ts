import type { Block } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";
import { sentencesInTwoLines } from "./blocks/sentences.ts";
import type { Setting } from "./setting.ts";

/** A card's front and its back. */
export interface Pair {
  front: Leaf<string>;
  back: Leaf<string>;
}

/**
 * What may go to the back, in the order it does where a front is too long: *You notice* after two lines, *Keep trading*
 * from line 6, then steps of the first ten minutes, and *Write down* last of all. *Do not* and *Call* never move.
 */
export const tailsInOrder = ["sentences", "checks", "steps", "write-down"] as const;
export type TailKind = (typeof tailsInOrder)[number];

/** The pair with the tails of these kinds at the head of the back, and with those that always go there. */
export function withTails(
  { front, back }: Pair,
  kinds: readonly TailKind[],
  width: number,
  setting: Setting,
): Pair {
  const cuts = front.wide.map((block) => cutBlock(block, kinds, width, setting));
  const tails = cuts.flatMap((cut) => (cut.tail ? [cut.tail] : []));
  const goes = (block: Block<string>): boolean => block.kind === "write-down" && kinds.includes("write-down");
  return {
    front: {
      ...front,
      wide: cuts.map((cut) => cut.head),
      narrow: front.narrow.filter((block) => !goes(block)),
    },
    back: {
      ...back,
      wide: [...tails, ...back.wide],
      narrow: [...front.narrow.filter(goes), ...back.narrow],
    },
  };
}

interface Cut {
  head: Block<string>;
  tail: Block<string> | null;
}

function cutBlock(block: Block<string>, kinds: readonly TailKind[], width: number, setting: Setting): Cut {
  if (!isCuttable(block) || block.tail === null) return { head: block, tail: null };
  const at = kinds.includes(block.kind) ? cutAt(block, width, setting) : (block.tail.always ?? Infinity);
  const length = block.kind === "sentences" ? block.sentences.length : block.items.length;
  return at >= length ? { head: block, tail: null } : cutOnce(block, at);
}

/** The two parts of a block, the same ones each time, so that what was measured of them is not measured again. */
function cutOnce(block: CuttableBlock, at: number): Cut {
  const known = cuts.get(block) ?? new Map<number, Cut>();
  cuts.set(block, known);
  const found = known.get(at);
  if (found) return found;
  const fresh = partsOf(block, at);
  known.set(at, fresh);
  return fresh;
}

const cuts = new WeakMap<CuttableBlock, Map<number, Cut>>();

function partsOf(block: CuttableBlock, at: number): Cut {
  const heading = block.tail?.heading ?? block.heading;
  switch (block.kind) {
    case "sentences":
      return {
        head: { ...block, tail: null, sentences: block.sentences.slice(0, at) },
        tail: { ...block, tail: null, heading, sentences: block.sentences.slice(at) },
      };
    case "checks":
      return {
        head: { ...block, tail: null, items: block.items.slice(0, at) },
        tail: { ...block, tail: null, heading, items: block.items.slice(at) },
      };
  }
  return {
    head: { ...block, tail: null, items: block.items.slice(0, at) },
    tail: { ...block, tail: null, heading, from: block.from + at, items: block.items.slice(at) },
  };
}

type CuttableBlock = Extract<Block<string>, { kind: "sentences" | "checks" | "steps" }>;

function isCuttable(block: Block<string>): block is CuttableBlock {
  return block.kind === "sentences" || block.kind === "checks" || block.kind === "steps";
}

function cutAt(block: CuttableBlock, width: number, setting: Setting): number {
  const from = block.tail?.from ?? Infinity;
  if (from !== "two-lines") return from;
  return block.kind === "sentences" ? sentencesInTwoLines(block.sentences, width, setting) : Infinity;
}
