import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { backupsPay, planYear } from "./money-year.ts";

// €16,800 a week round the clock, all of it margin that stays lost: €100 an hour
const plan = planOf({
  streams: [{ id: "sales", name: "Sales", weeklySales: 16_800, margin: 1, hours: "always" }],
  guesses: ["dependencies.till.typicalHours"],
  dependencies: [
    {
      id: "till",
      name: "Till",
      needs: ["power"],
      affects: [{ stream: "sales", share: 0.5 }],
      outagesPerYear: 2,
      typicalHours: 3,
      backup: { title: "Paper", keeps: 0.6, readyAfterMinutes: 0, yearlyCost: 500 },
    },
    { id: "power", name: "Electricity", outagesPerYear: 1, typicalHours: 2, category: "electricity" },
    {
      id: "mail",
      name: "Mail",
      affects: [{ stream: "sales", share: 0.1 }],
      backup: { title: "Phone", keeps: 0.5 },
    },
    { id: "sign", name: "Neon sign", outagesPerYear: 1, typicalHours: 1 },
  ],
});
const figures = figuresOf(plan);

describe("a year of the plan", () => {
  const year = planYear(plan, figures);

  test("adds up the exact years of the things, each failure once under what fails by itself", () => {
    // till: 2 × 3 h × €50 = 300, with paper 120; power takes the till down: 2 h × €50 = 100, with paper 40
    expect(year.things.map(({ id }) => id)).toEqual(["till", "power"]);
    expect(year.unprepared).toBeCloseTo(400, 9);
    expect(year.prepared).toBeCloseTo(160, 9);
    expect(year.things.map((thing) => thing.isGuess)).toEqual([true, false]);
  });

  test("names the things without an answer, be it how often or what stops with them", () => {
    expect(year.unanswered).toEqual(["mail", "sign"]);
  });
});

test("what leaves most over comes first; what nothing can be said of, last", () => {
  // paper saves 180 + 60 = 240 a year and costs 500
  const [paper, phone, ...others] = backupsPay(plan, figures);
  expect(paper?.year?.saves).toBeCloseTo(240, 9);
  expect(paper?.year?.costs).toBe(500);
  expect(phone).toMatchObject({ id: "mail", year: null });
  expect(others).toEqual([]);
});

test("while sales are not known, nothing is held against what a backup costs", () => {
  const unknown = {
    ...plan,
    streams: plan.streams.map((stream) => ({ ...stream, weeklySales: 1000 })),
    guesses: ["streams.sales.weeklySales", "business.certainty"],
  };
  expect(backupsPay(unknown, figuresOf(unknown)).map(({ year }) => year)).toEqual([null, null]);
});
