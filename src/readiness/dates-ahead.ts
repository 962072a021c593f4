import type { Plan } from "#plan/plan.ts";
import { isOpenAction } from "#plan/upkeep.ts";
import { nextAiReview } from "./ai-warnings.ts";
import { monthsLater } from "./later-day.ts";
import { nextDrill } from "./next-drill.ts";
import { nextReview } from "./next-review.ts";
import { nextCopy, offlineHoldsUntil } from "./thing-warnings.ts";

/** After so many months a backup counts as tried long ago (`triedWhen`). */
const backupHoldsMonths = 12;

/** What falls on a day, with the id of the part it is about. */
export type DateKind =
  | "action"
  | "review"
  | "aiReview"
  | "renewal"
  | "offline"
  | "dataCopy"
  | "backup"
  | "drill";

/** A day on which something of the plan is due. */
export interface DateAhead {
  is: DateKind;
  /** the action, AI tool or thing; "" for the review and the drill of the plan */
  id: string;
  /** what it is called in the plan; "" for the review and the drill of the plan */
  name: string;
  /** "2027-02-21"; may be over */
  on: string;
}

/**
 * All days the plan knows of, the nearest first: open actions, the next review, AI reviews, renewals, offline modes to be
 * tried again, copies of data to be made, backups a year after they were tried, the next drill. `today` is the day of a copy that is wanted and was never made.
 */
export function datesAhead(plan: Plan, today: string): DateAhead[] {
  const { review, printed } = plan;
  const next = nextReview({ ...review, printedOn: printed.on }, today);
  const dates: DateAhead[] = next === null ? [] : [{ is: "review", id: "", name: "", on: next.on }];
  for (const { id, title, due } of plan.actions.filter(isOpenAction)) {
    if (due !== null) dates.push({ is: "action", id, name: title, on: due });
  }
  for (const tool of plan.ai) {
    const on = nextAiReview(tool);
    if (on !== null) dates.push({ is: "aiReview", id: tool.id, name: tool.name, on });
  }
  const drillOn = nextDrill(plan);
  if (drillOn !== null) dates.push({ is: "drill", id: "", name: "", on: drillOn });
  for (const { id, name, renewsOn, offlineMode, dataCopy, backup } of plan.dependencies) {
    if (renewsOn !== null) dates.push({ is: "renewal", id, name, on: renewsOn });
    if (offlineMode?.on === "yes" && offlineMode.checkedOn !== null) {
      dates.push({ is: "offline", id, name, on: offlineHoldsUntil(offlineMode.checkedOn) });
    }
    const tried = backup?.lastTested ?? null;
    if (tried !== null) dates.push({ is: "backup", id, name, on: monthsLater(tried, backupHoldsMonths) });
    const every = dataCopy?.everyDays ?? 0;
    if (dataCopy && every > 0) {
      const on = dataCopy.lastDone === null ? today : nextCopy(dataCopy.lastDone, every);
      dates.push({ is: "dataCopy", id, name, on });
    }
  }
  return dates.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
