import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { figuresOf } from "./figures-of.ts";
import type { Figures } from "./figures.ts";

/** A list in an order that has nothing to do with what is in it. */
type Shuffle = <Item>(list: readonly Item[]) => Item[];

const anyShuffle: fc.Arbitrary<Shuffle> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 8 })
  .map((keys): Shuffle => (list) => {
    const keyed = list.map((item, place) => ({ item, key: keys[place % keys.length] ?? 0 }));
    return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
  });

function renamed(id: string): string {
  return `my-${id}`;
}

function namedBefore(id: string): string {
  return id.replace(/^my-/, "");
}

/** The plan with other ids, and every list whose order means nothing in another order. */
function renamedAndShuffled(plan: Plan, shuffle: Shuffle): Plan {
  const names = (ids: readonly string[]): string[] => shuffle(ids).map(renamed);
  const openings = (hours: WeekHours): WeekHours =>
    Object.fromEntries(Object.entries(hours).map(([day, list]) => [day, shuffle(list)]));
  return {
    ...plan,
    business: { ...plan.business, hours: openings(plan.business.hours) },
    providers: shuffle(plan.providers).map((own) => ({ ...own, id: renamed(own.id) })),
    streams: shuffle(plan.streams).map((own) => ({
      ...own,
      id: renamed(own.id),
      hours: typeof own.hours === "string" ? own.hours : openings(own.hours),
    })),
    dependencies: shuffle(plan.dependencies).map((own) => ({
      ...own,
      id: renamed(own.id),
      upstreams: names(own.upstreams),
      needs: names(own.needs),
      affects: shuffle(own.affects).map(({ stream, share }) => ({ stream: renamed(stream), share })),
      spoilage: shuffle(own.spoilage),
      backup: own.backup && { ...own.backup, needs: names(own.backup.needs) },
    })),
  };
}

function formerNames(ids: string[]): string[] {
  return ids.map(namedBefore).toSorted();
}

/** Figures under the ids of before; lists in plan order are sorted, and a tie for the busiest hour is left open. */
function underFormerNames({ dependencies, sharedCauses, ...rest }: Figures) {
  return {
    ...rest,
    dependencies: dependencies.map(({ busiestHour, takesDown, ...own }) => ({
      ...own,
      id: namedBefore(own.id),
      busiestHour: busiestHour.amount,
      takesDown: formerNames(takesDown),
    })),
    sharedCauses: sharedCauses.map(({ falls, fallsDirectly, ...cause }) => ({
      ...cause,
      id: namedBefore(cause.id),
      falls: formerNames(falls),
      fallsDirectly: formerNames(fallsDirectly),
    })),
  };
}

test("names and order change no figure", () => {
  fc.assert(
    fc.property(arbitraryPlan(), anyShuffle, (plan, shuffle) => {
      const figures = underFormerNames(figuresOf(plan));
      const others = underFormerNames(figuresOf(renamedAndShuffled(plan, shuffle)));
      expect(differingFigures(others, figures, 1e-9)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
