import type { Channel, Phase } from "../customer-words.ts";
import { withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/** People were told about an outage: at a moment, in a phase, through a channel. */
export function tellPeople(
  plan: Plan,
  { id, ...said }: { id: string; at: string; phase: Phase; channel: Channel },
): Plan {
  return withOutage(plan, id, (outage) => ({ ...outage, told: [...outage.told, said] }));
}
