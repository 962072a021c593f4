import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Action } from "../upkeep.ts";

/** Changes something to do: its words, who does it and by when, or that it is done (`doneOn`). */
export function changeAction(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Action, "id">> },
): Plan {
  const actions = withPart(plan.actions, id, (action) => withChanges(action, changes));
  return actions === plan.actions ? plan : { ...plan, actions };
}
