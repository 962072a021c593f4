import { problem } from "./problem.ts";
import { readFileText } from "./read-file-text.ts";
import type { ReadPlan } from "./read-plan.ts";

/** Reads the text of a file that has to hold one plan: all or nothing. */
export function readPlanFile(text: string): ReadPlan {
  const read = readFileText(text);
  if (read.is === "plan") return read.read;
  if (read.is === "problem") return { ok: false, problems: [read.problem] };
  return { ok: false, problems: [problem(reasons[read.is])] };
}

const reasons = {
  library: "file-library",
  template: "file-template",
  encrypted: "file-encrypted",
} as const;
