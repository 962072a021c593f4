import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { planOf } from "#testing/plan-of.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { busiestSpan } from "./busiest-span.ts";

function spanOf(hours: WeekHours) {
  const plan = planOf({
    business: { hours },
    streams: [{ id: "counter", name: "Counter", weeklySales: 5000 }],
    dependencies: [{ id: "card", name: "Card terminal", affects: [{ stream: "counter", share: 0.7 }] }],
  });
  const [card] = figuresOf(plan).dependencies;
  if (!card) throw new Error("The plan has a thing.");
  return busiestSpan(card);
}

describe("when a thing is missed most", () => {
  test("is the stretch of hours that cost about as much as the dearest: Saturday 7 to 12", () => {
    const tuesday = [{ from: "07:30", to: "17:30", busy: 1 }];
    const saturday = [
      { from: "07:00", to: "12:00", busy: 3 },
      { from: "12:00", to: "16:00", busy: 1 },
    ];
    expect(spanOf({ tue: tuesday, sat: saturday })).toEqual({ day: 5, from: 7, to: 12 });
  });

  test("is not said where every open hour costs the same", () => {
    expect(
      spanOf({
        mon: [{ from: "09:00", to: "17:00", busy: 1 }],
        tue: [{ from: "09:00", to: "17:00", busy: 1 }],
      }),
    ).toBeNull();
  });

  test("is not said where a thing costs nothing", () => {
    const plan = planOf({ dependencies: [{ id: "card", name: "Card terminal" }] });
    const [card] = figuresOf(plan).dependencies;
    expect(card && busiestSpan(card)).toBeNull();
  });
});
