import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Action, Drill } from "../upkeep.ts";
import { addAction } from "./add-action.ts";

/** Changes the record of a drill: who took part, what was found, when the next one is. */
export function changeDrill(plan: Plan, { id, changes }: { id: string; changes: Partial<Drill> }): Plan {
  const drills = withPart(plan.drills, id, (drill) => withChanges(drill, changes));
  return drills === plan.drills ? plan : { ...plan, drills };
}

/** A fix that a drill led to: it goes on the to-do list too. */
export function addDrillFix(plan: Plan, { drill: id, action }: { drill: string; action: Action }): Plan {
  const withFix = addAction(plan, action);
  if (withFix === plan || !plan.drills.some((drill) => drill.id === id)) return plan;
  const drills = withPart(plan.drills, id, (drill) => ({ ...drill, actions: [...drill.actions, action.id] }));
  return { ...withFix, drills };
}
