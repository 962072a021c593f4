import { localDay } from "#i18n/local-day.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";

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
  plan: Pick<PlanSummary, "reviewedOn" | "printedOn" | "everyMonths">,
  today: string,
): NextReview | null {
  const last = plan.reviewedOn ?? plan.printedOn;
  if (last === null || plan.everyMonths <= 0) return null;
  const on = monthsAfter(last, Math.round(plan.everyMonths));
  return { on, isDue: on <= today };
}

/** `monthsAfter("2026-11-30", 3)` is "2027-02-28": the same day, or the last of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/**
 * What is known of a copy of a plan outside this browser: none yet, one as the plan stands, an older one, or one
 * that has been out of date for so long that losing the computer would hurt.
 */
export type OutsideCopy = { is: "none" } | { is: "fresh" | "older" | "old"; on: string };

/** Days after which a copy that has not followed the plan's changes is called old. */
const copyIsOldAfterDays = 30;

/** Where the copy outside this browser stands. `today` and the answer's `on` are days. */
export function outsideCopy(plan: Pick<PlanSummary, "copiedOut" | "updatedAt">, today: string): OutsideCopy {
  if (plan.copiedOut === null) return { is: "none" };
  const on = localDay(new Date(plan.copiedOut.on));
  if (plan.copiedOut.updatedAt === plan.updatedAt) return { is: "fresh", on };
  const days = (Date.parse(today) - Date.parse(on)) / 86_400_000;
  return { is: days > copyIsOldAfterDays ? "old" : "older", on };
}

/** Whether losing this computer would lose work: a plan past its quick start without a copy, or with an old one. */
export function needsCopy(
  plan: Pick<PlanSummary, "copiedOut" | "updatedAt" | "quickStartPage">,
  today: string,
): boolean {
  const copy = outsideCopy(plan, today);
  return copy.is === "old" || (copy.is === "none" && plan.quickStartPage === null);
}

/** The plans a search finds: every word of it stands somewhere in the name or the client's label. */
export function found<Plan extends Pick<PlanSummary, "name" | "client">>(
  plans: readonly Plan[],
  search: string,
): Plan[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return plans.filter((plan) => {
    const text = plain(`${plan.name} ${plan.client}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}
