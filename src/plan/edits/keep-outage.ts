import type { Outage } from "../outage.ts";
import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Keeps an outage that happened: in place of what was kept of it before, else as a new one. */
export function keepOutage(plan: Plan, outage: Outage): Plan {
  if (!plan.outages.some(({ id }) => id === outage.id))
    return { ...plan, outages: [...plan.outages, outage] };
  const isTheSame = (before: Outage): boolean => JSON.stringify(before) === JSON.stringify(outage);
  const outages = withPart(plan.outages, outage.id, (before) => (isTheSame(before) ? before : outage));
  return outages === plan.outages ? plan : { ...plan, outages };
}
