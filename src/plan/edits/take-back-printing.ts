import type { Plan } from "../plan.ts";
import type { Printed } from "../upkeep.ts";

/** Takes back that the plan was printed: nothing came out of the printer. `before` is what held until then. Reliability, F35. */
export function takeBackPrinting(plan: Plan, { before }: { before: Printed }): Plan {
  return { ...plan, printed: { ...before, sheets: plan.printed.sheets } };
}
