import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { alsoDown } from "./suspected-causes.ts";

/** The things that stopped in the run of a drill, in plan order: what failed, and what hangs on it. None without a run. */
export function drillThings(
  plan: Pick<Plan, "dependencies" | "providers" | "outages">,
  drill: string,
): Dependency[] {
  const run = plan.outages.find(({ id, practice }) => id === drill && practice);
  if (run === undefined) return [];
  const roots = run.down.map(({ root }) => root);
  const stopped = new Set([...roots, ...alsoDown(plan, roots)]);
  return plan.dependencies.filter(({ id }) => stopped.has(id));
}
