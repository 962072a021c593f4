import type { JsonObject } from "#plan-file/json.ts";
import { planJson } from "#plan-file/plan-json.ts";
import { formatVersion } from "#plan-file/migrations/migrations.ts";
import { problem, type Problem } from "#plan-file/problem.ts";
import { largestFile, readFileText, type LibraryEntry } from "#plan-file/read-file-text.ts";
import type { Plan } from "#plan/plan.ts";
import type { DroppedReference } from "#plan/references.ts";
import type { PlanBody } from "./database.ts";
import { outlineOf } from "./plan-outline.ts";
import type { PlanOutline } from "./plan-summary.ts";

/** A plan of a file, as it would be kept, and what a preview says of it. */
export interface PlanInFile extends PlanBody {
  /** which of the file's plans it is, from 0 */
  place: number;
  outline: PlanOutline;
  things: number;
  contacts: number;
  dropped: readonly DroppedReference[];
}

/** A plan of a library file that cannot be read. */
export interface BadPlan {
  place: number;
  /** what it is called as far as that can be told; "" where it cannot */
  name: string;
  problems: readonly Problem[];
}

/** What a file holds; "plan" and "library" only if something of it can be read. */
export type FileRead =
  | { is: "problem"; problems: readonly Problem[] }
  /** locked with a passphrase: locked-file.ts opens it */
  | { is: "encrypted"; envelope: JsonObject }
  | { is: "plan"; plan: PlanInFile }
  | { is: "template"; name: string; plan: PlanInFile }
  | { is: "library"; plans: readonly PlanInFile[]; bad: readonly BadPlan[] };

/** Reads a file's bytes: never by its name or the type it is said to be, and strictly as UTF-8. */
export function readBytes(bytes: Uint8Array): FileRead {
  if (bytes.length > largestFile) return wrong("file-too-big", { most: largestFile / 1024 / 1024 });
  if (startsAsPdf(bytes)) return wrong("file-pdf");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); // leaves one byte order mark out
  } catch {
    return wrong("file-unreadable");
  }
  return readText(text);
}

/** Reads the text of a file, or what was in one that was locked. */
export function readText(text: string): FileRead {
  const file = readFileText(text);
  if (file.is === "problem") return { is: "problem", problems: [file.problem] };
  if (file.is === "encrypted") return file;
  if (file.is === "library") return libraryOf(file.entries);
  const { read } = file;
  if (!read.ok) return { is: "problem", problems: read.problems };
  const plan = planInFile(0, read.plan, read.dropped);
  return file.is === "template" ? { is: "template", name: file.name, plan } : { is: "plan", plan };
}

function libraryOf(entries: readonly LibraryEntry[]): FileRead {
  return {
    is: "library",
    plans: entries.flatMap(({ place, read }) =>
      read.ok ? [planInFile(place, read.plan, read.dropped)] : [],
    ),
    bad: entries.flatMap(({ place, name, read }) =>
      read.ok ? [] : [{ place, name, problems: read.problems }],
    ),
  };
}

function planInFile(place: number, plan: Plan, dropped: readonly DroppedReference[]): PlanInFile {
  return {
    place,
    id: plan.id,
    formatVersion,
    text: planJson(plan),
    outline: outlineOf(plan),
    things: plan.dependencies.length,
    contacts: plan.contacts.length,
    dropped,
  };
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return pdfMark.every((byte, at) => bytes[at] === byte);
}
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-

function wrong(reason: Problem["reason"], values: Problem["values"] = {}): FileRead {
  return { is: "problem", problems: [problem(reason, [], values)] };
}
