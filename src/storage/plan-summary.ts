import type { RunningInShort } from "#plan/outage-in.ts";

/** What Home says of a plan, kept beside its text so that listing plans reads no plan. */
export interface PlanOutline {
  /** name of the business */
  name: string;
  /** the adviser's label for the client; "" for an owner's own plan */
  client: string;
  businessType: string;
  /** moment of the last change, ISO */
  updatedAt: string;
  /** quick-start page to go on at (1..9); null once the quick start is done */
  quickStartPage: number | null;
  printedVersion: number;
  printedOn: string | null;
  /** the plan has changed since it was printed */
  isPaperOld: boolean;
  reviewedOn: string | null;
  everyMonths: number;
  /** steps of change since the plan was made; absent in what an older version of the app wrote */
  changes?: number;
  /** the outage that goes on now; absent while none does */
  running?: RunningInShort;
}

/** When a copy last left this browser, and the plan's `updatedAt` then: another one now means it is out of date. */
export interface CopiedOut {
  on: string;
  updatedAt: string;
  /** the plan's steps of change then; absent where they were not counted */
  changes?: number;
}

/** A plan as Home lists it. */
export interface PlanSummary extends PlanOutline {
  id: string;
  /** moment of the last write, ISO */
  savedAt: string;
  /** null while no copy has left this browser */
  copiedOut: CopiedOut | null;
  /** the plan this one split off from, when two tabs changed it at once; null for every other plan */
  conflictCopyOf: string | null;
  /** moment it was removed, ISO; null for a plan in use */
  removedAt: string | null;
}

/**
 * The summary of a plan out of what the database holds of it. Whatever wrote there, the plan is listed: a field
 * that cannot be read is blank, and opening the plan tells the rest.
 */
export function summaryFrom(head: unknown, note: unknown): PlanSummary | null {
  const id = textAt(head, "id");
  if (id === null) return null;
  const outline = fieldOf(head, "outline");
  const copied = fieldOf(note, "copiedOut");
  const copiedOn = textAt(copied, "on");
  return {
    id,
    name: shortTextAt(outline, "name"),
    client: shortTextAt(outline, "client"),
    businessType: textAt(outline, "businessType") ?? "",
    updatedAt: textAt(outline, "updatedAt") ?? "",
    quickStartPage: numberAt(outline, "quickStartPage"),
    printedVersion: numberAt(outline, "printedVersion") ?? 0,
    printedOn: textAt(outline, "printedOn"),
    isPaperOld: fieldOf(outline, "isPaperOld") === true,
    reviewedOn: textAt(outline, "reviewedOn"),
    everyMonths: numberAt(outline, "everyMonths") ?? 0,
    savedAt: textAt(head, "savedAt") ?? "",
    ...countAt(outline, "changes"),
    ...runningAt(outline),
    copiedOut:
      copiedOn === null
        ? null
        : { on: copiedOn, updatedAt: textAt(copied, "updatedAt") ?? "", ...countAt(copied, "changes") },
    conflictCopyOf: textAt(note, "conflictCopyOf"),
    removedAt: textAt(head, "removedAt"),
  };
}

/** A field of something the database gave back, which may be anything. */
function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, field)?.value
    : undefined;
}

export function textAt(value: unknown, field: string): string | null {
  const found = fieldOf(value, field);
  return typeof found === "string" ? found : null;
}

export function numberAt(value: unknown, field: string): number | null {
  const found = fieldOf(value, field);
  return typeof found === "number" && Number.isFinite(found) ? found : null;
}

/** The steps of change a kept plan has seen, where they are counted. */
export function changesOf(head: unknown): { changes?: number } {
  return countAt(fieldOf(head, "outline"), "changes");
}

function countAt(value: unknown, field: "changes"): { changes?: number } {
  const count = numberAt(value, field);
  return count === null ? {} : { [field]: count };
}

function runningAt(outline: unknown): { running?: RunningInShort } {
  const running = fieldOf(outline, "running");
  const [outage, since] = [textAt(running, "outage"), textAt(running, "since")];
  if (outage === null || since === null || Number.isNaN(Date.parse(since))) return {};
  const names = fieldOf(running, "names");
  const known = Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  return { running: { outage, since, names: known.map((name) => name.slice(0, 200)) } };
}

/** A text that stands in a list: whatever wrote there cannot fill the page. */
function shortTextAt(value: unknown, field: string): string {
  return (textAt(value, field) ?? "").slice(0, 200);
}
