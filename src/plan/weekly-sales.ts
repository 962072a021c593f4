import { guessPath } from "./guess.ts";
import type { Plan } from "./plan.ts";

/** What stands for the sales of a week while they are not known: every amount is then worded "for every 1,000 of weekly sales". */
export const unknownWeeklySales = 1000;

/** The sales of a normal week over all streams. */
export function weeklySalesOf(plan: Pick<Plan, "streams">): number {
  return plan.streams.reduce((total, { weeklySales }) => total + weeklySales, 0);
}

/**
 * Whether the sales of the business are not known: the total is 1,000 and every stream's part of it a guess. (Sales
 * of just 1,000 that somebody gave make their certainty the owner's, or a confirmed split does.)
 */
export function salesAreUnknown(plan: Plan): boolean {
  const guesses = new Set(plan.guesses);
  return (
    plan.streams.length > 0 &&
    plan.streams.every(({ id }) => guesses.has(guessPath.stream(id, "weeklySales"))) &&
    Math.abs(weeklySalesOf(plan) - unknownWeeklySales) < 1e-6 &&
    (guesses.has(guessPath.business("certainty")) || !guesses.has(guessPath.streams))
  );
}
