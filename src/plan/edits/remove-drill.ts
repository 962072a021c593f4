import type { Plan } from "../plan.ts";

/** Takes a drill and its practice run out of the plan; the to-dos it led to stay. */
export function removeDrill(plan: Plan, { id }: { id: string }): Plan {
  const drills = plan.drills.filter((drill) => drill.id !== id);
  if (drills.length === plan.drills.length) return plan;
  const outages = plan.outages.filter((outage) => outage.id !== id || !outage.practice);
  return { ...plan, drills, outages };
}
