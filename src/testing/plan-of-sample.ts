import { readFileSync } from "node:fs";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import type { Plan } from "#plan/plan.ts";

/** The plans that ship with the app to look at. */
export const sampleNames = ["bakery", "dental", "freelancer", "restaurant"] as const;
export type SampleName = (typeof sampleNames)[number];

/** One of them: `planOfSample("bakery")`. */
export function planOfSample(name: SampleName): Plan {
  const file = new URL(`../../samples/${name}.counterplan.json`, import.meta.url);
  const read = readPlanFile(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.plan;
}
