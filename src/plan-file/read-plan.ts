import * as v from "valibot";
import { limits } from "#plan/field.ts";
import { planSchema, type Plan } from "#plan/plan.ts";
import { withSoundReferences, type DroppedReference } from "#plan/references.ts";
import { cleanJson, isJsonObject, type Json, type JsonObject } from "./json.ts";
import { formatVersion, migrated, migrations, type Migration } from "./migrations/migrations.ts";
import { problem, problemFromIssue, type Problem } from "./problem.ts";

/** A plan that was read, and the references that led nowhere and were left out; or what is wrong with it. */
export type ReadPlan =
  | { ok: true; plan: Plan; dropped: DroppedReference[] }
  | { ok: false; problems: [Problem, ...Problem[]] };

/** The data of a plan as a file holds it: cleaned, then read. */
export function readPlanData(data: Json | undefined, version: number): ReadPlan {
  if (!isJsonObject(data)) return refused(problem(data === undefined ? "missing" : "group"));
  const cleaned = cleanJson(data);
  return isJsonObject(cleaned) ? readPlan(cleaned, version) : refused(problem("group"));
}

/** Reads plan data that is clean already, as storage keeps it. `steps`: the ways up from older versions. */
export function readPlan(
  data: JsonObject,
  version: number = formatVersion,
  steps: readonly Migration[] = migrations,
): ReadPlan {
  const upToDate = migrated(data, version, steps);
  if (upToDate === null) return refused(problem("file-not-brought-up"));
  // the first fault ends it: a hostile file may hold millions of them
  const first = v.safeParse(planSchema, upToDate, { abortEarly: true });
  if (!first.success) {
    const { issues } = isLarge(upToDate)
      ? first
      : v.safeParse(planSchema, upToDate, { abortPipeEarly: true });
    return { ok: false, problems: mapped(issues ?? first.issues, problemFromIssue) };
  }
  return soundPlan(first.output);
}

function soundPlan(plan: Plan): ReadPlan {
  const [first, ...rest] = [...repeatedIds(plan), ...tooManyLinks(plan)];
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  return { ok: true, ...withSoundReferences(plan) };
}

/** Characters of JSON up to which every fault of a plan is looked for. */
const looksForAllUpTo = 200_000;

function isLarge(data: JsonObject): boolean {
  return JSON.stringify(data).length > looksForAllUpTo;
}

function refused(first: Problem): ReadPlan {
  return { ok: false, problems: [first] };
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
