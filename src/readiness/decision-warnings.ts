import type { Decision } from "#plan/contact.ts";

/** What a decision lacks: somebody who may take it, somebody else if they are away, or the two are one person. */
export type DecisionWarning = "nobody" | "no-deputy" | "same-person";

/** What is not right with a decision; null where it is, or where nothing is decided yet. Design, § 3. */
export function decisionWarning({ what, who, deputy }: Decision): DecisionWarning | null {
  if (what.trim() === "") return null;
  if (who === null) return "nobody";
  if (deputy === null) return "no-deputy";
  return who === deputy ? "same-person" : null;
}
