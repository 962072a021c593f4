import type { Plan } from "../plan.ts";
import type { Provider } from "../provider.ts";

/** Adds a cause of the owner's own: the one line, circuit, phone, mailbox, paying card or person. */
export function addProvider(plan: Plan, provider: Provider): Plan {
  return { ...plan, providers: [...plan.providers, provider] };
}
