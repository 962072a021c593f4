import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryOutage } from "#testing/arbitrary-outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { outageCost } from "#testing/outage-cost.ts";
import { planOf } from "#testing/plan-of.ts";
import { epsilonOf } from "./groundwork.ts";
import { costOfFailures, oneOutage } from "./one-outage.ts";

// open round the clock; the counter makes 10 of margin an hour and the web 2
const plan = planOf({
  business: { certainty: "books" },
  streams: [
    { id: "counter", name: "Counter", weeklySales: 168 * 20, margin: 0.5, hours: "always" },
    { id: "web", name: "Web", weeklySales: 168 * 4, margin: 0.5, hours: "always" },
  ],
  dependencies: [
    { id: "internet", name: "Internet", extraOnce: 7 },
    {
      id: "card",
      name: "Card terminal",
      needs: ["internet"],
      affects: [{ stream: "counter", share: 1 }],
      backup: { keeps: 0.5, readyAfterMinutes: 30 },
    },
    { id: "shop", name: "Web shop", affects: [{ stream: "web", share: 1 }] },
  ],
});
const cost = (failures: { root: string; from: number; until: number | null }[], minutes: number) =>
  costOfFailures(plan, { failures, start: 600, minutes });

describe("things that fail one after the other", () => {
  test("cost from their own moment to their own end", () => {
    // the card terminal for the first hour of two, the web shop for the last half hour
    const { unprepared, prepared, down } = cost(
      [
        { root: "card", from: 0, until: 60 },
        { root: "shop", from: 90, until: null },
      ],
      120,
    );
    expect(down).toEqual(["card", "shop"]);
    expect(unprepared.likely).toBeCloseTo(10 + 1, 9);
    // its backup runs in the second half hour and saves half of 5
    expect(prepared.likely).toBeCloseTo(10 - 2.5 + 1, 9);
  });

  test("a backup that runs goes on when a second cause comes over the same thing", () => {
    const { prepared } = cost(
      [
        { root: "card", from: 0, until: 60 },
        { root: "internet", from: 45, until: null },
      ],
      120,
    );
    // half an hour whole, then half for 90 minutes; 7 once for the internet
    expect(prepared.likely).toBeCloseTo(5 + 7.5 + 7, 9);
  });

  test("a backup has to be made ready again after a time in which all worked", () => {
    const { prepared } = cost(
      [
        { root: "card", from: 0, until: 30 },
        { root: "card", from: 60, until: 90 },
      ],
      90,
    );
    expect(prepared.likely).toBeCloseTo(10, 9);
  });

  test("what was back at once cost nothing", () => {
    expect(cost([{ root: "internet", from: 5, until: 5 }], 60).unprepared.likely).toBe(0);
  });
});

test("where all fail at once and nothing is back, it is the outage of the cost model", () => {
  fc.assert(
    fc.property(
      arbitraryPlan().chain((any) => fc.tuple(fc.constant(any), arbitraryOutage(any))),
      ([any, outage]) => {
        const { low, likely, high } = oneOutage(any, outage)[outage.backups ? "prepared" : "unprepared"];
        const known = outageCost(any, outage);
        const epsilon = epsilonOf[any.business.certainty];
        expect(Math.abs(likely - known.likely.total)).toBeLessThanOrEqual(near(likely));
        expect(Math.abs(low - known.lowTotal * (1 - epsilon))).toBeLessThanOrEqual(near(low));
        expect(Math.abs(high - known.highTotal * (1 + epsilon))).toBeLessThanOrEqual(near(high));
      },
    ),
  );
});

/** Sums of floats made in another order may differ in their last digits. */
function near(amount: number): number {
  return Math.max(1e-6, Math.abs(amount) * 1e-9);
}

test("cutting a failure in two where it goes on changes nothing, and longer never costs less", () => {
  fc.assert(
    fc.property(
      arbitraryPlan().chain((any) =>
        fc.tuple(fc.constant(any), arbitraryOutage(any), fc.integer({ min: 1, max: 400 })),
      ),
      ([any, { roots, start }, cut]) => {
        const at = (minutes: number, failures: Parameters<typeof costOfFailures>[1]["failures"]) =>
          costOfFailures(any, { failures, start, minutes });
        const whole = roots.map((root) => ({ root, from: 0, until: null }));
        const inTwo = roots.flatMap((root) => [
          { root, from: 0, until: cut },
          { root, from: cut, until: null },
        ]);
        const length = 500;
        for (const state of ["unprepared", "prepared"] as const) {
          const amount = at(length, whole)[state].likely;
          expect(at(length, inTwo)[state].likely).toBeCloseTo(amount, 6);
          expect(at(cut, whole)[state].likely).toBeLessThanOrEqual(amount + 1e-6);
        }
      },
    ),
  );
});
