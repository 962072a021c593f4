import { localDay } from "#i18n/local-day.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";

/**
 * What is known of a copy of a plan outside this browser: none yet, one as the plan stands, an older one, or one
 * that has been out of date for so long that losing the computer would hurt. `days` since then, `changes` since then
 * where they were counted.
 */
export type OutsideCopy =
  | { is: "none" }
  | { is: "fresh" | "older" | "old"; on: string; days: number; changes: number | null };

/** Days after which a copy that has not followed the plan's changes is called old. Reliability, G18. */
const copyIsOldAfterDays = 7;

type CopyFacts = Pick<PlanSummary, "copiedOut" | "updatedAt" | "changes">;

/** Where the copy outside this browser stands. `today` and the answer's `on` are days. */
export function outsideCopy(plan: CopyFacts, today: string): OutsideCopy {
  const { copiedOut } = plan;
  if (copiedOut === null) return { is: "none" };
  const on = localDay(new Date(copiedOut.on));
  const days = Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);
  if (copiedOut.updatedAt === plan.updatedAt) return { is: "fresh", on, days, changes: 0 };
  const changes = (plan.changes ?? 0) - (copiedOut.changes ?? 0);
  const isCounted = copiedOut.changes !== undefined && changes > 0;
  return { is: days > copyIsOldAfterDays ? "old" : "older", on, days, changes: isCounted ? changes : null };
}

/** Whether losing this computer would lose work: a plan past its quick start without a copy, or with an old one. */
export function needsCopy(plan: CopyFacts & Pick<PlanSummary, "quickStartPage">, today: string): boolean {
  const copy = outsideCopy(plan, today);
  return copy.is === "old" || (copy.is === "none" && plan.quickStartPage === null);
}
