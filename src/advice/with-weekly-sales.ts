import type { Certainty, SalesPeriod } from "#plan/business.ts";
import { confirmed, guessed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { unknownWeeklySales } from "#plan/weekly-sales.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import type { StarterContent } from "./starter-content.ts";
import { percentsOf } from "./stream-percents.ts";

/** What is sold in a week, a month or a year, without sales tax, and how sure the owner is. */
export interface SalesAnswer {
  amount: number;
  per: SalesPeriod;
  certainty: Certainty;
}

const weeks: Record<SalesAnswer["per"], number> = { week: 1, month: 52 / 12, year: 52 };

/** Sales of a normal week. `weeklySales({ amount: 6500, per: "month" })` is 1,500. */
export function weeklySales({ amount, per }: Pick<SalesAnswer, "amount" | "per">): number {
  return amount / weeks[per];
}

/**
 * Page 3: the sales, shared out over the streams as they are. null, or nothing sold, is skipped: the total is 1,000
 * and every stream's part of it a guess (`salesAreUnknown`). With a total the parts stay guesses until page 4.
 * Starter, § Streams.
 */
export function withWeeklySales(content: StarterContent, plan: Plan, answer: SalesAnswer | null): Plan {
  const given = answer !== null && answer.amount > 0 ? answer : null;
  const total = given === null ? unknownWeeklySales : weeklySales(given);
  const percents = percentsOf(content, plan);
  const shared: Plan = {
    ...plan,
    business: { ...plan.business, certainty: given?.certainty ?? plan.business.certainty },
    streams: plan.streams.map((stream, place) => ({
      ...stream,
      weeklySales: (total * (percents[place] ?? 0)) / 100,
    })),
  };
  const parts = plan.streams.map(({ id }) => guessPath.stream(id, "weeklySales"));
  const certainty = [guessPath.business("certainty")];
  if (given === null) return withGuessesWorkedOut(content, guessed(shared, [...parts, ...certainty]));
  const sure = confirmed(shared, certainty);
  const splitIsAGuess = isGuess(plan, guessPath.streams);
  return withGuessesWorkedOut(content, splitIsAGuess ? guessed(sure, parts) : confirmed(sure, parts));
}
