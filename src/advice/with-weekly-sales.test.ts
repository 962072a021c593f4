import { describe, expect, test } from "vitest";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, weeklySalesOf } from "#plan/weekly-sales.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { weeklySales, withWeeklySales } from "./with-weekly-sales.ts";
import { withStreamShares } from "./with-stream-shares.ts";

const bakery = aStartedPlan("bakery-web");
const sales = (plan: Plan): number[] => plan.streams.map((stream) => stream.weeklySales);

test("a month is 12 of 52 weeks, a year 52 weeks", () => {
  expect(weeklySales({ amount: 6500, per: "week" })).toBe(6500);
  expect(weeklySales({ amount: 6500, per: "month" })).toBeCloseTo(1500, 9);
  expect(weeklySales({ amount: 338_000, per: "year" })).toBe(6500);
});

describe("sales of 6,500 a week", () => {
  const plan = withWeeklySales(theContent, bakery, { amount: 6500, per: "week", certainty: "books" });

  test("are shared out as the trade does, the parts still a guess", () => {
    expect(sales(plan)).toEqual([4550, 1300, 650]);
    expect(plan.business.certainty).toBe("books");
    expect(salesAreUnknown(plan)).toBe(false);
    expect(isGuess(plan, guessPath.stream("counter", "weeklySales"))).toBe(true);
    // 4,550 ÷ 7.50
    expect(plan.streams[0]?.customersPerWeek).toBe(607);
  });

  test("double, and every part doubles", () => {
    const twice = withWeeklySales(theContent, plan, { amount: 13_000, per: "week", certainty: "books" });
    expect(sales(twice)).toEqual([9100, 2600, 1300]);
  });

  test("skipped after all are 1,000 again, every part a guess", () => {
    const skipped = withWeeklySales(theContent, plan, null);
    expect(sales(skipped)).toEqual([700, 200, 100]);
    expect(salesAreUnknown(skipped)).toBe(true);
  });
});

test("sales of just 1,000 that somebody gave are known", () => {
  const plan = withWeeklySales(theContent, bakery, { amount: 1000, per: "week", certainty: "rough" });
  expect(salesAreUnknown(plan)).toBe(false);
  const shares = plan.streams.map(({ id, name }, place) => ({ id, name, percent: place === 0 ? 80 : 10 }));
  expect(salesAreUnknown(withStreamShares(theContent, plan, shares))).toBe(false);
  expect(salesAreUnknown(withStreamShares(theContent, bakery, shares))).toBe(true);
});

test("nothing sold counts as skipped, so that no division is lost", () => {
  const plan = withWeeklySales(theContent, bakery, { amount: 0, per: "week", certainty: "guess" });
  expect(weeklySalesOf(plan)).toBeCloseTo(1000, 9);
});
