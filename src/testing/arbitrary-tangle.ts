import fc from "fast-check";
import type { Plan } from "#plan/plan.ts";
import { planOf } from "./plan-of.ts";

/** How things hang on one another: of a thing's place among all, the places of those it may need. */
const shapes: Record<string, (place: number, things: number) => number[]> = {
  chain: (place) => [place - 1],
  ring: (place, things) => [(place + things - 1) % things],
  // every place but its own
  knot: (place, things) => Array.from({ length: things - 1 }, (_, other) => (place + 1 + other) % things),
  // earlier ones only
  tangle: (place) => Array.from({ length: place }, (_, other) => other),
};

/**
 * Larger plans in which nearly every thing has a backup that brings it back, and these need one another and become
 * ready and run out at a few common times: long cascades of starting, and rings in which nothing can start.
 */
export function arbitraryTangle(): fc.Arbitrary<Plan> {
  return fc
    .record({ things: fc.integer({ min: 6, max: 12 }), shape: fc.constantFrom(...Object.values(shapes)) })
    .chain(({ things, shape }) =>
      fc.tuple(
        ...Array.from({ length: things }, (_, place) =>
          arbitraryThing(
            place,
            shape(place, things).filter((other) => other >= 0),
            things,
          ),
        ),
      ),
    )
    .map((dependencies) =>
      planOf({
        business: { people: 4, hourlyWage: 20 },
        streams: [{ id: "sales", name: "Sales", weeklySales: 1000, hours: "always" }],
        dependencies,
      }),
    );
}

function arbitraryThing(place: number, mayNeed: readonly number[], things: number) {
  const anyThing = fc.integer({ min: 0, max: things - 1 }).map(idOf);
  return fc.record({
    id: fc.constant(idOf(place)),
    name: fc.constant(idOf(place)),
    needs: fc.subarray(mayNeed.map(idOf), {
      minLength: Math.min(1, mayNeed.length),
      maxLength: Math.min(3, mayNeed.length),
    }),
    affects: fc.constantFrom(0, 0.2, 0.5, 1).map((share) => [{ stream: "sales", share }]),
    stalledPeople: fc.constantFrom(0, 0, 1),
    extraPerHour: fc.constantFrom(0, 5),
    extraOnce: fc.constantFrom(0, 30),
    spoilage: fc.array(fc.constant({ afterHours: 1, amount: 70 }), { maxLength: 1 }),
    outagesPerYear: fc.constantFrom(1, 3),
    typicalHours: fc.constantFrom(0.5, 2, 5),
    backup: fc.option(
      fc.record({
        title: fc.constant("Instead"),
        needs: fc.uniqueArray(anyThing, { maxLength: 2 }),
        readyAfterMinutes: fc.constantFrom(0, 15, 15, 60),
        lastsMinutes: fc.constantFrom(null, null, 45, 120),
        keeps: fc.constantFrom(0, 0.4),
        restores: fc.constantFrom(true, true, true, false),
        costPerHour: fc.constantFrom(0, 3),
      }),
      { freq: 6 },
    ),
  });
}

function idOf(place: number): string {
  return `thing-${place + 1}`;
}
