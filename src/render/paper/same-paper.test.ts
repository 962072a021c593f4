import { expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { usualOptions } from "#document/paper-options.ts";
import { markPrinted } from "#plan/edits/mark-printed.ts";
import { tickSheets } from "#plan/edits/tick-sheets.ts";
import { renamed } from "#testing/a-plan.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { isSamePaper } from "./same-paper.ts";

const plan = planOfCase("bakery");
const wanted = {
  plan,
  figures: figuresOf(plan),
  sheets: ["cover"],
  options: usualOptions,
  day: "2026-11-21",
} as const;

test("that a plan was printed, or a tick kept, changes none of its pages", () => {
  const printed = markPrinted(plan, { on: "2026-11-21" });
  expect(isSamePaper(wanted, { ...wanted, plan: printed })).toBe(true);
  const ticked = tickSheets(plan, { ticks: [{ id: "several", ticked: false, proposed: true }] });
  expect(isSamePaper(wanted, { ...wanted, plan: ticked })).toBe(true);
});

test("another day, other sheets, other paper or the next version are other pages", () => {
  expect(isSamePaper(wanted, { ...wanted, day: "2026-11-22" })).toBe(false);
  expect(isSamePaper(wanted, { ...wanted, sheets: ["cover", "call-sheet"] })).toBe(false);
  expect(isSamePaper(wanted, { ...wanted, plan: { ...plan, paper: "letter" } })).toBe(false);
  const printed = markPrinted(plan, { on: "2026-11-21" });
  const changed = { ...renamed(printed, "Another name"), updatedAt: "2026-12-01T09:00:00.000Z" };
  expect(isSamePaper({ ...wanted, plan: printed }, { ...wanted, plan: changed })).toBe(false);
});
