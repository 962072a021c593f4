import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { ladderRows, type LadderRow } from "./ladder-rows.ts";

function rowsOf(plan: Plan, id: string, hasBackups = true): LadderRow[] {
  const figures = figuresOf(plan);
  const ladder = figures.dependencies.find((own) => own.id === id)?.ladder ?? [];
  return ladderRows(plan, { ladder, start: figures.start, hasBackups });
}

const shop = planOf({
  business: {
    hours: {
      mon: [{ from: "09:00", to: "12:00" }],
      sat: [{ from: "09:00", to: "18:00", busy: 3 }],
    },
  },
  streams: [{ id: "counter", name: "Counter", weeklySales: 9000, margin: 0.5 }],
  dependencies: [{ id: "card", name: "Card terminal", affects: [{ stream: "counter", share: 1 }] }],
});

describe("rungs of the ladder that read the same say why", () => {
  test("the bakery's card terminal: three days are one day, Sunday and Monday are closed", () => {
    const rows = rowsOf(planOfCase("bakery"), "card");
    expect(rows.map(({ names }) => names)).toEqual([
      ["one-hour"],
      ["four-hours"],
      ["open-day"],
      ["three-days"],
    ]);
    expect(rows.map(({ same }) => same)).toEqual([
      null,
      null,
      null,
      { names: ["open-day"], why: { because: "closed-days", days: [6, 0] } },
    ]);
  });

  test("an outage that starts an hour before closing costs no more after four hours", () => {
    const late = { ...shop, outageStart: { day: "sat" as const, time: "17:00" } };
    const [, fourHours] = rowsOf(late, "card", false);
    // one open day from Saturday 9:00 to 18:00 is 9 hours
    expect(fourHours?.same).toEqual({ names: ["one-hour"], why: { because: "closed" } });
  });

  test("open hours in which nothing of it is sold", () => {
    const quiet = planOf({
      ...shop,
      business: {
        hours: {
          mon: [
            { from: "09:00", to: "10:00" },
            { from: "10:00", to: "19:00", busy: 0 },
          ],
        },
      },
    });
    const [, fourHours] = rowsOf(quiet, "card", false);
    expect(fourHours?.same).toEqual({ names: ["one-hour"], why: { because: "nothing-sold" } });
  });

  test("a difference that rounds away is said to be too little", () => {
    const nearly = planOf({
      ...shop,
      business: {
        hours: {
          sat: [
            { from: "09:00", to: "10:00", busy: 1000 },
            { from: "10:00", to: "18:00", busy: 0.01 },
          ],
        },
      },
    });
    const [, fourHours] = rowsOf(nearly, "card", false);
    expect(fourHours?.same?.why).toEqual({ because: "too-little" });
  });

  test("what costs next to nothing at any length gives no reason", () => {
    const free = { ...shop, dependencies: shop.dependencies.map((each) => ({ ...each, affects: [] })) };
    expect(rowsOf(free, "card").map(({ same }) => same)).toEqual([null, null, null, null]);
  });

  test("lengths that are equal are one row with both names", () => {
    const short = planOf({ ...shop, business: { hours: { sat: [{ from: "09:00", to: "13:00" }] } } });
    expect(rowsOf(short, "card").map(({ names }) => names)).toEqual([
      ["one-hour"],
      ["four-hours", "open-day"],
      ["three-days"],
    ]);
  });
});

describe("a row of the ladder", () => {
  test("tells what the backup saves: the exact difference", () => {
    const [, fourHours] = rowsOf(planOfCase("bakery"), "card");
    expect(fourHours?.saved).toBeCloseTo((fourHours?.unprepared ?? 0) - (fourHours?.prepared ?? 0), 9);
    expect(fourHours?.saved).toBeGreaterThan(0);
  });

  test("without any backup there is no second amount, rather than 0 or the same again", () => {
    expect(rowsOf(shop, "card", false).map(({ prepared }) => prepared)).toEqual([null, null, null, null]);
  });
});
