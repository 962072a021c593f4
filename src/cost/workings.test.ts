import { describe, expect, test } from "vitest";
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import { figuresOf } from "./figures-of.ts";
import { hourLoss } from "./hour-loss.ts";
import { openHourWorking } from "./open-hour-working.ts";
import { yearWorking } from "./year-working.ts";

describe.each(costCases)("%s: the working of an amount comes to the amount", (name) => {
  const plan = planOfCase(name);
  const figures = figuresOf(plan);

  test("of an open hour", () => {
    for (const { id, openHour } of figures.dependencies)
      expect(openHourWorking(plan, id).total, id).toBeCloseTo(openHour.likely, 9);
  });

  test("of each hour of the week", () => {
    for (const { id, hourByHour } of figures.dependencies)
      for (const [hour, amount] of hourByHour.entries())
        expect(hourLoss(plan, id, hour * 60)?.total, `${id} ${hour}`).toBeCloseTo(amount, 6);
  });

  test("of a year, where one is answered", () => {
    for (const { id, yearly } of figures.dependencies) {
      const working = yearWorking(plan, id);
      expect(working === null, id).toBe(yearly === null);
      if (working === null || yearly === null) continue;
      expect(working.times * working.unprepared.total, id).toBeCloseTo(yearly.unprepared, 6);
      expect(working.times * working.prepared.total, id).toBeCloseTo(yearly.prepared, 6);
    }
  });
});

test("a thing that is not in the plan has no working", () => {
  const plan = planOfCase("bakery");
  expect(hourLoss(plan, "gone", 0)).toBeNull();
  expect(hourLoss(plan, "visa", 0)).toBeNull();
  expect(yearWorking(plan, "gone")).toBeNull();
});
