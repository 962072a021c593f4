import { leadOf } from "../contact-in-charge.ts";
import type { Plan } from "../plan.ts";
import { newDrill, type Drill } from "../upkeep.ts";
import { startOutage } from "./start-outage.ts";

/**
 * A drill begins: it is written down without a day, and a practice outage of the same id is its run. Nothing where
 * there is a drill or an outage of this id. Design, § 7 *Drill*.
 */
export function startDrill(
  plan: Plan,
  {
    at,
    roots,
    ...drill
  }: Required<Pick<Drill, "id" | "scenario" | "scene" | "surprises" | "minutes">> & {
    at: string;
    roots: readonly string[];
  },
): Plan {
  const isThere = [...plan.drills, ...plan.outages].some(({ id }) => id === drill.id);
  if (isThere) return plan;
  const leader = leadOf(plan)?.id ?? null;
  const next = startOutage(plan, { id: drill.id, at, roots, practice: true });
  return { ...next, drills: [...plan.drills, newDrill({ ...drill, leader })] };
}
