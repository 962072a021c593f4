import * as v from "valibot";
import { limits } from "#plan/field.ts";
import { planSchema, type Plan } from "#plan/plan.ts";
import { withSoundReferences, type DroppedReference } from "#plan/references.ts";
import { cleanJson, isJsonObject, isTooDeep, type Json, type JsonObject } from "./json.ts";
import { formatVersion, migrated } from "./migrations/migrations.ts";
import { problem, problemFromIssue, type Problem } from "./problem.ts";

/** A plan that was read, and the references that led nowhere and were left out; or what is wrong with it. */
export type ReadPlan =
  | { ok: true; plan: Plan; dropped: DroppedReference[] }
  | { ok: false; problems: [Problem, ...Problem[]] };

/** The largest file that is opened, in bytes. */
export const largestFile = 25 * 1024 * 1024;

/**
 * Reads the text of a plan file: all or nothing. The order is that of plan-file.md: length, depth before
 * parsing, format, version, cleaning, migration, schema, references.
 */
export function readPlanFile(text: string): ReadPlan {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (content.trim() === "") return refused(problem("file-empty"));
  if (content.length > largestFile) return refused(problem("file-too-big", [], { most: 25 }));
  if (isTooDeep(content)) return refused(problem("file-too-deep"));
  const parsed = parsedJson(content);
  if (parsed === undefined) return refused(problem("file-not-json"));
  return readEnvelope(parsed);
}

/** Reads plan data that stands in today's form already, as storage keeps it and as a library file holds it. */
export function readPlan(data: JsonObject, version: number = formatVersion): ReadPlan {
  const result = v.safeParse(planSchema, migrated(data, version), { abortPipeEarly: true });
  if (!result.success) return { ok: false, problems: mapped(result.issues, problemFromIssue) };
  const [first, ...rest] = [...repeatedIds(result.output), ...tooManyLinks(result.output)];
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  return { ok: true, ...withSoundReferences(result.output) };
}

function readEnvelope(parsed: Json): ReadPlan {
  if (!isJsonObject(parsed)) return refused(problem("file-not-a-plan"));
  const { format, formatVersion: version, plan } = parsed;
  if (format === "counterplan-library") return refused(problem("file-library"));
  if (format === "counterplan-template") return refused(problem("file-template"));
  if (format === "counterplan-encrypted") return refused(problem("file-encrypted"));
  if (format !== "counterplan" || typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refused(problem("file-not-a-plan"));
  if (version > formatVersion) {
    const app = typeof parsed["app"] === "string" ? parsed["app"] : String(version);
    return refused(problem("file-newer", [], { app }));
  }
  if (!isJsonObject(plan)) return refused(problem("missing", ["plan"]));
  const cleaned = cleanJson(plan);
  return isJsonObject(cleaned) ? readPlan(cleaned, version) : refused(problem("file-not-a-plan"));
}

function refused(first: Problem): ReadPlan {
  return { ok: false, problems: [first] };
}

function parsedJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined; // the caller words it: the file is not JSON
  }
}

function mapped<From, To>(items: [From, ...From[]], map: (item: From) => To): [To, ...To[]] {
  const [first, ...rest] = items;
  return [map(first), ...rest.map(map)];
}

function repeatedIds(plan: Plan): Problem[] {
  const lists: [string, { id: string }[], Set<string>][] = [];
  const thingsAndProviders = new Set<string>();
  lists.push(["dependencies", plan.dependencies, thingsAndProviders]);
  lists.push(["providers", plan.providers, thingsAndProviders]);
  lists.push(["streams", plan.streams, new Set()], ["contacts", plan.contacts, new Set()]);
  lists.push(["ai", plan.ai, new Set()], ["actions", plan.actions, new Set()]);
  lists.push(["drills", plan.drills, new Set()], ["outages", plan.outages, new Set()]);
  return lists.flatMap(([list, parts, seen]) =>
    parts.flatMap(({ id }, index) => {
      if (seen.has(id)) return [problem("same-id", [list, index, "id"], { id })];
      seen.add(id);
      return [];
    }),
  );
}

function tooManyLinks(plan: Plan): Problem[] {
  const links = plan.dependencies.reduce(
    (sum, { needs, upstreams }) => sum + needs.length + upstreams.length,
    0,
  );
  return links > limits.links ? [problem("too-many-links", ["dependencies"], { most: limits.links })] : [];
}
