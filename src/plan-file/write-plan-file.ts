import type { Plan } from "#plan/plan.ts";
import { appVersion } from "./app-version.ts";
import { slugOf } from "./file-name.ts";
import type { Json } from "./json.ts";
import { formatVersion } from "./migrations/migrations.ts";
import { planJson } from "./plan-json.ts";

const about = "An outage plan made with Counterplan. Open it there with Import.";

/** The text of a plan file: one form for one plan, whatever order its fields were made in. */
export function writePlanFile(plan: Plan, exportedAt: Date): string {
  const data: Json = JSON.parse(planJson(plan));
  const file = {
    format: "counterplan",
    formatVersion,
    about,
    app: appVersion,
    exportedAt: exportedAt.toISOString(),
    plan: data,
  };
  return JSON.stringify(file, null, 2);
}

/** `korst-kruim.counterplan.json`: the business name in small letters, or "plan". */
export function planFileName(plan: Plan): string {
  return `${slugOf(plan.business.name)}.counterplan.json`;
}
