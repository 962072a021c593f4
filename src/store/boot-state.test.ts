import { expect, test } from "vitest";
import { bootState, type BootState, type FoundAtStart } from "./boot-state.ts";

const nothing: FoundAtStart = {
  failed: null,
  plans: 0,
  records: 0,
  noted: 0,
  lost: null,
  hasForgottenCopy: false,
  unreadable: 0,
  lasts: null,
};
const two = { ...nothing, plans: 2, records: 2, noted: 2 };
const lost = { gone: 1, older: 0 };

const table: [string, FoundAtStart, BootState][] = [
  ["nothing and no trace", nothing, "first-run"],
  ["plans, as they were noted", two, "healthy"],
  ["plans, and the browser promised to keep them", { ...two, lasts: true }, "healthy"],
  ["plans, and no promise", { ...two, lasts: false }, "may-not-last"],
  ["no plans, and no promise", { ...nothing, lasts: false }, "first-run"],
  ["only removed plans", { ...nothing, records: 1, lasts: false }, "healthy"],
  ["a plan is missing, one is left", { ...two, lost }, "rolled-back"],
  ["a plan is missing, none is left", { ...nothing, noted: 2, lost: { gone: 2, older: 0 } }, "vanished"],
  ["an empty database nobody made", { ...nothing, failed: "cleared" }, "vanished"],
  ["nothing noted, a spare copy", { ...nothing, hasForgottenCopy: true }, "vanished"],
  ["a newer database", { ...two, failed: "newer" }, "newer"],
  ["site data is blocked", { ...nothing, failed: "refused" }, "refused"],
  ["not opened, though plans were noted", { ...nothing, noted: 2, failed: "refused" }, "damaged"],
  ["lost while reading, plans were noted", { ...nothing, noted: 2, failed: "lost" }, "damaged"],
  ["another tab in the way", { ...two, failed: "blocked" }, "unanswered"],
  ["no answer in time", { ...nothing, failed: "timed-out" }, "unanswered"],
  ["a full disk", { ...two, failed: "full" }, "unanswered"],
  ["something failed", { ...nothing, failed: "failed" }, "unanswered"],
  ["a plan that cannot be read", { ...two, unreadable: 1, lasts: false }, "quarantined"],
  ["one cannot be read, one is missing", { ...two, unreadable: 1, lost }, "rolled-back"],
];

test.each(table)("%s", (_, found, state) => expect(bootState(found)).toBe(state));
