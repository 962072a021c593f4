import { describe, expect, test } from "vitest";
import { emptyPlan } from "#plan/empty-plan.ts";
import { confirmed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { startFromType } from "./start-from-type.ts";
import { withThings } from "./with-things.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

const bakery = aStartedPlan("bakery-web");

function thing(plan: Plan, id: string) {
  return plan.dependencies.find((dependency) => dependency.id === id);
}

/** The plan with its guesses in one order: which came first has no meaning. */
function inOneOrder(plan: Plan): Plan {
  return { ...plan, guesses: plan.guesses.toSorted() };
}

describe("a bakery starts with", () => {
  test("its streams, shared out over 1,000 of weekly sales", () => {
    expect(bakery.streams.map(({ id, weeklySales }) => [id, weeklySales])).toEqual([
      ["counter", 700],
      ["web-orders", 200],
      ["trade-customers", 100],
    ]);
    expect(salesAreUnknown(bakery)).toBe(true);
    // 700 ÷ 7.50 = 93 people; 7.50 × 30 a year × 0.6 × 1 year = 135
    expect(bakery.streams[0]).toMatchObject({
      name: "Counter sales",
      margin: 0.6,
      comesBack: 0.2,
      leaveForGood: 0.005,
      hours: "business",
      customersPerWeek: 93,
      customerValue: 135,
    });
    expect(bakery.streams[1]?.hours).toBe("always");
  });

  test("its people, an hour's cost and its hours, busiest on Saturday morning", () => {
    expect(bakery.business).toMatchObject({
      type: "bakery-web",
      people: 4,
      hourlyWage: 18,
      certainty: "rough",
    });
    expect(bakery.business.hours.sat).toEqual([
      { from: "07:00", to: "12:00", busy: 3 },
      { from: "12:00", to: "16:00", busy: 1 },
    ]);
  });

  test("the things it would miss, and what surely falls with what", () => {
    expect(
      bakery.dependencies.map(({ id, needs, tolerableMinutes }) => [id, needs, tolerableMinutes]),
    ).toEqual([
      ["electricity", [], 10],
      ["payments-card-terminal", ["internet"], 10],
      ["point-of-sale", ["electricity"], 10],
      // the web shop would need the domain name, but that is not ticked
      ["website-shop", [], 60],
      ["payments-online", [], 60],
      ["internet", ["electricity"], 60],
      ["phone-voip", ["internet"], 60],
      ["email", [], 1440],
    ]);
  });

  test("only its own share for each thing: what falls with it is taken out", () => {
    // counter: card machine 0.5 and till 0.4 by themselves; the line stops 0.5 in all, the card machine's: 0 is left;
    // electricity 0.9 in all: 1 − 0.1 ÷ (0.5 × 0.6) = 2/3
    expect(thing(bakery, "payments-card-terminal")?.affects).toEqual([{ stream: "counter", share: 0.5 }]);
    expect(thing(bakery, "internet")?.affects).toEqual([{ stream: "web-orders", share: 0.3 }]);
    expect(thing(bakery, "electricity")?.affects[0]).toEqual({ stream: "counter", share: 0.666667 });
  });

  test("no backup, no cause and no number for anything else", () => {
    expect(
      bakery.dependencies.every(({ backup, upstreams }) => backup === null && upstreams.length === 0),
    ).toBe(true);
    expect(bakery.providers).toEqual([]);
  });
});

describe("another type chosen later", () => {
  test.each(["dental-clinic", "web-shop", "something-else"])(
    "is like %s from the start where nothing was confirmed",
    (type) => {
      expect(inOneOrder(startFromType(theContent, bakery, type))).toEqual(inOneOrder(aStartedPlan(type)));
    },
  );

  test("the same type again changes nothing", () => {
    expect(startFromType(theContent, bakery, "bakery-web")).toBe(bakery);
  });

  test("leaves what the owner confirmed, changed or added, and shares the rest of the sales out anew", () => {
    const known = withWeeklySales(theContent, bakery, { amount: 6500, per: "week", certainty: "books" });
    const margin = guessPath.stream("counter", "margin");
    const card = guessPath.dependency("payments-card-terminal", "tolerableMinutes");
    const mine: Plan = confirmed(
      {
        ...known,
        business: { ...known.business, people: 9, hours: { mon: [{ from: "10:00", to: "12:00", busy: 1 }] } },
        streams: known.streams.map((stream) =>
          stream.id === "counter" ? { ...stream, margin: 0.71 } : stream,
        ),
        dependencies: known.dependencies.map((dependency) =>
          dependency.id === "payments-card-terminal" ? { ...dependency, tolerableMinutes: 240 } : dependency,
        ),
      },
      [margin, card, guessPath.business("people"), guessPath.business("hours")],
    );
    const cafe = startFromType(theContent, mine, "cafe");
    expect(cafe.business.people).toBe(9);
    expect(cafe.business.hours).toEqual(mine.business.hours);
    expect(cafe.business.hourlyWage).toBe(17);
    // counter keeps its 4,550; the café's 60, 30 and 10% share the other 1,950
    expect(cafe.streams.map(({ id, weeklySales }) => [id, Math.round(weeklySales)])).toEqual([
      ["eat-in", 1170],
      ["takeaway", 585],
      ["delivery", 195],
      ["counter", 4550],
    ]);
    expect(cafe.streams.at(-1)?.margin).toBe(0.71);
    expect(isGuess(cafe, margin)).toBe(false);
    expect(thing(cafe, "payments-card-terminal")?.tolerableMinutes).toBe(240);
    expect(cafe.dependencies.map(({ id }) => id)).toContain("delivery-marketplace");
    expect(cafe.dependencies.map(({ id }) => id)).not.toContain("website-shop");
  });

  test("keeps the list of things once it is the owner's, and only guesses about them anew", () => {
    const mine = withThings(theContent, bakery, [
      { id: "electricity" },
      { id: "email" },
      { name: "Cold room alarm" },
    ]);
    const clinic = startFromType(theContent, mine, "dental-clinic");
    expect(clinic.dependencies.map(({ id }) => id)).toEqual(["electricity", "email", "cold-room-alarm"]);
    // all of a clinic's treatments stop without electricity
    expect(thing(clinic, "electricity")?.affects).toContainEqual({ stream: "treatments", share: 1 });
  });

  test("asks again for what the old type had no figure for", () => {
    const clinic = startFromType(theContent, aStartedPlan("something-else"), "dental-clinic");
    expect(clinic.business.hourlyWage).toBe(26);
    expect(isGuess(clinic, guessPath.business("hourlyWage"))).toBe(true);
  });
});

test("a plan somebody made without us keeps everything it has", () => {
  const own: Plan = {
    ...bakery,
    business: { ...bakery.business, type: "", people: 7 },
    guesses: [],
    dependencies: bakery.dependencies.slice(0, 2),
  };
  const started = startFromType(theContent, own, "cafe");
  expect(started.streams).toEqual(own.streams);
  expect(started.dependencies).toEqual(own.dependencies);
  expect(started.business).toEqual({ ...own.business, type: "cafe" });
  expect(started.guesses).toEqual([]);
});

test("a type this app does not know changes nothing else", () => {
  const plan = emptyPlan({ id: "plan-1", at: "2026-11-21T09:00:00.000Z" });
  expect(startFromType(theContent, plan, "moon-base")).toEqual({
    ...plan,
    business: { ...plan.business, type: "moon-base" },
  });
});
