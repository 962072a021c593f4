import { expect, test } from "vitest";
import { markPrinted } from "#plan/edits/mark-printed.ts";
import { renamed } from "#testing/a-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { stillHolds } from "./outcome.ts";

const plan = planOf({ updatedAt: "2026-11-20T17:00:00.000Z" });
const outcome = {
  is: "on-paper",
  file: null,
  version: 1,
  day: "2026-11-21",
  swapAt: null,
  before: plan.printed,
} as const;
const printed = markPrinted(plan, { on: "2026-11-21" });

test("what was printed is told until the plan changes, or printing is undone", () => {
  expect(stillHolds(outcome, printed)).toBe(true);
  expect(
    stillHolds(outcome, { ...renamed(printed, "Another name"), updatedAt: "2026-11-21T18:00:00.000Z" }),
  ).toBe(false);
  expect(stillHolds(outcome, plan)).toBe(false);
});

test("a file that could not be drawn is told whatever the plan says", () => {
  expect(stillHolds({ is: "no-file" }, plan)).toBe(true);
});
