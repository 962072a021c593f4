import type { Outage } from "../outage.ts";
import { withOutage } from "../outage-in.ts";
import { withChanges } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Action } from "../upkeep.ts";
import { addAction } from "./add-action.ts";

/** What happened, what helped and what we change: the review of an outage, without blame. */
export function reviewOutage(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Outage["review"]> },
): Plan {
  return withOutage(plan, id, (outage) => {
    const review = withChanges(outage.review, changes);
    return review === outage.review ? outage : { ...outage, review };
  });
}

/** The lines of "What do we change?" that are no to-do yet. */
export function changesToTakeOn(
  { actions }: Pick<Plan, "actions">,
  { review, actions: own }: Outage,
): string[] {
  const taken = new Set(actions.filter(({ id }) => own.includes(id)).map(({ title }) => title));
  return [...new Set(review.change.map((line) => line.trim()))].filter(
    (line) => line !== "" && !taken.has(line),
  );
}

/** Each line of "What do we change?" becomes a to-do, once; `newIds` are as many ids as there are such lines. */
export function takeOnChanges(plan: Plan, { id, newIds }: { id: string; newIds: readonly string[] }): Plan {
  const outage = plan.outages.find((each) => each.id === id);
  if (outage === undefined) return plan;
  const thing = plan.dependencies.find((each) => each.id === outage.down[0]?.root);
  const actions = changesToTakeOn(plan, outage).flatMap((title, place): Action[] => {
    const newId = newIds[place];
    if (newId === undefined) return [];
    const dependency = thing?.id ?? null;
    return [{ id: newId, title, window: 30, owner: null, due: null, doneOn: null, dependency }];
  });
  if (actions.length === 0) return plan;
  return withOutage(actions.reduce(addAction, plan), id, (before) => ({
    ...before,
    actions: [...before.actions, ...actions.map((action) => action.id)],
  }));
}
