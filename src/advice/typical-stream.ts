import type { BusinessType, TypicalStream } from "#content/business-type.ts";
import { guessPath } from "#plan/guess.ts";
import type { Stream } from "#plan/stream.ts";
import { inCurrency } from "./starter-content.ts";

/** What the starter says about a stream, and thereby guesses: every field but id and name. */
export type StreamGuess = Omit<Stream, "id" | "name">;

export interface StreamGuessFrom {
  type: BusinessType;
  typical: TypicalStream;
  weeklySales: number;
  /** of the plan's currency; undefined where we have no guess for it */
  unitsPerEuro: number | undefined;
}

/**
 * The numbers of a stream of this type. Customers in a week are weekly sales ÷ one usual sale, as whole people and
 * at least one; a customer's value is that sale × sales a year × margin × years. What the data lacks is 0.
 * Starter, § Streams.
 *
 *     counter sales of a bakery, 5,200 euros a week: 5,200 ÷ 7.50 //=> 693 customers
 *     7.50 × 30 × 0.6 × 1 year //=> 135 euros a customer
 */
export function streamGuess({ type, typical, weeklySales, unitsPerEuro }: StreamGuessFrom): StreamGuess {
  const { averageSaleEuro, salesPerCustomerYear, margin } = typical;
  const counts = averageSaleEuro !== null && salesPerCustomerYear !== null && unitsPerEuro !== undefined;
  return {
    weeklySales,
    margin,
    comesBack: typical.comesBack,
    hours: typical.hours,
    customersPerWeek:
      counts && weeklySales > 0
        ? Math.max(1, Math.round(weeklySales / (averageSaleEuro * unitsPerEuro) + 1e-9))
        : 0,
    leaveForGood: typical.leaveForGood,
    customerValue: counts
      ? inCurrency(
          averageSaleEuro * salesPerCustomerYear * margin * type.starter.customerValueYears,
          unitsPerEuro,
        )
      : 0,
  };
}

/** The paths of what the starter guesses about a stream: what the data lacks is "not counted yet", no guess. */
export function streamGuessPaths(
  id: string,
  typical: TypicalStream,
  unitsPerEuro: number | undefined,
): string[] {
  const fields: (keyof StreamGuess)[] = ["weeklySales", "margin", "comesBack", "hours", "leaveForGood"];
  if (typical.averageSaleEuro !== null && typical.salesPerCustomerYear !== null && unitsPerEuro !== undefined)
    fields.push("customersPerWeek", "customerValue");
  return fields.map((field) => guessPath.stream(id, field));
}
