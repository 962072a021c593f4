import type { Block } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";
import type { Phrase } from "#document/phrase.ts";

/** The keys of the messages a part of a document says, in order, those inside others included. */
export function keysSaid(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "say" in part && typeof part.say === "string" ? [part.say] : [];
  return [...own, ...Object.values(part).flatMap((value) => keysSaid(value))];
}

/** The texts a part of a document takes over as they are: the owner's and our content's. */
export function textsSaid(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("own" in part && typeof part.own === "string") return [part.own];
  if ("ready" in part && typeof part.ready === "string") return [part.ready];
  return Object.values(part).flatMap((value) => textsSaid(value));
}

/** The blocks of a kind on a leaf, wherever they stand. */
export function blocksOf<Kind extends Block<Phrase>["kind"]>(
  leaf: Leaf<Phrase>,
  kind: Kind,
): Extract<Block<Phrase>, { kind: Kind }>[] {
  const all = [...leaf.top, ...leaf.wide, ...leaf.wideFoot, ...leaf.narrow, ...leaf.narrowFoot];
  const isOfKind = (block: Block<Phrase>): block is Extract<Block<Phrase>, { kind: Kind }> =>
    block.kind === kind;
  return all
    .flatMap((block) => (block.kind === "side-by-side" ? [block.left, block.right] : [block]))
    .filter(isOfKind);
}
