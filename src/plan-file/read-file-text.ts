import { limits } from "#plan/field.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import { formatVersion } from "./migrations/migrations.ts";
import { problem, shownName, type Problem } from "./problem.ts";
import { readPlanData, type ReadPlan } from "./read-plan.ts";
import { scanJson } from "./scan-json.ts";

/** The largest file that is opened, in bytes. */
export const largestFile = 25 * 1024 * 1024;

/** One plan of a library file, by its place in it (from 0), and what it is called as far as that can be told. */
export interface LibraryEntry {
  place: number;
  name: string;
  read: ReadPlan;
}

/** What the text of a file holds. */
export type FileText =
  | { is: "problem"; problem: Problem }
  | { is: "encrypted"; envelope: JsonObject }
  | { is: "plan"; read: ReadPlan }
  /** a plan without private data, for the next client; "" where the file does not say what it is called */
  | { is: "template"; name: string; read: ReadPlan }
  | { is: "library"; entries: LibraryEntry[] };

/**
 * Reads the text of any file of ours. The order is that of plan-file.md: length, one pass over the text before
 * parsing, format, version, then each plan: cleaning, migration, schema, references.
 */
export function readFileText(text: string): FileText {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (content.trim() === "") return wrong("file-empty");
  if (content.length > largestFile) return wrong("file-too-big", { most: largestFile / 1024 / 1024 });
  const scanned = scanJson(content);
  if (!scanned.ok) return { is: "problem", problem: scanned.problem };
  const parsed = parsedJson(content);
  if (parsed === undefined) return wrong("file-not-json");
  if (!isJsonObject(parsed)) return wrong("file-not-a-plan");
  return readEnvelope(parsed, scanned.repeated);
}

function readEnvelope(file: JsonObject, repeated: readonly (string | number)[][]): FileText {
  const { format, formatVersion: version } = file;
  if (format === "counterplan-encrypted") return { is: "encrypted", envelope: file };
  const isTemplate = format === "counterplan-template";
  const isPlan = format === "counterplan" || isTemplate;
  if (!isPlan && format !== "counterplan-library") return wrong("file-not-a-plan");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return wrong("file-not-a-plan");
  if (version > formatVersion) return wrong("file-newer", { app: madeBy(file["app"], version) });
  const holder = isPlan ? "plan" : "plans";
  const least = isPlan ? 2 : 3;
  const outside = repeated.find((way) => way[0] !== holder || way.length < least);
  if (outside) return { is: "problem", problem: problem("same-name", outside) };
  if (isPlan) {
    const { plan } = file;
    if (!isJsonObject(plan))
      return { is: "problem", problem: problem(plan === undefined ? "missing" : "group", ["plan"]) };
    const twice = repeated.map(([, ...way]) => way);
    const read = readOnce(plan, version, twice);
    return isTemplate ? { is: "template", name: textOf(file["name"]), read } : { is: "plan", read };
  }
  return readLibrary(file["plans"], version, repeated);
}

function readLibrary(
  plans: Json | undefined,
  version: number,
  repeated: readonly (string | number)[][],
): FileText {
  if (!Array.isArray(plans)) {
    const reason = plans === undefined ? "missing" : "list";
    return { is: "problem", problem: problem(reason, ["plans"]) };
  }
  if (plans.length === 0) return wrong("file-no-plans");
  if (plans.length > limits.plans)
    return { is: "problem", problem: problem("too-many", ["plans"], { most: limits.plans }) };
  const twice = new Map<string | number | undefined, (string | number)[][]>();
  for (const [, place, ...way] of repeated) twice.set(place, [...(twice.get(place) ?? []), way]);
  const ids = new Set<string>();
  const entries = plans.map((data, place): LibraryEntry => {
    const read = readOnce(data, version, twice.get(place) ?? []);
    return { place, name: nameIn(data), read: read.ok ? withOwnId(read, ids) : read };
  });
  return { is: "library", entries };
}

/** A plan in which no field stands twice. */
function readOnce(data: Json | undefined, version: number, twice: readonly (string | number)[][]): ReadPlan {
  const [first, ...rest] = twice.map((way) => problem("same-name", way));
  return first === undefined ? readPlanData(data, version) : { ok: false, problems: [first, ...rest] };
}

/** Two plans of one file with the same id: the second would take the place of the first. */
function withOwnId(read: Extract<ReadPlan, { ok: true }>, ids: Set<string>): ReadPlan {
  const { id } = read.plan;
  if (ids.has(id)) return { ok: false, problems: [problem("same-id", ["id"], { id })] };
  ids.add(id);
  return read;
}

function nameIn(data: Json): string {
  const business = isJsonObject(data) ? data["business"] : undefined;
  return textOf(isJsonObject(business) ? business["name"] : undefined);
}

function textOf(name: Json | undefined): string {
  return typeof name === "string" ? shownName(name) : "";
}

/** The version of the app that made a file, where it says one that can be shown. */
function madeBy(app: Json | undefined, version: number): string {
  return typeof app === "string" && /^[\w .+-]{1,40}$/.test(app) ? app : String(version);
}

function wrong(reason: Problem["reason"], values: Problem["values"] = {}): FileText {
  return { is: "problem", problem: problem(reason, [], values) };
}

function parsedJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined; // the caller words it: the file is not JSON
  }
}
