import { limits } from "#plan/field.ts";
import type { Plan } from "#plan/plan.ts";
import { appVersion } from "./app-version.ts";
import { formatVersion } from "./migrations/migrations.ts";
import { planJson } from "./plan-json.ts";
import { largestFile } from "./read-file-text.ts";

const about = "Outage plans made with Counterplan. Open them there with Import.";

/**
 * The texts of library files that hold these plans, a plan a line: one file, or as many as it takes for each to be
 * small enough to be opened again. Plan file, § Limits.
 *
 * @param largest bytes a file may have
 */
export function writeLibraryFiles(plans: readonly Plan[], exportedAt: Date, largest = largestFile): string[] {
  const head = JSON.stringify({
    format: "counterplan-library",
    formatVersion,
    about,
    app: appVersion,
    exportedAt: exportedAt.toISOString(),
  }).slice(0, -1);
  const encoder = new TextEncoder();
  const files: string[][] = [];
  let room = 0;
  for (const plan of plans) {
    const line = planJson(plan);
    const bytes = encoder.encode(line).length + ",\n".length;
    const last = files.at(-1);
    if (last === undefined || bytes > room || last.length === limits.plans) {
      files.push([line]);
      room = largest - head.length - ',"plans":[\n\n]}\n'.length - bytes;
    } else {
      last.push(line);
      room -= bytes;
    }
  }
  return files.map((lines) => `${head},"plans":[\n${lines.join(",\n")}\n]}\n`);
}

/** `all-plans-2026-11-21.counterplan.json`; of several `all-plans-2026-11-21-1-of-2.counterplan.json`. */
export function libraryFileName(day: string, place: number, count: number): string {
  return `all-plans-${day}${count === 1 ? "" : `-${place + 1}-of-${count}`}.counterplan.json`;
}
