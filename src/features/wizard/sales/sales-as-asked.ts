import { weeklySales, withWeeklySales, type SalesAnswer } from "#advice/with-weekly-sales.ts";
import type { StarterContent } from "#advice/starter-content.ts";
import { currencyDecimals } from "#i18n/currency-decimals.ts";
import type { SalesPeriod } from "#plan/business.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, weeklySalesOf } from "#plan/weekly-sales.ts";

/** What page 3 asks for; null while there is no amount that can be used. */
interface Asked {
  amount: number | null;
  per: SalesPeriod;
}

/**
 * The sales of a plan for the period the owner counts in, to the last decimal of its money; by the week where nobody
 * chose one. `6461.54 a week` of somebody who counts by the month is 28,000.
 */
export function salesAsAsked(plan: Plan): Asked {
  const per = plan.business.salesPer ?? "week";
  const weekly = weeklySalesOf(plan);
  if (weekly === 0 || salesAreUnknown(plan)) return { amount: null, per };
  const amount = weekly / weeklySales({ amount: 1, per });
  return { amount: Number(amount.toFixed(currencyDecimals(plan.business.currency))), per };
}

/**
 * The plan with what page 3 says. An amount that stands as it was shown, rounded for reading, leaves the plan's sales
 * as exact as they were.
 */
export function withSalesAsked(
  content: StarterContent,
  plan: Plan,
  { amount, per, certainty }: Asked & Pick<SalesAnswer, "certainty">,
): Plan {
  const shown = salesAsAsked(plan);
  const stands = amount !== null && amount === shown.amount && per === shown.per;
  const answer = stands
    ? ({ amount: weeklySalesOf(plan), per: "week", certainty } as const)
    : amount !== null && { amount, per, certainty };
  return changeBusiness(withWeeklySales(content, plan, answer || null), { salesPer: per });
}
