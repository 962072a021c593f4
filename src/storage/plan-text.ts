import { cleanJson, isJsonObject, type Json } from "#plan-file/json.ts";
import { formatVersion, migrations, type Migration } from "#plan-file/migrations/migrations.ts";
import type { Problem } from "#plan-file/problem.ts";
import { readPlan, type ReadPlan } from "#plan-file/read-plan.ts";
import { scanJson } from "#plan-file/scan-json.ts";
import { planJson } from "#plan-file/plan-json.ts";
import type { Plan } from "#plan/plan.ts";
import type { PlanBody } from "./database.ts";
import { numberAt, textAt } from "./plan-summary.ts";
import { rawText } from "./raw-text.ts";

export { formatVersion };

/** A plan as storage keeps it: canonical JSON in the form of the plan file, without its envelope. */
export function planText(plan: Plan): Omit<PlanBody, "id"> {
  return { formatVersion, text: planJson(plan) };
}

/** What is kept of a plan, read as carefully as a file from a stranger; its raw text where it cannot be. */
export function planFromKept(
  id: string,
  body: unknown,
  steps: readonly Migration[] = migrations,
): ReadPlan & { text: string } {
  const text = textAt(body, "text");
  if (text === null) return { ...unreadable("file-not-a-plan"), text: rawText(body) };
  const read = readText(text, numberAt(body, "formatVersion") ?? formatVersion, steps);
  // a removed plan may have made room for another of its id: the id it is kept under holds
  return read.ok ? { ...read, plan: { ...read.plan, id }, text } : { ...read, text };
}

function readText(text: string, version: number, steps: readonly Migration[]): ReadPlan {
  if (version > formatVersion) return unreadable("file-newer", { app: String(version) });
  const scanned = scanJson(text);
  if (!scanned.ok) return { ok: false, problems: [scanned.problem] };
  let data: Json;
  try {
    data = cleanJson(JSON.parse(text));
  } catch {
    return unreadable("file-not-json");
  }
  return isJsonObject(data) ? readPlan(data, version, steps) : unreadable("file-not-a-plan");
}

function unreadable(reason: Problem["reason"], values: Problem["values"] = {}): ReadPlan {
  return { ok: false, problems: [{ reason, path: [], values }] };
}
