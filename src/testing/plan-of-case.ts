import { readFileSync } from "node:fs";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import type { Plan } from "#plan/plan.ts";

/** The plans of the worked cost cases. */
export const costCases = ["bakery", "dental", "edges", "freelancer", "restaurant"] as const;

/** The plan of one of the worked cost cases: `planOfCase("bakery")`. */
export function planOfCase(name: (typeof costCases)[number]): Plan {
  const file = new URL(`../cost/cases/${name}.counterplan.json`, import.meta.url);
  const read = readPlanFile(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.plan;
}
