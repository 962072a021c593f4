import { figuresFile } from "#files/figures-csv.ts";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Bench } from "./bench.ts";

/** Hours of a shop that closes for lunch, with a busy morning and a late Friday. */
const hours = {
  mon: [],
  tue: [
    { from: "07:00", to: "12:00", busy: 1.4 },
    { from: "13:00", to: "18:00" },
  ],
  wed: [{ from: "07:00", to: "18:00" }],
  thu: [{ from: "07:00", to: "18:00" }],
  fri: [{ from: "17:00", to: "02:00", busy: 1.6 }],
  sat: [{ from: "07:00", to: "16:00", busy: 2 }],
  sun: [],
};

const streams = Array.from({ length: 8 }, (_, index) => ({
  id: `s${index}`,
  name: `Sales ${index}`,
  weeklySales: 1000 + 250 * index,
  margin: 0.3 + 0.05 * index,
  comesBack: 0.1 * (index % 4),
}));

/** What hangs on what: of a thing's place among all, the places it needs. */
type Shape = (place: number) => number[];

// a few lines and clouds carry everything, which is how businesses are
const hub: Shape = (place) => (place < 4 ? [] : [place % 4]);
// the longest way an outage can travel
const chain: Shape = (place) => (place === 0 ? [] : [place - 1]);

/** A plan with as many things, every second with a backup, every one with something stopped. */
function aPlanOf(things: number, shape: Shape): Plan {
  return planOf({
    business: { currency: "EUR", hours },
    streams,
    dependencies: Array.from({ length: things }, (_, place) => ({
      id: `d${place}`,
      name: `Thing ${place}`,
      needs: shape(place).map((on) => `d${on}`),
      affects: streams
        .filter((_stream, index) => (place + index) % 3 === 0)
        .map(({ id }) => ({ stream: id, share: 0.5 + (place % 5) / 10 })),
      outagesPerYear: 1 + (place % 4),
      typicalHours: 1 + (place % 6),
      extraPerHour: place % 10,
      ...(place % 2 === 0 && {
        backup: {
          title: "Paper",
          keeps: 0.4,
          restores: place % 4 === 0,
          readyAfterMinutes: 15,
          lastsMinutes: 600,
          costPerHour: 3,
          needs: [`d${(place + 7) % things}`],
        },
      }),
    })),
  });
}

/** The same numbers, 0 up to 1, in every run: a linear congruential generator (Numerical Recipes). */
function repeatableRandom(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A plan in which everything hangs on everything, some four links a thing, and all that can be filled in is: most
 * things have a backup, half of which restore, become ready and run out at all times and need one another.
 * `isCyclic` lets things need later ones too, so that nearly all are one knot.
 */
function aTangleOf(things: number, isCyclic: boolean): Plan {
  const random = repeatableRandom();
  const below = (end: number): number => Math.floor(random() * end);
  const oneOf = <T>(...values: T[]): T | undefined => values[below(values.length)];
  const others = (count: number, end: number): string[] =>
    end === 0 ? [] : [...new Set(Array.from({ length: count }, () => `d${below(end)}`))];
  return planOf({
    business: { currency: "EUR", hours, people: 6, hourlyWage: 20, overtimeFactor: 1.5 },
    streams: streams.map((stream, index) => ({
      ...stream,
      ...(index % 3 === 1 && { hours: "always" as const }),
      customersPerWeek: 100,
      leaveForGood: index / 100,
      customerValue: 20,
    })),
    dependencies: Array.from({ length: things }, (_, place) => ({
      id: `d${place}`,
      name: `Thing ${place}`,
      needs: others(3, isCyclic ? things : place),
      upstreams: below(4) === 0 ? [`p${below(20)}`] : [],
      affects: streams.filter(() => below(3) === 0).map(({ id }) => ({ stream: id, share: random() / 2 })),
      outagesPerYear: 1 + below(4),
      typicalHours: oneOf(1, 2, 4, 8, 24) ?? 1,
      stalledPeople: below(4) === 0 ? 1 : 0,
      extraPerHour: below(10),
      extraOnce: below(30),
      spoilage: below(3) === 0 ? [{ afterHours: 1 + below(8), amount: 10 + below(100) }] : [],
      ...(below(3) > 0 && {
        backup: {
          title: "Instead",
          keeps: random(),
          restores: below(2) === 0,
          readyAfterMinutes: oneOf(0, 5, 15, 30, 60, 120) ?? 0,
          lastsMinutes: oneOf(null, null, 60, 120, 240, 480) ?? null,
          costPerHour: below(5),
          needs: others(below(2), things),
        },
      }),
    })),
  });
}

const sizes = [50, 100, 200, 500];

function growth(name: string, planOfSize: (things: number) => Plan, rounds = 7): Bench {
  return {
    name,
    rounds,
    cases: sizes.map((things) => {
      const plan = planOfSize(things);
      return { name: `${things} things`, prepare: () => () => figuresOf(plan) };
    }),
  };
}

export const benches: Bench[] = [
  growth("All figures, a few lines carrying everything", (things) => aPlanOf(things, hub)),
  growth("All figures, one long chain", (things) => aPlanOf(things, chain)),
  growth("All figures, a tangle with everything filled in", (things) => aTangleOf(things, false)),
  growth("All figures, the same as one knot", (things) => aTangleOf(things, true), 2),
  {
    name: "The figures file of a plan that is worked out",
    rounds: 15,
    cases: sizes.map((things) => {
      const figures = figuresOf(aPlanOf(things, hub));
      return { name: `${things} things`, prepare: () => () => figuresFile(figures) };
    }),
  },
];
