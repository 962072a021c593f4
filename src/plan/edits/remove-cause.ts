import type { Plan } from "../plan.ts";
import { withoutLinksTo, withSoundReferences } from "../references.ts";

/** Takes a cause of the owner's own out; nothing hangs on it any more. */
export function removeCause(plan: Plan, { id }: { id: string }): Plan {
  const providers = plan.providers.filter((provider) => provider.id !== id);
  if (providers.length === plan.providers.length) return plan;
  return withSoundReferences(withoutLinksTo({ ...plan, providers }, id)).plan;
}
