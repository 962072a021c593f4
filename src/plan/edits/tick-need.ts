import type { Plan } from "../plan.ts";
import { changeDependency } from "./change-dependency.ts";

/** Says whether a thing is down without another (or without a provider); the list is the owner's from then on. */
export function tickNeed(
  plan: Plan,
  { dependency, need, ticked }: { dependency: string; need: string; ticked: boolean },
): Plan {
  const thing = plan.dependencies.find(({ id }) => id === dependency);
  if (thing === undefined) return plan;
  const others = thing.needs.filter((id) => id !== need);
  const stays = ticked && thing.needs.includes(need);
  const needs = stays ? thing.needs : ticked ? [...others, need] : others;
  return changeDependency(plan, { id: dependency, changes: { needs } });
}
