import type { Decision } from "../contact.ts";
import { withChanges } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Changes what is decided, who may, or who if they are away; decisions are known by their place. */
export function changeDecision(
  plan: Plan,
  { place, changes }: { place: number; changes: Partial<Decision> },
): Plan {
  const known = plan.decisions[place];
  if (known === undefined) return plan;
  const changed = withChanges(known, changes);
  return changed === known ? plan : { ...plan, decisions: plan.decisions.with(place, changed) };
}
