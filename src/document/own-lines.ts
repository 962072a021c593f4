import { linesOfPart } from "#content/lines-of-part.ts";
import type { LinesPart } from "#plan/lines-part.ts";
import type { OwnLine, OwnPart } from "./leaf.ts";
import type { PaperContext, Thing } from "./paper-context.ts";
import type { Phrase } from "./phrase.ts";

/** The lines of a part of a thing's card: the owner's own where there are any, else ours. Plan file, § card. */
export function linesOn(
  part: LinesPart,
  { dependency, playbook }: Pick<Thing, "dependency" | "playbook">,
  { plan }: Pick<PaperContext, "plan">,
): Phrase[] {
  const lines = linesOfPart({ dependency, playbook, businessType: plan.business.type }, part);
  return lines.map(({ text, isOwn }) => (isOwn ? { own: text } : { ready: text }));
}

/** Lines the owner typed in a part of a card, for the list of what to shorten. */
export function ownLinesOf(part: OwnPart, lines: readonly string[] | undefined): OwnLine[] {
  return typed(lines).map((text) => ({ part, text }));
}

/** The lines that are not blank. */
export function typed(lines: readonly string[] | undefined): string[] {
  return (lines ?? []).filter((line) => line.trim() !== "");
}
