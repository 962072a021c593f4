import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { salesPeriods } from "#plan/business.ts";
import { weeklySalesOf } from "#plan/weekly-sales.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { salesAsAsked, withSalesAsked } from "./sales-as-asked.ts";

const bakery = aStartedPlan("bakery-web");

function saying(amount: number | null, per: (typeof salesPeriods)[number], plan = bakery) {
  return withSalesAsked(theContent, plan, { amount, per, certainty: "rough" });
}

describe("an amount comes back for the period it was typed for", () => {
  test.each([
    [1234.5, "week"],
    [60_000, "year"],
    [26_000, "year"],
    [28_000, "month"],
    [34_000.99, "month"],
    [812.45, "week"],
  ] as const)("%d a %s", (amount, per) => {
    expect(salesAsAsked(saying(amount, per))).toEqual({ amount, per });
  });

  test("whatever it is, to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), fc.constantFrom(...salesPeriods), (cents, per) => {
        const amount = cents / 100;
        expect(salesAsAsked(saying(amount, per))).toEqual({ amount, per });
      }),
    );
  });
});

test("a plan that does not say is asked by the week, and never in more decimals than its money has", () => {
  const { salesPer: _said, ...business } = saying(34_000, "month").business;
  const old = { ...saying(34_000, "month"), business };
  // 34,000 × 12 ÷ 52 = 7,846.153846…
  expect(salesAsAsked(old)).toEqual({ amount: 7846.15, per: "week" });
  const inYen = { ...old, business: { ...business, currency: "JPY" } };
  expect(salesAsAsked(inYen)).toEqual({ amount: 7846, per: "week" });
});

test("saying how sure one is leaves the sales as exact as they were", () => {
  const { salesPer: _said, ...business } = saying(34_000, "month").business;
  const old = { ...saying(34_000, "month"), business };
  const surer = withSalesAsked(theContent, old, { amount: 7846.15, per: "week", certainty: "books" });
  expect(surer.business.certainty).toBe("books");
  expect(weeklySalesOf(surer)).toBeCloseTo(weeklySalesOf(old), 9);
});

test("the same amount for another period is another amount of sales", () => {
  const byTheMonth = saying(26_000, "month", saying(26_000, "year"));
  expect(weeklySalesOf(byTheMonth)).toBeCloseTo(6000, 9);
});

test("the period is kept while the amount is still blank", () => {
  expect(salesAsAsked(saying(null, "month"))).toEqual({ amount: null, per: "month" });
});
