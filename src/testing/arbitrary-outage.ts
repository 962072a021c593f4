import fc from "fast-check";
import type { Plan } from "#plan/plan.ts";
import type { Outage } from "./outage-cost.ts";

/** An outage of one or more things and providers of a plan, at any minute, for up to ten days. */
export function arbitraryOutage(plan: Plan): fc.Arbitrary<Outage> {
  return fc.record({
    roots: fc.uniqueArray(fc.constantFrom(...causesOf(plan)), { minLength: 1, maxLength: 3 }),
    start: fc.integer({ min: 0, max: 10_079 }),
    hours: fc.oneof(
      fc.constantFrom(0, 1, 4, 24, 72, 200),
      fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
    ),
    backups: fc.boolean(),
  });
}

/** Every id that can fail: dependencies, own providers, and the catalogue's that the plan names. */
function causesOf(plan: Plan): string[] {
  const parts = [...plan.dependencies, ...plan.providers].map(({ id }) => id);
  return [
    ...new Set([...parts, ...plan.dependencies.flatMap(({ upstreams, needs }) => [...upstreams, ...needs])]),
  ];
}
