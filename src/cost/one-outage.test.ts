import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { figuresOf } from "./figures-of.ts";
import { oneOutage } from "./one-outage.ts";

describe("one outage that happened", () => {
  const plan = planOf({
    business: { certainty: "books", hours: { mon: [{ from: "09:00", to: "17:00" }] } },
    streams: [
      { id: "counter", name: "Counter", weeklySales: 800, margin: 0.5 },
      { id: "web", name: "Web", weeklySales: 1680, margin: 0.5, hours: "always" },
    ],
    dependencies: [
      {
        id: "card",
        name: "Card machine",
        needs: ["internet"],
        affects: [{ stream: "counter", share: 0.7 }],
        backup: { keeps: 0.5, readyAfterMinutes: 0 },
      },
      { id: "internet", name: "Internet" },
    ],
  });

  test("counts the very hours it lasted", () => {
    // Monday 16:00 to 18:00: the counter sells 800 / 8 = 100 in the hour until 17:00, the web 1680 / 168 = 10 in each hour
    const { down, usualSales, unprepared, prepared } = oneOutage(plan, {
      roots: ["internet"],
      start: 16 * 60,
      hours: 2,
    });
    expect(down).toEqual(["card", "internet"]);
    expect(usualSales).toBeCloseTo(120, 9);
    expect(unprepared.loss.missedSales).toBeCloseTo(70, 9);
    // half of the 70 is margin; from her books: a tenth either way
    expect([unprepared.low, unprepared.likely, unprepared.high]).toEqual([
      expect.closeTo(31.5, 9),
      expect.closeTo(35, 9),
      expect.closeTo(38.5, 9),
    ]);
    expect(prepared.loss.missedSales).toBeCloseTo(35, 9);
  });

  test("of what nothing in the plan names costs nothing", () => {
    const { down, unprepared } = oneOutage(plan, { roots: ["aws"], start: 0, hours: 24 });
    expect(down).toEqual([]);
    expect(unprepared.likely).toBe(0);
  });

  test("at the plan's own example start is the rung of the ladder", () => {
    const bakery = planOfCase("bakery");
    const figures = figuresOf(bakery);
    for (const { id, ladder } of [...figures.dependencies, ...figures.sharedCauses]) {
      for (const { hours, unprepared, prepared } of ladder) {
        const cost = oneOutage(bakery, { roots: [id], start: figures.start, hours });
        expect(cost.unprepared.likely).toBeCloseTo(unprepared.likely, 6);
        expect(cost.unprepared.high).toBeCloseTo(unprepared.high, 6);
        expect(cost.prepared.low).toBeCloseTo(prepared.low, 6);
        expect(cost.prepared.loss.missedSales).toBeCloseTo(prepared.loss.missedSales, 6);
      }
    }
  });
});
