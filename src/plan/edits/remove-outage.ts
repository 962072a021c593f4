import type { Plan } from "../plan.ts";

/** Takes an outage that happened out of the plan. */
export function removeOutage(plan: Plan, { id }: { id: string }): Plan {
  const outages = plan.outages.filter((outage) => outage.id !== id);
  return outages.length === plan.outages.length ? plan : { ...plan, outages };
}
