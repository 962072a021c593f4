import { writePlanFile } from "#plan-file/write-plan-file.ts";
import type { Plan } from "#plan/plan.ts";
import { readText, type PlanInFile } from "#storage/read-file.ts";

/** A plan as it comes out of its file. */
export function inFile(plan: Plan): PlanInFile {
  const read = readText(writePlanFile(plan, new Date("2026-11-21T09:00:00.000Z")));
  if (read.is !== "plan") throw new Error(JSON.stringify(read));
  return read.plan;
}
