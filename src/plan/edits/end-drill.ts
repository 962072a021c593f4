import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import { bringBack } from "./bring-back.ts";

/** A drill is over: it was held on this day, and what was down in its run is back. */
export function endDrill(plan: Plan, { id, at, on }: { id: string; at: string; on: string }): Plan {
  const drills = withPart(plan.drills, id, (drill) => (drill.on === null ? { ...drill, on } : drill));
  const isRun = plan.outages.some((outage) => outage.id === id && outage.practice);
  const next = isRun ? bringBack(plan, { id, at }) : plan;
  return drills === plan.drills ? next : { ...next, drills };
}
