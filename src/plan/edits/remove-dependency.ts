import type { Plan } from "../plan.ts";
import { withoutLinksTo, withSoundReferences } from "../references.ts";

/** Takes a dependency out, and every reference to it with it. */
export function removeDependency(plan: Plan, { id }: { id: string }): Plan {
  const dependencies = plan.dependencies.filter((dependency) => dependency.id !== id);
  if (dependencies.length === plan.dependencies.length) return plan;
  return withSoundReferences(withoutLinksTo({ ...plan, dependencies }, id)).plan;
}
