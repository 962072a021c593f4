import type { BaseIssue } from "valibot";
import { cleanText } from "#plan/clean-text.ts";
import { limits, reasons, type Reason } from "#plan/field.ts";

/** Why a file as a whole cannot be opened, from a closed list. */
export type FileReason =
  | "file-empty"
  | "file-too-big"
  | "file-unreadable"
  | "file-not-json"
  | "file-too-deep"
  | "file-too-much"
  | "file-pdf"
  | "file-folder"
  | "file-several"
  | "file-no-plans"
  | "file-not-a-plan"
  | "file-newer"
  /** made by an older version, and a step up from there fails */
  | "file-not-brought-up"
  | "file-library"
  | "file-template"
  | "file-encrypted"
  /** locked in a way of a version to come */
  | "file-locked-newer"
  /** locked with settings that are too weak, or would take too long */
  | "file-locked-settings"
  | "file-locked-damaged"
  /** said to be a locked file, but not in the form of one */
  | "file-locked-form";

/**
 * One thing that is wrong with a file: why (worded in the catalogue as `problem.<reason>`), where, as the way
 * from the plan down to the value, and the numbers its sentence names.
 */
export interface Problem {
  reason: Reason | FileReason | "same-name";
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
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : shownName(String(key))));
  if (issue.input === undefined && issue.kind === "schema") return problem("missing", path);
  const reason = reasons.find((candidate) => candidate === issue.message) ?? "group";
  return problem(reason, path, numbersFor(reason, issue));
}

/** Characters of a field's name that are shown: a file may bring names of any length. */
export const longestShownName = 40;

/** The name of a field as a sentence about it may show it, whatever file it came from. */
export function shownName(name: string): string {
  const clean = cleanText(name);
  return clean.length > longestShownName ? `${clean.slice(0, longestShownName)}…` : clean;
}

function numbersFor(reason: Reason, issue: BaseIssue<unknown>): Problem["values"] {
  if (reason === "too-long") return { most: limits.textLength };
  if (reason === "too-many" && typeof issue.requirement === "number") return { most: issue.requirement };
  return {};
}
