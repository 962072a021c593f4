import { emptyPlan } from "#plan/empty-plan.ts";
import type { Plan } from "#plan/plan.ts";

/** A plan of a business by this name; everything else is blank. */
export function aPlan(name: string, changes: Partial<Plan> = {}): Plan {
  const plan = emptyPlan({ id: "plan-1", at: "2026-11-21T09:00:00.000Z" });
  return { ...plan, business: { ...plan.business, name }, ...changes };
}

/** The edit the tests of storing and undoing use: the business by another name. */
export function renamed(plan: Plan, name: string): Plan {
  return { ...plan, business: { ...plan.business, name } };
}
