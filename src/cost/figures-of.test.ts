import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { figuresOf } from "./figures-of.ts";
import type { DependencyFigures, Figures } from "./figures.ts";

// Open on Saturday 08:00–12:00 busy 1 and 12:00–16:00 busy 3, 8 hours, with one person at 30 an hour. The counter sells
// 1,600 there: 100 an hour before noon, 300 after. The web shop sells 336 a week around the clock: 2 an hour. All of it
// is margin.
const plan = planOf({
  business: {
    hourlyWage: 30,
    hours: {
      sat: [
        { from: "08:00", to: "12:00" },
        { from: "12:00", to: "16:00", busy: 3 },
      ],
    },
  },
  streams: [
    { id: "counter", name: "Counter", weeklySales: 1600, margin: 1 },
    { id: "web", name: "Web shop", weeklySales: 336, margin: 1, hours: "always" },
  ],
  dependencies: [
    {
      id: "power",
      name: "Power",
      extraOnce: 1000,
      spoilage: [{ afterHours: 0, amount: 500 }],
      backup: { title: "Generator", restores: true, readyAfterMinutes: 60, costPerHour: 4 },
      outagesPerYear: 0.5,
      typicalHours: 3,
    },
    {
      id: "till",
      name: "Till",
      needs: ["power"],
      upstreams: ["aws"],
      affects: [{ stream: "counter", share: 0.5 }],
      stalledPeople: 1,
      extraPerHour: 6,
      outagesPerYear: 2,
      typicalHours: 21,
      backup: { title: "Paper", readyAfterMinutes: 0, keeps: 0.8 },
    },
    {
      id: "shop",
      name: "Web shop",
      needs: ["power"],
      upstreams: ["aws"],
      affects: [{ stream: "web", share: 1 }],
      outagesPerYear: 1,
      typicalHours: 0,
    },
  ],
});

function figuresFor(id: string, of: Figures = figuresOf(plan)): DependencyFigures {
  const figures = of.dependencies.find((own) => own.id === id);
  if (figures === undefined) throw new Error(`the plan has no ${id}`);
  return figures;
}

test("an open hour costs the mean of the open hours, with all that falls, and nothing that is paid once", () => {
  // Till: (4 × 100 + 4 × 300) × 0.5 / 8 = 100, and 30 to catch up, and 6. Power takes the web shop along: 2 more.
  expect(figuresFor("till").openHour.likely).toBeCloseTo(136, 9);
  expect(figuresFor("power").openHour.likely).toBeCloseTo(138, 9);
  expect(figuresFor("power").takesDown).toEqual(["till", "shop"]);
});

test("the busiest hour is the dearest of the week", () => {
  // after Saturday noon: 300 × 0.5 + 30 + 6, with the web shop 2 more
  const { amount, start, loss } = figuresFor("power").busiestHour;
  expect(amount).toBeCloseTo(188, 9);
  expect(loss).toMatchObject({ missedSales: expect.closeTo(152, 9), catchUp: 30, extra: 6, spoilage: 0 });
  expect(start).toBeGreaterThanOrEqual(5 * 1440 + 720);
  expect(start).toBeLessThanOrEqual(5 * 1440 + 900);
});

test("every full hour of the week has its cost", () => {
  const { hourByHour } = figuresFor("till");
  // Monday 00:00: only the extra. Saturday 11:00: 50 + 30 + 6. Saturday 15:00: 150 + 30 + 6. Saturday 16:00: closed.
  expect(hourByHour).toHaveLength(168);
  expect([0, 131, 135, 136].map((hour) => hourByHour[hour])).toEqual([6, 86, 186, 6]);
});

describe("a year", () => {
  test("is so many outages that start anywhere in the week", () => {
    // Till, twice 21 h = an eighth of a week: 2 × (200 × 0.5 sold + 1 open hour × 30 + 21 × 6) = 2 × 256 = 512; with
    // paper a fifth of the sales: 2 × (20 + 30 + 126) = 352.
    const { yearly } = figuresFor("till");
    expect(yearly).toMatchObject({ times: 2, hours: 21 });
    expect(yearly?.unprepared).toBeCloseTo(512, 9);
    expect(yearly?.prepared).toBeCloseTo(352, 9);
  });

  test("costs nothing where an outage has no length", () => {
    expect(figuresFor("shop").yearly).toEqual({ times: 1, hours: 0, unprepared: 0, prepared: 0 });
  });

  test("is unknown where the plan does not say how often or how long", () => {
    const dependencies = [
      { id: "often", name: "Often", outagesPerYear: 3 },
      { id: "long", name: "Long", typicalHours: 3 },
    ];
    expect(figuresOf(planOf({ dependencies })).dependencies.map(({ yearly }) => yearly)).toEqual([
      null,
      null,
    ]);
  });
});

test("a backup pays what all outages of a year would cost more without it", () => {
  // Paper saves 2 × 80 = 160 where the till fails. Where power fails, half a time a year for 3 h, it runs until the
  // generator is ready, 1 h of 1,600 / 168 an hour: 0.5 × 0.5 × 0.8 × 9.5238 = 1.9048.
  expect(figuresFor("till").backupPays).toBeCloseTo(160 + (0.2 * 1600) / 168, 9);
  // The generator runs 2 of power's 3 h, at 4 an hour. In these the till stops 0.5 × 0.2 of the counter's 1,600 / 168,
  // the web shop 2, one person 30 × 8 / 168 and the till's extra 6: 2 × (0.9524 + 2 + 1.4286 + 6 − 4), half a time.
  const anHour = (0.1 * 1600) / 168 + 2 + 240 / 168 + 6 - 4;
  expect(figuresFor("power").backupPays).toBeCloseTo(anHour, 9);
  expect(figuresFor("shop").backupPays).toBeNull();
});

describe("a shared cause", () => {
  test("is a thing others need, or a provider that takes two or more down; the dearest comes first", () => {
    const { sharedCauses } = figuresOf(plan);
    expect(sharedCauses.map(({ id, kind, falls }) => [id, kind, falls])).toEqual([
      ["power", "dependency", ["till", "shop"]],
      ["aws", "provider", ["till", "shop"]],
    ]);
  });

  test("is not what only needs itself, or only a backup needs, nor a provider of one thing", () => {
    const { sharedCauses } = figuresOf(
      planOf({
        dependencies: [
          {
            id: "till",
            name: "Till",
            needs: ["till"],
            upstreams: ["aws"],
            backup: { title: "Paper", needs: ["pen"] },
          },
          { id: "pen", name: "Pen" },
        ],
      }),
    );
    expect(sharedCauses).toEqual([]);
  });

  test("names who hangs on it directly; the others fall through those", () => {
    const { sharedCauses } = figuresOf(
      planOf({
        dependencies: [
          { id: "card", name: "Card terminal", needs: ["line"] },
          { id: "line", name: "Line", upstreams: ["telco"] },
        ],
      }),
    );
    const telco = sharedCauses.find(({ id }) => id === "telco");
    expect(telco).toMatchObject({ falls: ["card", "line"], fallsDirectly: ["line"] });
  });
});
