import { monthsLater } from "./later-day.ts";

/** When a plan is to be gone through next; null until it has been printed or reviewed once. */
export interface NextReview {
  /** "2027-02-21" */
  on: string;
  isDue: boolean;
}

/**
 * The next review: `everyMonths` after the last, or after the first printing where there was none.
 * Design, § 2 *Home*. Days are "YYYY-MM-DD".
 */
export function nextReview(
  plan: { reviewedOn: string | null; printedOn: string | null; everyMonths: number },
  today: string,
): NextReview | null {
  const last = plan.reviewedOn ?? plan.printedOn;
  if (last === null || plan.everyMonths <= 0) return null;
  const on = monthsLater(last, Math.max(1, Math.round(plan.everyMonths)));
  return { on, isDue: on <= today };
}
