import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { yearWorking } from "#cost/year-working.ts";
import { roundedForPeople } from "#i18n/rounding.ts";
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import { lossRows, lossTimes } from "./loss-rows.ts";

describe.each(costCases)("%s: every amount opens parts that come to it", (name) => {
  const plan = planOfCase(name);
  const figures = figuresOf(plan);

  test("each rung of each ladder, in both states", () => {
    const rungs = [...figures.dependencies, ...figures.sharedCauses].flatMap(({ ladder }) => ladder);
    for (const { unprepared, prepared } of rungs) {
      const rows = lossRows([unprepared.loss, prepared.loss]);
      const total = rows.at(-1);
      // the total is the very amount that was pressed, so rounded it reads the same
      expect(total?.amounts.map(roundedForPeople)).toEqual(
        [unprepared.likely, prepared.likely].map(roundedForPeople),
      );
      for (const state of [0, 1]) {
        const sum = rows.slice(0, -1).reduce((all, { amounts }) => all + (amounts[state] ?? 0), 0);
        expect(sum).toBeCloseTo(total?.amounts[state] ?? 0, 6);
      }
    }
  });

  test("the busiest hour", () => {
    for (const { busiestHour } of figures.dependencies)
      expect(lossRows([busiestHour.loss]).at(-1)?.amounts[0]).toBeCloseTo(busiestHour.amount, 6);
  });

  test("doubling the sales of a week doubles every line of lost margin at once", () => {
    const streams = plan.streams.map((stream) => ({ ...stream, weeklySales: stream.weeklySales * 2 }));
    const doubled = figuresOf({ ...plan, streams });
    const marginsOf = (all: typeof figures): number[] =>
      [...all.dependencies, ...all.sharedCauses].flatMap(({ ladder }) =>
        ladder.flatMap(({ unprepared, prepared }) => [unprepared.loss.lostMargin, prepared.loss.lostMargin]),
      );
    const now = marginsOf(figures);
    marginsOf(doubled).forEach((margin, at) => expect(margin).toBeCloseTo(2 * (now[at] ?? 0), 6));
  });

  test("a year", () => {
    for (const { id, yearly } of figures.dependencies) {
      const working = yearWorking(plan, id);
      if (!yearly || !working) continue;
      const rows = lossRows([lossTimes(working.unprepared, working.times)]);
      expect(rows.at(-1)?.amounts[0]).toBeCloseTo(yearly.unprepared, 6);
    }
  });
});

test("parts nothing is lost by are left out, and missed sales are no part", () => {
  const loss = {
    missedSales: 100,
    lostMargin: 60,
    lostCustomers: 0,
    catchUp: 0,
    extra: 5,
    spoilage: 0,
    total: 65,
  };
  expect(lossRows([loss])).toEqual([
    { part: "lostMargin", amounts: [60] },
    { part: "extra", amounts: [5] },
    { part: "total", amounts: [65] },
  ]);
});
