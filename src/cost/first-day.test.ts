import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { figuresOf } from "./figures-of.ts";
import { firstDayOf } from "./first-day.ts";
import { openHours } from "./open-hours.ts";
import { stakesOf } from "./stakes.ts";

test("the first hour and day of a cause are its rungs of the ladder, whatever the plan", () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const firstDay = firstDayOf(plan);
      for (const { id, falls, kind, ladder } of figuresOf(plan).sharedCauses) {
        const found = firstDay([id]);
        expect(found.falls.filter((other) => kind === "provider" || other !== id)).toEqual(falls);
        for (const [name, states] of [
          ["one-hour", found.hour],
          ["open-day", found.day],
        ] as const) {
          const rung = ladder.find(({ names }) => names.includes(name));
          expect(states.unprepared).toBeCloseTo(rung?.unprepared.likely ?? Number.NaN, 6);
          expect(states.prepared).toBeCloseTo(rung?.prepared.likely ?? Number.NaN, 6);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the open hours in short are the headlines of the things, whatever the plan", () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const headlines = figuresOf(plan).dependencies.map(({ openHour }) => openHour.likely);
      openHours(stakesOf(plan)).forEach((amount, place) =>
        expect(amount).toBeCloseTo(headlines[place] ?? -1, 6),
      );
    }),
    { numRuns: 60 },
  );
});
