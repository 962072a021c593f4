import type { BaseIssue } from "valibot";
import { limits, reasons, type Reason } from "#plan/field.ts";

/** Why a file as a whole cannot be opened, from a closed list. */
export type FileReason =
  | "file-empty"
  | "file-too-big"
  | "file-unreadable"
  | "file-not-json"
  | "file-too-deep"
  | "file-not-a-plan"
  | "file-newer"
  | "file-library"
  | "file-template"
  | "file-encrypted";

/**
 * One thing that is wrong with a file: why (worded in the catalogue as `problem.<reason>`), where, as the way
 * from the plan down to the value, and the numbers its sentence names.
 */
export interface Problem {
  reason: Reason | FileReason;
  path: (string | number)[];
  values: Record<string, string | number>;
}

export function problem(
  reason: Problem["reason"],
  path: (string | number)[] = [],
  values: Problem["values"] = {},
): Problem {
  return { reason, path, values };
}

/** The schema's issue as a problem in our own closed list. */
export function problemFromIssue(issue: BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => (typeof step.key === "number" ? step.key : String(step.key)));
  if (issue.input === undefined && issue.kind === "schema") return problem("missing", path);
  const reason = reasons.find((candidate) => candidate === issue.message) ?? "group";
  return problem(reason, path, numbersFor(reason, issue));
}

function numbersFor(reason: Reason, issue: BaseIssue<unknown>): Problem["values"] {
  if (reason === "too-long") return { most: limits.textLength };
  if (reason === "too-many" && typeof issue.requirement === "number") return { most: issue.requirement };
  return {};
}
