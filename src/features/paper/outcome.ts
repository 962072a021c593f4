import { changedSincePrinted } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import type { Printed } from "#plan/upkeep.ts";

/** How printing or saving ended. */
export type Outcome = OnPaper | { is: "nothing-came-out" } | { is: "no-window" } | { is: "no-file" };

/** The plan went to the printer or into a file, as far as a page can know. */
export interface OnPaper {
  is: "on-paper";
  /** the name of the file; null where it went to the printer */
  file: string | null;
  version: number;
  /** "YYYY-MM-DD" */
  day: string;
  /** where only what changed was printed: the places it is for, [] where nobody said; else null */
  swapAt: readonly string[] | null;
  /** what held until then, to be taken back to */
  before: Printed;
}

/** Whether what is told about the last way out still holds: an edit or Undo since makes it yesterday's news. */
export function stillHolds(outcome: Outcome, plan: Plan): boolean {
  return (
    outcome.is !== "on-paper" || (plan.printed.version === outcome.version && !changedSincePrinted(plan))
  );
}
