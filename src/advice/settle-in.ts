import type { Plan } from "#plan/plan.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import type { StarterContent } from "./starter-content.ts";

/**
 * Page 2: where the business is. Sets country, currency and paper; amounts that are guesses come in the new
 * currency, what the owner typed stays as typed. A country this app has no facts for changes the country only.
 */
export function settleIn(content: StarterContent, plan: Plan, countryCode: string): Plan {
  const country = content.countries.find(({ id }) => id === countryCode);
  const currency = country?.currency ?? plan.business.currency;
  const settled: Plan = {
    ...plan,
    paper: country?.paper ?? plan.paper,
    business: { ...plan.business, country: countryCode, currency },
  };
  return withGuessesWorkedOut(content, settled);
}
