import type { Plan } from "#plan/plan.ts";
import { appVersion } from "./app-version.ts";
import { slugOf } from "./file-name.ts";
import type { Json } from "./json.ts";
import { formatVersion } from "./migrations/migrations.ts";
import { planJson } from "./plan-json.ts";

const about = "An outage plan made with Counterplan. Open it there with Import.";

const aboutTemplate =
  "A template for outage plans made with Counterplan, without private data. Open it there with Import.";

/** The text of a plan file: one form for one plan, whatever order its fields were made in. */
export function writePlanFile(plan: Plan, exportedAt: Date): string {
  return fileText(plan, exportedAt, { format: "counterplan", about });
}

/** The text of a template file. The plan has to be a template already (`templateOf`). */
export function writeTemplateFile(template: Plan, exportedAt: Date): string {
  return fileText(template, exportedAt, { format: "counterplan-template", about: aboutTemplate });
}

function fileText(plan: Plan, exportedAt: Date, says: { format: string; about: string }): string {
  const data: Json = JSON.parse(planJson(plan));
  const file = {
    format: says.format,
    formatVersion,
    about: says.about,
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

/** `bakery-web-template.counterplan.json`: the kind of business, as a template has no name. */
export function templateFileName({ business }: Plan): string {
  return `${business.type === "" ? "" : `${slugOf(business.type)}-`}template.counterplan.json`;
}
