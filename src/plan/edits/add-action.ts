import type { Plan } from "../plan.ts";
import type { Action } from "../upkeep.ts";

/** Adds something to do, last in the list; one that is in the plan already is not added twice. */
export function addAction(plan: Plan, action: Action): Plan {
  if (plan.actions.some(({ id }) => id === action.id)) return plan;
  return { ...plan, actions: [...plan.actions, action] };
}
