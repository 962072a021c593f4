import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { outageCost, type Outage } from "#testing/outage-cost.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import type { Loss } from "./figures.ts";
import { withRange } from "./outage-losses.ts";

// A shop that is open on Mondays from 08:00 to 18:00 and sells 1,000 there: 100 an hour. Four people work in it at 20
// an hour, and a caught-up hour costs half as much again.
type Thing = Omit<NonNullable<PlanParts["dependencies"]>[number], "name">;

function shopWith(...things: Thing[]): Plan {
  return planOf({
    business: {
      people: 4,
      hourlyWage: 20,
      overtimeFactor: 1.5,
      hours: { mon: [{ from: "08:00", to: "18:00" }] },
    },
    streams: [
      {
        id: "counter",
        name: "Counter",
        weeklySales: 1000,
        margin: 0.5,
        comesBack: 0.2,
        customersPerWeek: 100,
        leaveForGood: 0.1,
        customerValue: 30,
      },
    ],
    dependencies: things.map((thing) => ({ name: thing.id, ...thing })),
  });
}

const card = {
  id: "card",
  affects: [{ stream: "counter", share: 0.6 }],
  stalledPeople: 2,
  extraPerHour: 5,
  extraOnce: 40,
  spoilage: [
    { afterHours: 2, amount: 70 },
    { afterHours: 4, amount: 500 },
  ],
};

const noLoss: Loss = {
  missedSales: 0,
  lostMargin: 0,
  lostCustomers: 0,
  catchUp: 0,
  extra: 0,
  spoilage: 0,
  total: 0,
};

function lossOf(plan: Plan, outage: Partial<Outage>): Loss {
  return outageCost(plan, { roots: ["card"], start: 0, hours: 1, backups: false, ...outage }).likely;
}

function expectLoss(loss: Loss, expected: Loss): void {
  const nearly = Object.entries(expected).map(([part, amount]) => [part, expect.closeTo(amount, 9)]);
  expect(loss).toEqual(Object.fromEntries(nearly));
}

describe("an outage without backups", () => {
  test("costs margin, customers, catching up, extras and stock", () => {
    // Monday 17:00, 3 h, of which 1 h open. Missed 100 × 0.6 = 60; margin 60 × 0.5 × (1 − 0.2) = 24;
    // customers 60 / 1,000 × 100 × 0.1 × 30 = 18; catching up 2 people × 1 h × 20 × 1.5 = 60;
    // extra 40 + 3 h × 5 = 55; stock after 2 h 70. Together 24 + 18 + 60 + 55 + 70 = 227.
    expectLoss(lossOf(shopWith(card), { start: 17 * 60, hours: 3 }), {
      missedSales: 60,
      lostMargin: 24,
      lostCustomers: 18,
      catchUp: 60,
      extra: 55,
      spoilage: 70,
      total: 227,
    });
  });

  test("costs only extras and stock while the shop is closed", () => {
    // Tuesday, 4 h: 40 + 4 × 5 = 60, and 70 + 500 of stock
    expectLoss(lossOf(shopWith(card), { start: 1440, hours: 4 }), {
      ...noLoss,
      extra: 60,
      spoilage: 570,
      total: 630,
    });
  });

  test("goes on in the next week", () => {
    // Sunday 20:00 to Monday 10:00: 14 h, 2 h open: missed 120
    expect(lossOf(shopWith(card), { start: 6 * 1440 + 20 * 60, hours: 14 }).missedSales).toBeCloseTo(120, 9);
    // two weeks: 2 × 1,000 × 0.6
    expect(lossOf(shopWith(card), { start: 777, hours: 336 }).missedSales).toBeCloseTo(1200, 9);
  });

  test("of no length costs nothing, not even what is spent once", () => {
    const alwaysSpoils = { ...card, spoilage: [{ afterHours: 0, amount: 9 }] };
    expect(lossOf(shopWith(alwaysSpoils), { start: 600, hours: 0 })).toEqual(noLoss);
  });

  test("stops no more than all of a stream, and no more people than there are", () => {
    const twice = [
      { stream: "counter", share: 0.7 },
      { stream: "counter", share: 0.6 },
    ];
    const { missedSales, catchUp } = lossOf(shopWith({ id: "card", affects: twice, stalledPeople: 9 }), {
      start: 600,
    });
    // 100 × min(1, 1.3); 4 people × 20 × 1.5
    expect([missedSales, catchUp]).toEqual([100, 120]);
  });

  test("has nothing to catch up where nobody works", () => {
    const plan = shopWith(card);
    expect(lossOf({ ...plan, business: { ...plan.business, people: 0 } }, { start: 600 }).catchUp).toBe(0);
  });
});

describe("a backup", () => {
  // Monday 16:00, 3 h, of which 2 h open; the backup runs from 17:00 to 18:00.
  const outage = { start: 16 * 60, hours: 3, backups: true };
  const backup = { title: "Instead", readyAfterMinutes: 60, lastsMinutes: 60, keeps: 0.5, costPerHour: 8 };

  test("saves its share of the trade while it runs; the stalled hours are caught up all the same", () => {
    // Missed 60 + 60 × 0.5 = 90; margin 90 × 0.4 = 36; customers 90 × 0.3 = 27; catching up 2 × 2 h × 30 = 120;
    // extra 40 + 3 × 5 + 1 × 8 = 63; gone 3 h: 70.
    expectLoss(lossOf(shopWith({ ...card, backup }), outage), {
      missedSales: 90,
      lostMargin: 36,
      lostCustomers: 27,
      catchUp: 120,
      extra: 63,
      spoilage: 70,
      total: 316,
    });
  });

  test("that restores lets people work on and stock keep, but ends no extra", () => {
    // Catching up only from 16:00 to 17:00: 2 × 1 h × 30 = 60. Gone 16–17 and 18–19: exactly 2 h, so the 70 spoil.
    const { catchUp, extra, spoilage } = lossOf(
      shopWith({ ...card, backup: { ...backup, restores: true } }),
      outage,
    );
    expect([catchUp, extra, spoilage]).toEqual([60, 63, 70]);
    // ten minutes longer: gone 1 h 50, and nothing spoils
    const longer = { ...backup, restores: true, lastsMinutes: 70 };
    expect(lossOf(shopWith({ ...card, backup: longer }), outage).spoilage).toBe(0);
  });

  test("costs nothing where its thing works", () => {
    const till = { id: "till", backup };
    expect(lossOf(shopWith(card, till), outage).extra).toBe(
      lossOf(shopWith(card), { ...outage, backups: false }).extra,
    );
  });
});

describe("two things at once", () => {
  test("lose the same customers, independent ones or different ones", () => {
    // From 10:00 to 11:00, shares 0.5 and 0.4 of 100: missed 50, 70 or 90; each costs 0.5 × 0.8 + 0.3 = 0.7 of it.
    const plan = shopWith(
      { id: "card", affects: [{ stream: "counter", share: 0.5 }] },
      { id: "till", affects: [{ stream: "counter", share: 0.4 }], needs: ["card"] },
    );
    const cost = outageCost(plan, { roots: ["card"], start: 600, hours: 1, backups: false });
    expect(cost.lowTotal).toBeCloseTo(35, 9);
    expect(cost.likely.total).toBeCloseTo(49, 9);
    expect(cost.highTotal).toBeCloseTo(63, 9);
  });

  test("stall the same people, independent ones or different ones", () => {
    // 2 and 1 of 4 people for an hour at 30: p is 0.5, 1 − 0.5 × 0.75 = 0.625 or 0.75 of 120
    const plan = shopWith(
      { id: "card", stalledPeople: 2 },
      { id: "till", stalledPeople: 1, needs: ["card"] },
    );
    const cost = outageCost(plan, { roots: ["card"], start: 600, hours: 1, backups: false });
    expect([cost.lowTotal, cost.likely.catchUp, cost.highTotal]).toEqual([60, 75, 90]);
  });
});

test("the range widens the low and the high reading, on the whole total", () => {
  const { low, likely, high } = withRange(
    { likely: { ...noLoss, total: 49 }, lowTotal: 35, highTotal: 63 },
    0.3,
  );
  // 35 × 0.7 and 63 × 1.3
  expect(low).toBeCloseTo(24.5, 9);
  expect(likely).toBe(49);
  expect(high).toBeCloseTo(81.9, 9);
});
