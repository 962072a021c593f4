import { expect, test } from "vitest";
import { confirmed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { settleIn } from "./settle-in.ts";

const salon = aStartedPlan("salon");

test("a country brings its currency and paper, and guesses in that currency", () => {
  const american = settleIn(theContent, salon, "US");
  expect(american.paper).toBe("letter");
  // 18 euros an hour × 1.1 = 19.80, as whole dollars; a client's 55 × 7 × 0.88 = 338.80 euros × 1.1
  expect(american.business).toMatchObject({ country: "US", currency: "USD", hourlyWage: 20 });
  expect(american.streams[0]?.customerValue).toBe(373);
  // 850 dollars a week ÷ (55 × 1.1)
  expect(american.streams[0]?.customersPerWeek).toBe(14);
});

test("what the owner typed stays as typed, and sales are no guess of ours", () => {
  const mine: Plan = confirmed({ ...salon, business: { ...salon.business, hourlyWage: 21.5 } }, [
    guessPath.business("hourlyWage"),
  ]);
  const indian = settleIn(theContent, mine, "IN");
  expect(indian.business.hourlyWage).toBe(21.5);
  expect(indian.streams.map(({ weeklySales }) => weeklySales)).toEqual(
    salon.streams.map(({ weeklySales }) => weeklySales),
  );
});

test("moving back leads back to the same plan", () => {
  expect(settleIn(theContent, settleIn(theContent, settleIn(theContent, salon, "NL"), "KE"), "NL")).toEqual(
    settleIn(theContent, salon, "NL"),
  );
});

test("a country we have no facts for keeps currency and paper", () => {
  const there = settleIn(theContent, salon, "XK");
  expect(there.business).toEqual({ ...salon.business, country: "XK" });
  expect(there.paper).toBe("a4");
});

test("other money than the country's is taken as the owner says", () => {
  const kreuzlingen = settleIn(theContent, salon, "CH", { currency: "EUR", paper: "a4" });
  expect(kreuzlingen.business).toEqual({ ...salon.business, country: "CH" });
});

test("money we have no guess for leaves wages and customers uncounted, and they are back with money we know", () => {
  const inYen = settleIn(theContent, salon, "JP", { currency: "JPY", paper: "a4" });
  expect(inYen.business).toMatchObject({ country: "JP", currency: "JPY", hourlyWage: 0 });
  expect(inYen.streams.map(({ customersPerWeek }) => customersPerWeek)).toEqual([0, 0, 0]);
  expect(inYen.guesses).not.toContain(guessPath.business("hourlyWage"));

  const dutch = settleIn(theContent, salon, "NL");
  const moved = settleIn(theContent, inYen, "NL");
  expect({ ...moved, guesses: moved.guesses.toSorted() }).toEqual({
    ...dutch,
    guesses: dutch.guesses.toSorted(),
  });
});
