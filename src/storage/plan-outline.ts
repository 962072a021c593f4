import { changedSincePrinted } from "#plan/edits/mark-printed.ts";
import { runningInShort } from "#plan/outage-in.ts";
import type { Plan } from "#plan/plan.ts";
import type { PlanOutline } from "./plan-summary.ts";

/** What is kept of a plan beside its text, for Home. The first screen reads it and makes none. */
export function outlineOf(plan: Plan): PlanOutline {
  const running = runningInShort(plan);
  return {
    ...(running && { running }),
    name: plan.business.name,
    client: plan.client,
    businessType: plan.business.type,
    updatedAt: plan.updatedAt,
    quickStartPage: plan.quickStart?.page ?? null,
    printedVersion: plan.printed.version,
    printedOn: plan.printed.on,
    isPaperOld: plan.printed.version > 0 && changedSincePrinted(plan),
    reviewedOn: plan.review.reviewedOn,
    everyMonths: plan.review.everyMonths,
  };
}
