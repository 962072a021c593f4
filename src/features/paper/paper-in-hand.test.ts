import { expect, test } from "vitest";
import { markPrinted } from "#plan/edits/mark-printed.ts";
import { renamed } from "#testing/a-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { olderCopies, paperInHand } from "./paper-in-hand.ts";

const plan = planOf({ updatedAt: "2026-11-20T17:00:00.000Z" });
const printed = markPrinted(plan, { on: "2026-11-21" });

test("a plan that was never printed becomes version 1", () => {
  expect(paperInHand(plan)).toEqual({ is: "none", next: 1 });
});

test("a printed plan is current until it changes, and then the next printing is another version", () => {
  expect(paperInHand(printed)).toEqual({ is: "current", version: 1, on: "2026-11-21" });
  const changed = { ...renamed(printed, "Another name"), updatedAt: "2026-11-22T08:00:00.000Z" };
  expect(paperInHand(changed)).toEqual({ is: "old", version: 1, on: "2026-11-21", next: 2 });
});

test("copies of another version are to be replaced, where it is known where they hang", () => {
  const copies = [
    { where: "by the till", holder: "zoe", version: 3 },
    { where: "office door", holder: "zoe", version: 4 },
    { where: " ", holder: "sam", version: 2 },
  ];
  expect(olderCopies({ ...plan, copies }, 4).map(({ where }) => where)).toEqual(["by the till"]);
});
