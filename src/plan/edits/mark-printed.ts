import type { Plan } from "../plan.ts";
import { printedParts } from "../printed-parts.ts";

/** Whether the plan has changed since its last printing, or was never printed. Design, § 6 *Footer*. */
export function changedSincePrinted({ printed, updatedAt }: Plan): boolean {
  return printed.version === 0 || printed.planUpdatedAt !== updatedAt;
}

/** The version a printing of the plan as it is now carries: the last one, or the next after a change. */
export function versionToPrint(plan: Plan): number {
  return changedSincePrinted(plan) ? plan.printed.version + 1 : plan.printed.version;
}

/** Notes that the plan as it is now was printed on a day ("YYYY-MM-DD"), and what was on the paper. */
export function markPrinted(plan: Plan, { on }: { on: string }): Plan {
  const printed = {
    ...plan.printed,
    version: versionToPrint(plan),
    on,
    planUpdatedAt: plan.updatedAt,
    parts: printedParts(plan),
  };
  return { ...plan, printed };
}
