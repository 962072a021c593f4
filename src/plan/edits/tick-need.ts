import { withOrWithout } from "../part.ts";
import type { Plan } from "../plan.ts";
import { changeDependency } from "./change-dependency.ts";

/** Says whether a thing is down without another (or without a provider); the list is the owner's from then on. */
export function tickNeed(
  plan: Plan,
  { dependency, need, ticked }: { dependency: string; need: string; ticked: boolean },
): Plan {
  const thing = plan.dependencies.find(({ id }) => id === dependency);
  if (thing === undefined) return plan;
  const needs = withOrWithout(thing.needs, need, ticked);
  return changeDependency(plan, { id: dependency, changes: { needs } });
}
