import type { Plan } from "../plan.ts";
import type { Action } from "../upkeep.ts";

/** Adds something to do, last in the list; one that is in the plan already, or came from the same suggestion, is not. */
export function addAction(plan: Plan, action: Action): Plan {
  const isThere = plan.actions.some(
    ({ id, from }) => id === action.id || (from !== undefined && from === action.from),
  );
  if (isThere) return plan;
  return { ...plan, actions: [...plan.actions, action] };
}
