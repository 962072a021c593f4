import type { Plan } from "./plan.ts";
import { shortMark } from "./short-mark.ts";

/** The parts of a plan in lists, whose every entry is told apart on Review. */
const listedParts = ["streams", "providers", "dependencies", "contacts", "ai"] as const;
export type ListedPart = (typeof listedParts)[number];

/** The parts of a plan that are one whole each. */
const wholeParts = [
  "business",
  "hours",
  "callOrder",
  "decisions",
  "copies",
  "grabList",
  "logo",
  "adviser",
  "language",
  "outageStart",
] as const;
export type WholePart = (typeof wholeParts)[number];

/** A part that is listed, by id, or is one whole. */
export type PartOfPlan = { part: ListedPart; id: string } | { part: WholePart };

/** Every part of a plan as `printed.parts` keeps it: "dependencies.card" → "1x7f0qk Card terminal". */
export type PrintedParts = Record<string, string>;

/**
 * What a printed plan says, in short: for each part a mark of seven letters and digits that differs when the part does,
 * and its name, so that one that is gone can still be named. What is not on paper (to-dos, answers, reviews) is left out.
 * Plan file, § printed.
 */
export function printedParts(plan: Plan): PrintedParts {
  const parts = known.get(plan) ?? partsOf(plan);
  known.set(plan, parts);
  return parts;
}

/** Screens ask several times about one plan, and what it says is gone through letter by letter. */
const known = new WeakMap<Plan, PrintedParts>();

function partsOf(plan: Plan): PrintedParts {
  const guessesOf = guessesByPart(plan.guesses);
  const parts: PrintedParts = {};
  for (const part of listedParts) {
    for (const entry of plan[part]) {
      const key = `${part}.${entry.id}`;
      parts[key] = `${markOf([entry, guessesOf.get(key)])} ${entry.name}`;
    }
  }
  for (const part of wholeParts) parts[part] = markOf([wholeOf(plan, part), guessesOf.get(part)]);
  return parts;
}

/** Whether paper that says one would be another if it said the other: a part is new, reads differently, or is gone. */
export function saysOtherwise(before: PrintedParts, now: PrintedParts): boolean {
  return (
    Object.entries(now).some(([key, entry]) => {
      const printed = Object.hasOwn(before, key) ? before[key] : undefined;
      // a whole that an older version did not keep track of is no news
      return printed === undefined ? key.includes(".") : printed !== entry;
    }) || Object.keys(before).some((key) => key.includes(".") && !Object.hasOwn(now, key))
  );
}

/** The mark and the name in an entry of `printed.parts`. */
export function readPrintedPart(entry: string): { mark: string; name: string } {
  const space = entry.indexOf(" ");
  return space === -1
    ? { mark: entry, name: "" }
    : { mark: entry.slice(0, space), name: entry.slice(space + 1) };
}

/** Which part an entry of `printed.parts` is about; null for one this app does not know. */
export function partOfKey(key: string): PartOfPlan | null {
  const whole = wholeParts.find((part) => part === key);
  if (whole !== undefined) return { part: whole };
  const dot = key.indexOf(".");
  const listed = listedParts.find((part) => part === key.slice(0, dot));
  return listed === undefined ? null : { part: listed, id: key.slice(dot + 1) };
}

function wholeOf(plan: Plan, part: WholePart): unknown {
  const { hours, ...business } = plan.business;
  if (part === "business") return business;
  if (part === "hours") return hours;
  // where nobody of the staff is in the call order, who looks after the plan leads
  if (part === "callOrder") return [plan.callOrder, plan.review.owner];
  if (part === "language") return [plan.language, plan.messageLanguage];
  // which version hangs there is not on the paper
  if (part === "copies") return plan.copies.map(({ where, holder }) => [where, holder]);
  return plan[part];
}

/** A guess that is confirmed loses its "≈" on paper: the part it belongs to reads differently. */
function guessesByPart(guesses: readonly string[]): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const path of guesses) {
    const [room = "", second = ""] = path.split(".");
    const key = room !== "business" ? `${room}.${second}` : second === "hours" ? "hours" : "business";
    by.set(key, [...(by.get(key) ?? []), path]);
  }
  for (const paths of by.values()) paths.sort();
  return by;
}

function markOf(value: unknown): string {
  return shortMark(written(value));
}

/**
 * A value as text, the same whatever the order of its fields; blank ones are left out, so that a plan printed before a
 * field was thought of does not count as changed by it.
 */
function written(value: unknown): string {
  if (isBlank(value)) return "";
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, inner]) => !isBlank(inner));
    fields.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([field, inner]) => `${field}:${written(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (typeof value !== "object") return false;
  return Object.values(value).every(isBlank);
}
