import type { Plan } from "../plan.ts";
import { withSoundReferences } from "../references.ts";

/** Takes something to do out of the plan, and out of the drills and outages it came from. */
export function removeAction(plan: Plan, { id }: { id: string }): Plan {
  const actions = plan.actions.filter((action) => action.id !== id);
  if (actions.length === plan.actions.length) return plan;
  return withSoundReferences({ ...plan, actions }).plan;
}
