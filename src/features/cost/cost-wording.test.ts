import { describe, expect, test } from "vitest";
import { backupYear } from "#cost/backup-year.ts";
import { figuresOf } from "#cost/figures-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { roughTextWidth } from "#ui/rough-text-width.ts";
import { backupNeedsDown, backupsInPlay } from "./backups-in-play.ts";
import { rangeBar } from "./range-bar.ts";
import { rangeReason } from "#cost/range-reason.ts";
import { byCost, shownThing } from "./shown-thing.ts";
import { hasOpeningHours, withoutHours } from "#plan/without-hours.ts";
import { yearOfIt } from "./year-of-it.ts";

const bakery = planOfCase("bakery");
const figures = figuresOf(bakery);

describe("the thing a cost screen is about", () => {
  test("is the costliest by the open hour until another one is picked", () => {
    const most = Math.max(...figures.dependencies.map(({ openHour }) => openHour.likely));
    expect(shownThing(bakery, figures, null)?.openHour.likely).toBe(most);
    expect(shownThing(bakery, figures, "card")?.id).toBe("card");
  });

  test("is the costliest again when the picked one is gone, and none in a plan without things", () => {
    expect(shownThing(bakery, figures, "gone")).toBe(shownThing(bakery, figures, null));
    expect(shownThing(bakery, { ...figures, dependencies: [] }, null)).toBeNull();
  });

  test("the ranking holds every thing once, dearest first", () => {
    const amounts = byCost(bakery, figures).map(({ openHour }) => openHour.likely);
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
    expect(amounts).toHaveLength(bakery.dependencies.length);
  });
});

describe("the range of an hour", () => {
  const card = { low: 32, likely: 46, high: 60 };

  test("one thing that stops alone is as sure as the sales and the guesses behind it", () => {
    const reason = rangeReason(card, { certainty: "rough", epsilon: 0.3, guesses: 4 });
    expect(reason).toEqual({ certainty: "rough", guesses: 4, overlaps: false });
  });

  test("several things that stop together may hit the same customers", () => {
    const internet = figures.dependencies.find(({ id }) => id === "internet");
    expect(internet).toBeDefined();
    const range = internet?.openHour ?? card;
    expect(rangeReason(range, { certainty: "rough", epsilon: 0.3, guesses: 0 }).overlaps).toBe(true);
  });

  test.each([288, 500, 640])("its words stand apart and within %s units", (width) => {
    for (const range of [card, { low: 0.2, likely: 0.3, high: 0.4 }, { low: 98, likely: 99, high: 100 }]) {
      const words = { low: "next to nothing", high: "CHF 1.2 million" };
      const bar = rangeBar(range, words, width);
      expect(bar.lowText).toBeGreaterThanOrEqual(0);
      expect(bar.highText).toBeGreaterThanOrEqual(bar.lowText + roughTextWidth(words.low));
      expect(bar.highText + roughTextWidth(words.high)).toBeLessThanOrEqual(width);
      expect(bar.low).toBeLessThanOrEqual(bar.likely);
      expect(bar.high).toBeLessThanOrEqual(width);
    }
  });

  test("nothing at all has a bar of no length", () => {
    expect(rangeBar({ low: 0, likely: 0, high: 0 }, { low: "0", high: "0" }, 500).high).toBe(0);
  });
});

describe("the backups that could help", () => {
  test("are a thing's own and those of what falls with it", () => {
    expect(backupsInPlay(bakery, ["card"], [])).toEqual({
      things: ["card"],
      neverTried: ["card"],
      lastTried: null,
      isOwn: true,
    });
    const internet = backupsInPlay(bakery, ["internet"], ["card", "till", "mail", "cold"]);
    expect(internet.things).toEqual(["internet", "card", "till"]);
  });

  test("a thing without one may still be helped by those of what falls with it", () => {
    const restaurant = planOfCase("restaurant");
    const inPlay = backupsInPlay(restaurant, ["internet"], ["app", "card"]);
    expect(inPlay.isOwn).toBe(false);
    expect(inPlay.things).toEqual(["app", "card"]);
    expect(backupsInPlay(bakery, ["shop"], []).things).toEqual([]);
  });

  test("one that needs what fails with the thing is named: it saves nothing", () => {
    const plan = planOf({
      dependencies: [
        { id: "internet", name: "Internet" },
        {
          id: "card",
          name: "Card",
          needs: ["internet"],
          backup: { needs: ["internet", "mobile"], keeps: 1 },
        },
      ],
    });
    expect(backupNeedsDown(plan, "card", [])).toEqual([]);
    expect(backupNeedsDown(plan, "card", ["internet"])).toEqual(["internet"]);
  });
});

describe("a year of a thing", () => {
  test("is told only where it is answered", () => {
    const answered = figures.dependencies.filter((own) => yearOfIt(own, true) !== null).map(({ id }) => id);
    expect(answered).toEqual(["internet", "mobile", "card", "power"]);
  });

  test("sets what its backup saves against what it costs, the set-up over three years", () => {
    const backup = { setupCost: 180, yearlyCost: 240 };
    const plan = planOf({ dependencies: [{ id: "line", name: "Line", backup }] });
    const [line] = plan.dependencies;
    const yearly = { times: 3, hours: 4, unprepared: 900, prepared: 200 };
    expect(line && backupYear(line, { backupPays: 700, yearly })).toEqual({
      costs: 300,
      yearly: 240,
      setup: 180,
      saves: 700,
    });
    // nothing is said of how often anything fails
    expect(line && backupYear(line, { backupPays: 0, yearly: null })).toBeNull();
    expect(backupYear({ backup: null }, { backupPays: null, yearly })).toBeNull();
  });
});

describe("sales without hours", () => {
  const plan = planOf({
    business: { hours: { mon: [{ from: "09:00", to: "17:00" }] } },
    streams: [
      { id: "counter", name: "Counter", weeklySales: 1000 },
      { id: "web", name: "Web orders", weeklySales: 500, hours: {} },
    ],
    dependencies: [
      { id: "shop", name: "Web shop", affects: [{ stream: "web", share: 1 }] },
      {
        id: "power",
        name: "Electricity",
        affects: [
          { stream: "web", share: 0.5 },
          { stream: "counter", share: 1 },
        ],
      },
    ],
  });

  test("cannot be counted, and are named", () => {
    expect(withoutHours(plan, ["shop"])).toMatchObject({ streams: [{ name: "Web orders" }], isAll: true });
    expect(withoutHours(plan, ["power"])).toMatchObject({ streams: [{ name: "Web orders" }], isAll: false });
  });

  test("do not matter to a thing that does not stop them", () => {
    const card = {
      ...plan,
      dependencies: plan.dependencies.map((each) => ({
        ...each,
        affects: [{ stream: "counter", share: 1 }],
      })),
    };
    expect(withoutHours(card, ["power"])).toEqual({ streams: [], isAll: false });
  });

  test("a business that is open only to sell nothing has none either", () => {
    const idle = planOf({
      ...plan,
      business: { hours: { mon: [{ from: "09:00", to: "17:00", busy: 0 }] } },
    });
    expect(withoutHours(idle, ["power"]).streams.map(({ id }) => id)).toEqual(["counter", "web"]);
  });

  test("a business without hours counts as open all week, which the screen says", () => {
    const open = planOf({ ...plan, business: { hours: {} } });
    expect(hasOpeningHours(open)).toBe(false);
    expect(withoutHours(open, ["power"]).streams.map(({ id }) => id)).toEqual(["web"]);
  });
});
