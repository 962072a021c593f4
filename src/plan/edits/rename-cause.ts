import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Provider } from "../provider.ts";

/** Gives a cause of the owner's own another name or kind; what hangs on it stays. */
export function renameCause(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Pick<Provider, "name" | "kind">> },
): Plan {
  const providers = withPart(plan.providers, id, (provider) => withChanges(provider, changes));
  return providers === plan.providers ? plan : { ...plan, providers };
}
