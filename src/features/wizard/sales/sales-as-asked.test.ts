import fc from "fast-check";
import { expect, test } from "vitest";
import { weeklySales } from "#advice/with-weekly-sales.ts";
import { salesAsAsked } from "./sales-as-asked.ts";

test("an amount a month comes back by the month, not as an odd amount a week", () => {
  // 28,000 × 12 ÷ 52 = 6,461.54 a week
  expect(salesAsAsked(weeklySales({ amount: 28_000, per: "month" }))).toEqual({
    amount: 28_000,
    per: "month",
  });
  expect(salesAsAsked(weeklySales({ amount: 500_000, per: "year" }))).toEqual({
    amount: 500_000,
    per: "year",
  });
});

test("an amount with cents comes back to the cent", () => {
  expect(salesAsAsked(812.45)).toEqual({ amount: 812.45, per: "week" });
});

test("what nobody typed, as out of a file, is shown by the week", () => {
  expect(salesAsAsked(Math.PI * 1000)).toEqual({ amount: 3141.59, per: "week" });
});

test("whatever is shown stands for the same sales, to the cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom("week", "month", "year"), (amount, per) => {
      const weekly = weeklySales({ amount, per });
      expect(weeklySales(salesAsAsked(weekly))).toBeCloseTo(weekly, 2);
    }),
  );
});
