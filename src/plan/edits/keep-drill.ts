import type { Plan } from "../plan.ts";
import { newDrill, type Drill } from "../upkeep.ts";
import { changeBackup } from "./change-backup.ts";

/** A short check that was made without the live screens, and the thing whose backup was tried in it. */
export function keepDrill(
  plan: Plan,
  {
    tried,
    ...drill
  }: Pick<Drill, "id" | "scenario" | "minutes" | "findings"> & { on: string; tried: string | null },
): Plan {
  if (plan.drills.some(({ id }) => id === drill.id)) return plan;
  const next = { ...plan, drills: [...plan.drills, newDrill(drill)] };
  return tried === null ? next : changeBackup(next, { dependency: tried, changes: { lastTested: drill.on } });
}
