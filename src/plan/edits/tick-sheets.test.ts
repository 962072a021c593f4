import { describe, expect, test } from "vitest";
import { renamed } from "#testing/a-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { changedSincePrinted, markPrinted } from "./mark-printed.ts";
import { takeBackPrinting } from "./take-back-printing.ts";
import { tickSheets } from "./tick-sheets.ts";

const plan = planOf({ updatedAt: "2026-11-20T17:00:00.000Z", printed: { sheets: { "card-oven": true } } });

describe("ticking sheets", () => {
  test("keeps what the owner chose where we proposed something else", () => {
    const ticks = [
      { id: "cover", ticked: false, proposed: true },
      { id: "page-one", ticked: true, proposed: false },
    ];
    expect(tickSheets(plan, { ticks }).printed.sheets).toEqual({
      "card-oven": true,
      cover: false,
      "page-one": true,
    });
  });

  test("forgets a choice that is our proposal again, so that the proposal may change with the plan", () => {
    const ticks = [{ id: "card-oven", ticked: false, proposed: false }];
    expect(tickSheets(plan, { ticks }).printed.sheets).toEqual({});
  });

  test("is no change where nothing changes", () => {
    expect(tickSheets(plan, { ticks: [{ id: "card-oven", ticked: true, proposed: false }] })).toBe(plan);
  });

  test("makes no paper old", () => {
    const printed = markPrinted(plan, { on: "2026-11-21" });
    const ticked = tickSheets(printed, { ticks: [{ id: "cover", ticked: false, proposed: true }] });
    expect(changedSincePrinted(ticked)).toBe(false);
  });
});

describe("a printing that is taken back", () => {
  test("leaves version and day as they were, and the ticks as they are now", () => {
    const before = markPrinted(plan, { on: "2026-11-21" }).printed;
    const changed = { ...renamed(plan, "Korst"), printed: before, updatedAt: "2026-12-01T09:00:00.000Z" };
    const again = markPrinted(changed, { on: "2026-12-01" });
    expect(again.printed.version).toBe(2);
    const ticked = tickSheets(again, { ticks: [{ id: "cover", ticked: false, proposed: true }] });
    const back = takeBackPrinting(ticked, { before });
    expect(back.printed).toEqual({ ...before, sheets: { "card-oven": true, cover: false } });
    expect(changedSincePrinted(back)).toBe(true);
  });
});
