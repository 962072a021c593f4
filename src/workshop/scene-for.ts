import type { Drills } from "#content/drills.ts";
import type { Plan } from "#plan/plan.ts";

export type Scene = Drills["scenarios"][number];

/**
 * The scene to play: the one the guide chose, else the first that fits the trade, first of all about something the plan
 * depends on; our first where none does.
 */
export function sceneFor(
  { scenarios }: Pick<Drills, "scenarios">,
  plan: Pick<Plan, "business" | "dependencies">,
  chosen: string | null,
): Scene | undefined {
  const categories = new Set(plan.dependencies.map(({ category }) => category));
  const fitting = scenarios.filter(({ fits }) => fits.includes(plan.business.type ?? ""));
  return (
    scenarios.find(({ id }) => id === chosen) ??
    fitting.find(({ playbooks }) => playbooks.some((id) => categories.has(id))) ??
    fitting[0] ??
    scenarios.find(({ playbooks }) => playbooks.some((id) => categories.has(id))) ??
    scenarios[0]
  );
}
