import { changedSincePrinted, versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import type { Copy } from "#plan/upkeep.ts";

/** What the owner has on paper, against the plan as it is now; `next` is the version a printing carries. */
export type PaperInHand =
  | { is: "none"; next: number }
  | { is: "current"; version: number; on: string | null }
  | { is: "old"; version: number; on: string | null; next: number };

export function paperInHand(plan: Plan): PaperInHand {
  const { version, on } = plan.printed;
  const next = versionToPrint(plan);
  if (version === 0) return { is: "none", next };
  return changedSincePrinted(plan) ? { is: "old", version, on, next } : { is: "current", version, on };
}

/** The copies that hang somewhere and are not of this version: all of them are to be replaced. */
export function olderCopies({ copies }: Plan, version: number): Copy[] {
  return copies.filter((copy) => copy.version !== version && copy.where.trim() !== "");
}
