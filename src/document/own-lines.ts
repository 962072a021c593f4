import type { Playbook } from "#content/playbook.ts";
import type { OwnLine, OwnPart } from "./leaf.ts";
import type { Phrase } from "./phrase.ts";

/** The owner's own lines where there are any, else ours. Plan file, § card, checks, backToNormal. */
export function ownElseReady(own: readonly string[] | undefined, ready: readonly string[]): Phrase[] {
  const lines = typed(own);
  return lines.length > 0 ? lines.map((line) => ({ own: line })) : ready.map((line) => ({ ready: line }));
}

/** Whether the steps of a backup are just those a playbook suggests, as its starter filled them in. */
export function areThePlaybooks(
  steps: readonly string[],
  { keepTrading }: Pick<Playbook, "keepTrading">,
): boolean {
  return steps.every((step) => keepTrading.includes(step));
}

/** Lines the owner typed in a part of a card, for the list of what to shorten. */
export function ownLinesOf(part: OwnPart, lines: readonly string[] | undefined): OwnLine[] {
  return typed(lines).map((text) => ({ part, text }));
}

/** The lines that are not blank. */
export function typed(lines: readonly string[] | undefined): string[] {
  return (lines ?? []).filter((line) => line.trim() !== "");
}
