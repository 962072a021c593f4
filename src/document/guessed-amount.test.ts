import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { amountPhrase, restsOnGuess } from "./guessed-amount.ts";

const parts = {
  streams: [{ id: "counter", name: "Counter" }],
  dependencies: [
    { id: "card", name: "Card terminal" },
    { id: "till", name: "Till" },
  ],
};

describe("an amount rests on a guess", () => {
  test.each([
    ["the sales of a stream", "streams.counter.weeklySales"],
    ["how sales are shared out", "streams"],
    ["what an hour of work costs", "business.hourlyWage"],
    ["how much stops with it", "dependencies.card.affects"],
  ])("while %s is a guess", (_, path) => {
    expect(restsOnGuess(planOf({ ...parts, guesses: [path] }), ["card"])).toBe(true);
  });

  test.each([
    ["nothing", []],
    ["how sure the owner is", ["business.certainty"]],
    ["another thing", ["dependencies.till.affects"]],
    ["when it starts to hurt", ["dependencies.card.tolerableMinutes"]],
  ])("not where only %s is one", (_, guesses) => {
    expect(restsOnGuess(planOf({ ...parts, guesses }), ["card"])).toBe(false);
  });
});

describe("money on paper", () => {
  test("bears the sign of a guess only where it is one", () => {
    expect(amountPhrase(46, true)).toEqual({ say: "paper.about", with: { amount: { money: 46 } } });
    expect(amountPhrase(46, false)).toEqual({ money: 46 });
  });

  test("next to nothing needs no sign", () => {
    expect(amountPhrase(0.4, true)).toEqual({ money: 0.4 });
  });
});
