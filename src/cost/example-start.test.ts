import { describe, expect, test } from "vitest";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { exampleStart, openDayHours } from "./example-start.ts";

const [friday, saturday, sunday] = [4 * 1440, 5 * 1440, 6 * 1440];

type Hours = NonNullable<PlanParts["business"]>["hours"];

/** A shop with these hours that sells 1,000 a week in them. */
function shopOpen(hours: Hours) {
  return planOf({ business: { hours }, streams: [{ id: "shop", name: "Shop", weeklySales: 1000 }] });
}

describe("the example outage starts", () => {
  test("where the plan says so", () => {
    // Wednesday is day 2, and 14:30 minute 870 of it: 2 × 1,440 + 870
    expect(exampleStart(planOf({ outageStart: { day: "wed", time: "14:30" } }))).toBe(3750);
  });

  test("else when the best-selling day opens", () => {
    // Friday 10 h × busy 1 = 10; Saturday 5 h × 3 + 4 h × 1 = 19: Saturday, 07:00 is minute 420
    const plan = shopOpen({
      fri: [{ from: "07:30", to: "17:30" }],
      sat: [
        { from: "12:00", to: "16:00" },
        { from: "07:00", to: "12:00", busy: 3 },
      ],
    });
    expect(exampleStart(plan)).toBe(saturday + 420);
  });

  test("when selling begins, not when the doors open", () => {
    const plan = shopOpen({
      sat: [
        { from: "08:00", to: "10:00", busy: 0 },
        { from: "10:00", to: "12:00" },
      ],
    });
    expect(exampleStart(plan)).toBe(saturday + 600);
  });

  test("on the day that all streams together sell most, those around the clock left out", () => {
    // Shop: 500 on Friday, 500 on Saturday. Market: 200 on Saturday from 06:00. Web: left out, whatever it sells.
    const plan = planOf({
      business: { hours: { fri: [{ from: "09:00", to: "17:00" }], sat: [{ from: "09:00", to: "17:00" }] } },
      streams: [
        { id: "shop", name: "Shop", weeklySales: 1000 },
        { id: "market", name: "Market", weeklySales: 200, hours: { sat: [{ from: "06:00", to: "08:00" }] } },
        { id: "web", name: "Web", weeklySales: 90_000, hours: "always" },
      ],
    });
    expect(exampleStart(plan)).toBe(saturday + 360);
  });

  test("on the first of two days that tie, though their sums differ in the last digit", () => {
    // Monday one opening of busy 0.7, Tuesday seven of busy 0.1: 500 each, but seven times 71.43 is a hair more
    const plan = shopOpen({
      mon: [{ from: "09:00", to: "10:00", busy: 0.7 }],
      tue: Array.from({ length: 7 }, () => ({ from: "09:00", to: "10:00", busy: 0.1 })),
    });
    expect(exampleStart(plan)).toBe(540);
  });

  test("on Monday at midnight where no stream has hours and sales", () => {
    const fridays = { fri: [{ from: "09:00", to: "17:00" }] };
    const web = { id: "web", name: "Web", weeklySales: 500, hours: "always" as const };
    const closed = { id: "stall", name: "Stall", weeklySales: 500, hours: {} };
    const unsold = { id: "new", name: "Not sold yet", weeklySales: 0 };
    expect(exampleStart(planOf({ business: { hours: fridays } }))).toBe(0);
    expect(exampleStart(planOf({ business: { hours: fridays }, streams: [web, closed, unsold] }))).toBe(0);
  });

  test("on Monday at midnight where the business has no hours: all seven days tie", () => {
    expect(exampleStart(shopOpen({}))).toBe(0);
  });
});

describe("a late shift belongs to the day it starts", () => {
  const saturdayShop = { from: "10:00", to: "17:00" };

  test("in one opening past midnight", () => {
    // Friday 20:00–04:00 is 8 h, Saturday 7 h
    expect(exampleStart(shopOpen({ fri: [{ from: "20:00", to: "04:00" }], sat: [saturdayShop] }))).toBe(
      friday + 1200,
    );
  });

  test("in two that meet at midnight", () => {
    // Friday 4 h + the 4 h from 00:00 that continue it = 8 h, Saturday 7 h
    const midnight = ["24:00", "00:00"].map((to) =>
      exampleStart(
        shopOpen({ fri: [{ from: "20:00", to }], sat: [{ from: "00:00", to: "04:00" }, saturdayShop] }),
      ),
    );
    expect(midnight).toEqual([friday + 1200, friday + 1200]);
  });

  test("from Sunday into Monday, too", () => {
    // Sunday 2 h + Monday's 3 h = 5 h; Saturday 4 h
    const plan = shopOpen({
      mon: [{ from: "00:00", to: "03:00" }],
      sat: [{ from: "10:00", to: "14:00" }],
      sun: [{ from: "22:00", to: "24:00" }],
    });
    expect(exampleStart(plan)).toBe(sunday + 1320);
  });

  test("and starts at that midnight where the day sells nothing before it", () => {
    // Sunday evening is open but sells nothing: what opens at Monday 00:00 counts on Sunday, and starts at minute 0
    const plan = shopOpen({
      mon: [{ from: "00:00", to: "05:00" }],
      sat: [{ from: "10:00", to: "12:00" }],
      sun: [{ from: "18:00", to: "24:00", busy: 0 }],
    });
    expect(exampleStart(plan)).toBe(0);
  });

  test("but does not continue a day that is open around the clock", () => {
    // Friday 24; Saturday 00:00–06:00 is its own 6, with 9 h × 2 = 18 and 1 more: 25. Were it Friday's: 30 against 19.
    const plan = shopOpen({
      fri: [{ from: "00:00", to: "24:00" }],
      sat: [
        { from: "00:00", to: "06:00" },
        { from: "12:00", to: "21:00", busy: 2 },
        { from: "21:00", to: "22:00" },
      ],
    });
    expect(exampleStart(plan)).toBe(saturday);
  });

  test("nor is a day around the clock the end of the evening before", () => {
    // Friday 6 h, Saturday 24 h: were Saturday Friday's, it would start on Friday at 18:00
    const plan = shopOpen({ fri: [{ from: "18:00", to: "24:00" }], sat: [{ from: "00:00", to: "24:00" }] });
    expect(exampleStart(plan)).toBe(saturday);
  });

  test("of the same stream only", () => {
    // The bar's Friday ends at 24:00, the bakery's Saturday begins at 00:00: neither continues the other
    const plan = planOf({
      streams: [
        { id: "bar", name: "Bar", weeklySales: 100, hours: { fri: [{ from: "20:00", to: "24:00" }] } },
        { id: "bakery", name: "Bakery", weeklySales: 300, hours: { sat: [{ from: "00:00", to: "06:00" }] } },
      ],
    });
    expect(exampleStart(plan)).toBe(saturday);
  });
});

/** The open day of a business with these hours for an outage that starts on a day at noon. */
function openDay(day: number, hours: Hours): number {
  return openDayHours(planOf({ business: { hours } }), day + 720);
}

describe("one open day lasts", () => {
  test("from the first opening to the last closing, breaks and quiet hours included", () => {
    // 08:30 to 18:00
    const hours = [
      { from: "13:30", to: "18:00", busy: 0 },
      { from: "08:30", to: "12:30" },
    ];
    expect(openDay(friday, { fri: hours })).toBe(9.5);
  });

  test("past midnight, in one opening or two", () => {
    // 18:00 to 02:00
    expect(openDay(friday, { fri: [{ from: "18:00", to: "02:00" }] })).toBe(8);
    expect(
      openDay(friday, { fri: [{ from: "18:00", to: "24:00" }], sat: [{ from: "00:00", to: "02:00" }] }),
    ).toBe(8);
  });

  test("24 hours on a day the business does not open, or only ends the evening before", () => {
    expect(openDay(sunday, { fri: [{ from: "18:00", to: "02:00" }] })).toBe(24);
    expect(
      openDay(saturday, { fri: [{ from: "18:00", to: "24:00" }], sat: [{ from: "00:00", to: "02:00" }] }),
    ).toBe(24);
  });

  test("24 hours where the business has no hours", () => {
    expect(openDay(sunday, {})).toBe(24);
  });

  test("more than 24 hours where the last opening runs to the next evening", () => {
    // 06:00 to 07:00, and 20:00 to 20:00 the next day: 06:00 to 44:00
    const hours = [
      { from: "06:00", to: "07:00" },
      { from: "20:00", to: "20:00" },
    ];
    expect(openDay(friday, { fri: hours })).toBe(38);
  });
});
