import { figuresFile } from "#cost/figures-file.ts";
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

const sizes = [50, 100, 200, 500];

function growth(name: string, shape: Shape): Bench {
  return {
    name,
    rounds: 7,
    cases: sizes.map((things) => {
      const plan = aPlanOf(things, shape);
      return { name: `${things} things`, prepare: () => () => figuresOf(plan) };
    }),
  };
}

export const benches: Bench[] = [
  growth("All figures, a few lines carrying everything", hub),
  growth("All figures, one long chain", chain),
  {
    name: "The figures file of a plan that is worked out",
    rounds: 15,
    cases: sizes.map((things) => {
      const figures = figuresOf(aPlanOf(things, hub));
      return { name: `${things} things`, prepare: () => () => figuresFile(figures) };
    }),
  },
];
