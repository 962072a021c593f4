import { describe, expect, test } from "vitest";
import { guessPath, isGuess } from "#plan/guess.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { withStreamShares } from "./with-stream-shares.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

const bakery = withWeeklySales(theContent, aStartedPlan("bakery-web"), {
  amount: 6500,
  per: "week",
  certainty: "rough",
});

describe("the owner says where the sales come from", () => {
  const plan = withStreamShares(theContent, bakery, [
    { id: "counter", name: "Shop", percent: 60 },
    { id: "web-orders", name: "Web orders", percent: 30 },
    { id: "", name: "Market stall", percent: 10 },
  ]);

  test("streams have these names and parts of the same total", () => {
    expect(plan.streams.map(({ id, name, weeklySales }) => [id, name, weeklySales])).toEqual([
      ["counter", "Shop", 3900],
      ["web-orders", "Web orders", 1950],
      ["market-stall", "Market stall", 650],
    ]);
  });

  test("the parts are no guess any more, what follows from them is worked out again", () => {
    expect(isGuess(plan, guessPath.streams)).toBe(false);
    expect(isGuess(plan, guessPath.stream("counter", "weeklySales"))).toBe(false);
    // 3,900 ÷ 7.50
    expect(plan.streams[0]?.customersPerWeek).toBe(520);
  });

  test("what stopped a stream that went is gone with it", () => {
    expect(
      plan.dependencies.flatMap(({ affects }) => affects).some(({ stream }) => stream === "trade-customers"),
    ).toBe(false);
    expect(plan.guesses.some((path) => path.startsWith("streams.trade-customers"))).toBe(false);
  });

  test("an added stream has a margin of a half as its one guess, and nothing stops it yet", () => {
    expect(plan.streams[2]).toMatchObject({
      margin: 0.5,
      comesBack: 0,
      hours: "business",
      customersPerWeek: 0,
    });
    expect(plan.guesses.filter((path) => path.startsWith("streams.market-stall"))).toEqual([
      "streams.market-stall.margin",
    ]);
  });
});

test("while rows do not add up to 100 the total stays", () => {
  const typing = withStreamShares(theContent, bakery, [
    { id: "counter", name: "Counter sales", percent: 7 },
    { id: "web-orders", name: "Web orders", percent: 20 },
    { id: "trade-customers", name: "Cafes", percent: 8 },
  ]);
  expect(typing.streams.map(({ weeklySales }) => Math.round(weeklySales))).toEqual([1300, 3714, 1486]);
  const empty = withStreamShares(theContent, bakery, [{ id: "counter", name: "Counter sales", percent: 0 }]);
  expect(empty.streams.map(({ weeklySales }) => weeklySales)).toEqual([6500]);
});
