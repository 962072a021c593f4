import type { CardPart } from "./card-lines.ts";
import type { Dependency } from "./dependency.ts";

/** A part of a printed card that is made of lines, ours until the owner has lines of their own. Plan file, § card. */
export type LinesPart = CardPart | "checks" | "backToNormal";

/** The lines of the owner's for a part of a thing's card, without blank ones; [] where ours print. */
export function ownLinesIn({ checks, backToNormal, card }: Dependency, part: LinesPart): string[] {
  const lines = { ...card, checks, backToNormal }[part];
  return (lines ?? []).filter((line) => line.trim() !== "");
}
