import { describe, expect, test } from "vitest";
import { openHourWorking } from "#cost/open-hour-working.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { planOf } from "#testing/plan-of.ts";
import { aStartedPlan } from "#testing/a-started-plan.ts";
import { guessesBehind } from "#readiness/guesses-behind.ts";
import { surerAnswers } from "./surer-answers.ts";

// Open 10 hours a day on five days: 50 open hours. Counter sales 5,000 a week are 100 an hour.
const openings = [{ from: "08:00", to: "18:00" }];
const bakery = planOf({
  business: {
    people: 6,
    hourlyWage: 20,
    hours: { tue: openings, wed: openings, thu: openings, fri: openings, sat: openings },
  },
  streams: [
    {
      id: "counter",
      name: "Counter sales",
      weeklySales: 5000,
      margin: 0.6,
      comesBack: 0.3,
      customersPerWeek: 500,
      leaveForGood: 0.01,
      customerValue: 100,
    },
  ],
  dependencies: [
    {
      id: "internet",
      name: "Internet line",
      needs: [],
    },
    {
      id: "card",
      name: "Card terminal",
      needs: ["internet"],
      affects: [{ stream: "counter", share: 0.7 }],
    },
    {
      id: "till",
      name: "Till app",
      needs: ["internet"],
      affects: [{ stream: "counter", share: 0.1 }],
    },
  ],
  guesses: [
    "streams.counter.margin",
    "streams.counter.comesBack",
    "streams.counter.leaveForGood",
    "dependencies.card.affects",
    "dependencies.till.affects",
    "business.hourlyWage",
    "business.hours",
    "dependencies.card.tolerableMinutes",
  ],
});

describe("the guesses behind the cost of an open hour", () => {
  test("are those its sum is made of, and no others", () => {
    expect(guessesBehind(bakery, "card").map(({ path }) => path)).toEqual([
      "streams.counter.margin",
      "streams.counter.comesBack",
      "streams.counter.leaveForGood",
      "dependencies.card.affects",
      "business.hours",
    ]);
  });

  test("take in what falls with it, the heaviest first", () => {
    const paths = guessesBehind(bakery, "internet").map(({ path }) => path);
    expect(paths).toContain("dependencies.card.affects");
    expect(paths.indexOf("dependencies.till.affects")).toBeGreaterThan(
      paths.indexOf("dependencies.card.affects"),
    );
  });

  test("leave the wage out while nobody has to redo work, and customers while none is lost", () => {
    const nobodyLost = { ...bakery, streams: bakery.streams.map((each) => ({ ...each, customerValue: 0 })) };
    const paths = guessesBehind(nobodyLost, "card").map(({ path }) => path);
    expect(paths).not.toContain("business.hourlyWage");
    expect(paths).not.toContain("streams.counter.leaveForGood");
  });

  test("sales nobody gave are said otherwise, and no guess", () => {
    const skipped = aStartedPlan("bakery-web");
    const [counter] = skipped.streams;
    const path = `streams.${counter?.id}.weeklySales`;
    expect(skipped.guesses).toContain(path);
    expect(guessesBehind(skipped, "electricity").map((guess) => guess.path)).toContain(
      `streams.${counter?.id}.margin`,
    );
    expect(guessesBehind(skipped, "electricity").map((guess) => guess.path)).not.toContain(path);
  });
});

describe("three answers that would make it surer", () => {
  // an hour without the card terminal: 100 × 0.7 missed; × 0.6 × 0.7 = 29.4 margin; × (500 × 0.01 × 100 / 5000) = 7
  test("come in the order in which a fifth more or less moves the cost", () => {
    const answers = surerAnswers(bakery, "card", 3);
    expect(openHourWorking(bakery, "card").total).toBeCloseTo(36.4, 9);
    // hours: 40 or 60 open hours for the same sales: 36.4 × 50 / 40 = 45.5 and 36.4 × 50 / 60
    // affects: 36.4 × 0.8 and × 1.2; margin: 29.4 × 0.8 + 7 and 29.4 × 1.2 + 7
    expect(answers.map(({ path }) => path)).toEqual([
      "business.hours",
      "dependencies.card.affects",
      "streams.counter.margin",
    ]);
    expect(answers[0]?.lower).toBeCloseTo(45.5, 9);
    expect(answers[0]?.higher).toBeCloseTo(36.4 * (50 / 60), 9);
    expect(answers[1]?.lower).toBeCloseTo(29.12, 9);
    expect(answers[1]?.higher).toBeCloseTo(43.68, 9);
    expect(answers[2]?.higher).toBeCloseTo(42.28, 9);
  });

  describe("of what stops with a thing that takes others down, counted without them", () => {
    const power = planOf({
      ...bakery,
      dependencies: [
        { id: "power", name: "Electricity", affects: [{ stream: "counter", share: 0.9 }] },
        { ...bakery.dependencies[1], needs: ["power"] },
      ].map((each) => ({ id: "", name: "", ...each })),
      guesses: ["dependencies.power.affects", "dependencies.card.affects", "streams.counter.comesBack"],
    });

    test("give way to what an owner can judge, however much more they move", () => {
      expect(surerAnswers(power, "power", 3).map(({ path }) => path)).toEqual([
        "streams.counter.comesBack",
        "dependencies.card.affects",
      ]);
    });

    test("are asked once nothing else is left", () => {
      const left = confirmGuesses(power, {
        paths: ["dependencies.card.affects", "streams.counter.comesBack"],
      });
      expect(surerAnswers(left, "power", 3).map(({ path }) => path)).toEqual(["dependencies.power.affects"]);
    });
  });

  test("a share is never tried above the whole", () => {
    const all = planOf({
      ...bakery,
      dependencies: bakery.dependencies.map((each) => ({
        ...each,
        affects: each.affects.map((effect) => ({ ...effect, share: 1 })),
      })),
    });
    const affects = surerAnswers(all, "card", 9).find(({ path }) => path === "dependencies.card.affects");
    expect(affects?.higher).toBeCloseTo(52, 9); // 100 × (0.6 × 0.7 + 0.1): as it is
    expect(affects?.lower).toBeCloseTo(41.6, 9);
  });

  test("what was confirmed is asked no more; without guesses nothing is asked", () => {
    const sure = confirmGuesses(bakery, { paths: ["business.hours"] });
    expect(surerAnswers(sure, "card", 3).map(({ path }) => path)).not.toContain("business.hours");
    expect(surerAnswers(confirmGuesses(bakery, { paths: bakery.guesses }), "card", 3)).toEqual([]);
  });

  test("where nothing is lost there is nothing to make surer", () => {
    const free = { ...bakery, dependencies: bakery.dependencies.map((each) => ({ ...each, affects: [] })) };
    expect(surerAnswers(free, "card", 3)).toEqual([]);
  });

  test("a thing the plan does not have asks nothing", () => {
    expect(surerAnswers(bakery, "gone", 3)).toEqual([]);
  });
});
