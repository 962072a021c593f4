import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Makes somebody the one who looks after a thing, or no more: then nobody does. */
export function lookAfter(
  plan: Plan,
  { contact, dependency, isTheirs }: { contact: string; dependency: string; isTheirs: boolean },
): Plan {
  const dependencies = withPart(plan.dependencies, dependency, (thing) => {
    if ((thing.owner === contact) === isTheirs) return thing;
    return { ...thing, owner: isTheirs ? contact : null };
  });
  return dependencies === plan.dependencies ? plan : { ...plan, dependencies };
}
