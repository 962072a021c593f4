import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { countHands } from "./count-hands.ts";

test("a show of hands is kept once per question, corrected, and taken back", () => {
  const question = "Without internet line: 1 hour at most";
  const before = planOf({ workshop: { shows: [{ question: "Who knows the folder?", hands: 6 }] } });
  const counted = countHands(before, { question, hands: 3 });
  expect(counted.workshop.shows).toEqual([...before.workshop.shows, { question, hands: 3 }]);
  expect(countHands(counted, { question, hands: 3 })).toBe(counted);
  const corrected = countHands(counted, { question, hands: 0 });
  expect(corrected.workshop.shows.at(-1)).toEqual({ question, hands: 0 });
  expect(countHands(corrected, { question, hands: null }).workshop).toEqual(before.workshop);
  expect(countHands(before, { question, hands: null })).toBe(before);
});
