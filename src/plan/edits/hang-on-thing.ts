import { confirmed, guessPath } from "../guess.ts";
import type { Plan } from "../plan.ts";

/** Has exactly these things need another thing of the plan: without it they are down too. Never itself. */
export function hangOnThing(plan: Plan, { on, things }: { on: string; things: readonly string[] }): Plan {
  if (!plan.dependencies.some(({ id }) => id === on)) return plan;
  const chosen = new Set(things);
  const changed: string[] = [];
  const dependencies = plan.dependencies.map((thing) => {
    const needsIt = thing.needs.includes(on);
    if (thing.id === on || needsIt === chosen.has(thing.id)) return thing;
    changed.push(guessPath.dependency(thing.id, "needs"));
    return {
      ...thing,
      needs: needsIt ? thing.needs.filter((need) => need !== on) : [...thing.needs, on],
    };
  });
  if (changed.length === 0) return plan;
  return confirmed({ ...plan, dependencies }, changed);
}
