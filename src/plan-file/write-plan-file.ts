import type { Plan } from "#plan/plan.ts";
import { appVersion } from "./app-version.ts";
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

/**
 * A business name as part of a file name: small letters and digits of any script, Latin and Greek ones without their
 * marks, and single dashes; at most 60, which no file system finds too long. Reliability, § 5 *file names*.
 */
export function slugOf(businessName: string): string {
  const words = businessName
    .normalize("NFKD")
    .replaceAll(/[ßẞ]/g, "ss")
    .replaceAll(/[łŁ]/g, "l")
    .replaceAll(/[øØ]/g, "o")
    .replaceAll(/ı/g, "i")
    .toLowerCase()
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mark}*)\p{Mark}/gu, "")
    .normalize("NFC")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-");
  const slug = Array.from(words)
    .slice(0, 60)
    .join("")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" || reservedNames.test(slug) ? `plan${slug === "" ? "" : `-${slug}`}` : slug;
}

// names Windows keeps for devices
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;
