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

/** The text of a template file, under the name it is kept by. The plan has to be a template already (`templateOf`). */
export function writeTemplateFile(template: Plan, name: string, exportedAt: Date): string {
  return fileText(template, exportedAt, { format: "counterplan-template", about: aboutTemplate, name });
}

function fileText(
  plan: Plan,
  exportedAt: Date,
  says: { format: string; about: string; name?: string },
): string {
  const data: Json = JSON.parse(planJson(plan));
  const file = {
    format: says.format,
    formatVersion,
    about: says.about,
    ...(says.name !== undefined && { name: says.name }),
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

/** `two-surgeries-template.counterplan.json`: what the template is called. */
export function templateFileName(name: string): string {
  return `${slugOf(name)}-template.counterplan.json`;
}
