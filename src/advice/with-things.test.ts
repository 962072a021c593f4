import { describe, expect, test } from "vitest";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { thingsOffered } from "./things-offered.ts";
import { withThings } from "./with-things.ts";

const bakery = aStartedPlan("bakery-web");
const ticks = (plan: Plan): { id: string }[] => plan.dependencies.map(({ id }) => ({ id }));
const without = (plan: Plan, gone: string): { id: string }[] => ticks(plan).filter(({ id }) => id !== gone);
const thing = (plan: Plan, id: string) => plan.dependencies.find((dependency) => dependency.id === id);

describe("unticking the internet line", () => {
  const plan = withThings(theContent, bakery, without(bakery, "internet"));

  test("takes every link to it along", () => {
    expect(thing(plan, "internet")).toBeUndefined();
    expect(thing(plan, "payments-card-terminal")?.needs).toEqual([]);
    expect(plan.guesses.some((path) => path.startsWith("dependencies.internet."))).toBe(false);
  });

  test("gives electricity what only fell through the line back as its own", () => {
    // counter: 0.9 in all, and only the till (0.4) falls with it now: 1 − 0.1 ÷ 0.6
    expect(thing(plan, "electricity")?.affects[0]).toEqual({ stream: "counter", share: 0.833333 });
  });

  test("ticked again is as before", () => {
    const again = withThings(theContent, plan, ticks(bakery));
    const confirmedOnce = withThings(theContent, bakery, ticks(bakery));
    expect({ ...again, guesses: again.guesses.toSorted() }).toEqual({
      ...confirmedOnce,
      guesses: confirmedOnce.guesses.toSorted(),
    });
  });
});

test("the list is the owner's once it was answered", () => {
  expect(isGuess(bakery, guessPath.things)).toBe(true);
  expect(isGuess(withThings(theContent, bakery, ticks(bakery)), guessPath.things)).toBe(false);
});

test("a thing from the rest of the catalogue comes with what the trade knows of it, and pulls others along", () => {
  const plan = withThings(theContent, bakery, [...ticks(bakery), { id: "domain-dns" }, { id: "ransomware" }]);
  expect(thing(plan, "website-shop")?.needs).toEqual(["domain-dns"]);
  // both stop 0.9 of web orders in all: nothing of its own is left for the domain name
  expect(thing(plan, "domain-dns")?.affects).toEqual([]);
  expect(thing(plan, "ransomware")?.affects).toEqual([{ stream: "counter", share: 0.3 }]);
});

test("own things get an id of their name, a second one of a category -2 and nothing to stop by itself", () => {
  const plan = withThings(theContent, bakery, [
    ...ticks(bakery),
    { name: "Cold room alarm" },
    { name: "Kühlraum, groß!" },
    { name: "Card machine at the stall", category: "payments-card-terminal" },
    { name: "" },
  ]);
  expect(
    plan.dependencies.slice(-3).map(({ id, category, tolerableMinutes }) => [id, category, tolerableMinutes]),
  ).toEqual([
    ["cold-room-alarm", "", null],
    ["kuhlraum-gro", "", null],
    ["thing", "", null],
  ]);
  expect(thing(plan, "payments-card-terminal-2")).toMatchObject({
    name: "Card machine at the stall",
    needs: ["internet"],
    affects: [],
  });
});

test("what the owner said about a thing stays while others come and go", () => {
  const mine: Plan = {
    ...bakery,
    guesses: bakery.guesses.filter(
      (path) => path !== guessPath.dependency("payments-card-terminal", "affects"),
    ),
    dependencies: bakery.dependencies.map((dependency) =>
      dependency.id === "payments-card-terminal"
        ? { ...dependency, affects: [{ stream: "counter", share: 0.8 }], note: "Ask Ana" }
        : dependency,
    ),
  };
  const plan = withThings(theContent, mine, without(mine, "point-of-sale"));
  expect(thing(plan, "payments-card-terminal")).toEqual(thing(mine, "payments-card-terminal"));
  // 0.9 in all less the owner's 0.8: 1 − 0.1 ÷ 0.2
  expect(thing(plan, "electricity")?.affects[0]).toEqual({ stream: "counter", share: 0.5 });
});

describe("page 6 offers a bakery", () => {
  const offered = thingsOffered(theContent, bakery);

  test("every category once: the ticked, the typical that are not, the rest with events last", () => {
    expect(offered.map(({ category }) => category).toSorted()).toEqual(
      theContent.categories.map(({ id }) => id).toSorted(),
    );
    expect(offered.filter((row) => row.offered === "ticked").map(({ id }) => id)).toEqual(
      bakery.dependencies.map(({ id }) => id),
    );
    expect(offered.filter((row) => row.offered === "typical").map(({ id }) => id)).toEqual([
      "social-media",
      "accounting-invoicing",
    ]);
    expect(offered.slice(-3).map(({ id }) => id)).toEqual(["ransomware", "key-person-away", "vendor-closes"]);
  });

  test("a reason and how soon it hurts for each", () => {
    expect(offered.filter(({ why }) => why === "")).toEqual([]);
    const within = Object.fromEntries(offered.map(({ id, hurtsWithin }) => [id, hurtsWithin]));
    expect(within).toMatchObject({
      electricity: "minutes",
      internet: "hour",
      email: "day",
      "accounting-invoicing": "week",
    });
  });

  test("the owner's own things among the ticked", () => {
    const plan = withThings(theContent, bakery, [...ticks(bakery), { name: "Cold room alarm" }]);
    expect(thingsOffered(theContent, plan).find(({ id }) => id === "cold-room-alarm")).toEqual({
      id: "cold-room-alarm",
      category: "",
      name: "Cold room alarm",
      why: "",
      hurtsWithin: "unknown",
      offered: "ticked",
      event: false,
    });
  });
});

test("what a trade calls a thing is its name there", () => {
  const trades = ["garage", "dental-clinic", "hotel-bnb"];
  expect(trades.map((trade) => thing(aStartedPlan(trade), "industry-system")?.name)).toEqual([
    "Workshop system",
    "Patient records",
    "Hotel system",
  ]);
});
