import { readPlanFile } from "#plan-file/read-plan-file.ts";
import type { Problem } from "#plan-file/problem.ts";
import { planJson } from "#plan-file/plan-json.ts";
import type { Plan } from "#plan/plan.ts";
import type { DroppedReference } from "#plan/references.ts";
import { readStoredPlan } from "#store/library.ts";
import { readChosenFile } from "#storage/read-chosen-file.ts";

/** What a chosen file holds, against what this browser holds; or what is wrong with it. */
export type Import =
  | { is: "problem"; problems: readonly Problem[] }
  | { is: "new"; plan: Plan; dropped: readonly DroppedReference[] }
  | { is: "known"; plan: Plan; dropped: readonly DroppedReference[]; here: Here };

/** The plan of the same id that is here already. */
export interface Here {
  /** null where what is here cannot be read */
  plan: Plan | null;
  isSame: boolean;
}

/** Reads a chosen file and looks whether its plan is here; nothing is kept yet. */
export async function readImport(file: File): Promise<Import> {
  const chosen = await readChosenFile(file);
  if (!chosen.ok) return { is: "problem", problems: [chosen.problem] };
  const read = readPlanFile(chosen.text);
  if (!read.ok) return { is: "problem", problems: read.problems };
  const { plan, dropped } = read;
  const kept = await readStoredPlan(plan.id);
  if (kept.is === "plan")
    return { is: "known", plan, dropped, here: { plan: kept.plan, isSame: isSame(plan, kept.plan) } };
  if (kept.is === "unreadable") return { is: "known", plan, dropped, here: { plan: null, isSame: false } };
  return { is: "new", plan, dropped };
}

function isSame(one: Plan, other: Plan): boolean {
  return planJson(one) === planJson(other);
}
