import type { BusinessType } from "#content/business-type.ts";
import type { Content } from "#content/content.ts";
import type { Plan } from "#plan/plan.ts";

/** The parts of the content the starter works with; the pages before page 7 of the quick start need no more. */
export type StarterContent = Pick<Content, "businessTypes" | "categories" | "countries" | "starterNumbers">;

/** The business type of a plan; undefined before page 1, and for one this app does not know. */
export function businessTypeOf(
  { businessTypes }: Pick<Content, "businessTypes">,
  plan: Plan,
): BusinessType | undefined {
  return businessTypes.find(({ id }) => id === plan.business.type);
}

/** How many units of the plan's currency a guess in euros comes to; undefined for a currency we have no guess for. */
export function unitsPerEuro(
  { starterNumbers }: Pick<Content, "starterNumbers">,
  plan: Plan,
): number | undefined {
  return starterNumbers.unitsPerEuro[plan.business.currency];
}

/** A guess in euros in the plan's currency, in whole units from ten on: a guess should not look exact. */
export function inCurrency(euros: number, units: number): number {
  const amount = euros * units;
  return amount < 10 ? Math.round(amount * 100) / 100 : Math.round(amount);
}
