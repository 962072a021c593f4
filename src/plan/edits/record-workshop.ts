import type { Plan } from "../plan.ts";
import { newDrill, type Action, type Drill } from "../upkeep.ts";
import { addDrillFix, changeDrill } from "./change-drill.ts";

/** What a workshop is kept as: a drill held on its day, with the scene that was played. `id` is used where it is new. */
export type WorkshopRecord = Required<Pick<Drill, "id" | "scenario" | "scene" | "surprises" | "minutes">> & {
  on: string;
};

/** The record of a workshop of this day and length: a drill that had no run on the live screens. */
export function recordedWorkshop(
  { drills, outages }: Pick<Plan, "drills" | "outages">,
  { on, minutes }: Pick<WorkshopRecord, "on" | "minutes">,
): Drill | undefined {
  const runs = new Set(outages.map(({ id }) => id));
  return drills.find((drill) => drill.on === on && drill.minutes === minutes && !runs.has(drill.id));
}

/** Keeps what the room answers to a question at the end, by its place from 0. The first answer begins the record. */
export function answerInWorkshop(
  plan: Plan,
  { record, place, answer }: { record: WorkshopRecord; place: number; answer: string },
): Plan {
  const { findings = [] } = recordedWorkshop(plan, record) ?? {};
  if (answer === (findings[place] ?? "")) return plan;
  const length = Math.max(findings.length, place + 1);
  const answers = Array.from({ length }, (_, each) => (each === place ? answer : (findings[each] ?? "")));
  const said = answers.slice(0, answers.findLastIndex((each) => each !== "") + 1);
  const { id, next } = withRecord(plan, record);
  return changeDrill(next, { id, changes: { findings: said } });
}

/** A fix the room agreed on: a to-do of the plan, and of the record. */
export function agreeInWorkshop(
  plan: Plan,
  { record, action }: { record: WorkshopRecord; action: Action },
): Plan {
  const { id, next } = withRecord(plan, record);
  return addDrillFix(next, { drill: id, action });
}

function withRecord(plan: Plan, record: WorkshopRecord): { id: string; next: Plan } {
  const kept = recordedWorkshop(plan, record);
  if (kept !== undefined) return { id: kept.id, next: plan };
  return { id: record.id, next: { ...plan, drills: [...plan.drills, newDrill(record)] } };
}
