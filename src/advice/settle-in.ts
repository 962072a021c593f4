import { guessed, guessPath } from "#plan/guess.ts";
import type { Paper, Plan } from "#plan/plan.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import { businessTypeOf, unitsPerEuro, type StarterContent } from "./starter-content.ts";
import { streamGuessPaths } from "./typical-stream.ts";

/** The money a business counts in and the paper it prints on, where the country alone does not say. */
export interface MoneyAndPaper {
  currency: string;
  paper: Paper;
}

/**
 * Page 2: where the business is. Sets country, currency and paper; amounts that are guesses come in the new
 * currency, what the owner typed stays as typed. `own` stands in for a country this app has no facts for, and for an
 * owner who uses other money than the country's; without it an unknown country changes the country only.
 */
export function settleIn(
  content: StarterContent,
  plan: Plan,
  countryCode: string,
  own?: MoneyAndPaper,
): Plan {
  const known = own ?? content.countries.find(({ id }) => id === countryCode);
  const settled: Plan = {
    ...plan,
    paper: known?.paper ?? plan.paper,
    business: { ...plan.business, country: countryCode, currency: known?.currency ?? plan.business.currency },
  };
  return withGuessesWorkedOut(content, guessed(settled, countedAgain(content, plan, settled)));
}

/** The paths of what could not be guessed in the money before, and can be in this. */
function countedAgain(content: StarterContent, before: Plan, after: Plan): string[] {
  const units = unitsPerEuro(content, after);
  const type = businessTypeOf(content, after);
  if (type === undefined || units === undefined || unitsPerEuro(content, before) !== undefined) return [];
  const wage = type.starter.hourlyWageEuro !== null && after.business.hourlyWage === 0;
  const customers = after.streams.flatMap(({ id, customersPerWeek, customerValue }) => {
    const typical = type.streams.find((stream) => stream.id === id);
    if (typical === undefined || customersPerWeek !== 0 || customerValue !== 0) return [];
    const counted = new Set(streamGuessPaths(id, typical, units));
    const paths = [guessPath.stream(id, "customersPerWeek"), guessPath.stream(id, "customerValue")];
    return paths.filter((path) => counted.has(path));
  });
  return wage ? [guessPath.business("hourlyWage"), ...customers] : customers;
}
