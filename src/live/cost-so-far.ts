import { costOfFailures, type OutageCost } from "#cost/one-outage.ts";
import type { Stakes } from "#cost/stakes.ts";
import { wallClockAt } from "#i18n/local-moment.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { wallMinutes } from "./outage-time.ts";

/**
 * What an outage has cost by the plan until now, or until it ended, with what is down since when: worked out again
 * whenever it is read. Null where the plan cannot tell: sales or what stops are not known. Design, § 7 *Live*.
 */
export function costSoFar(plan: Plan, outage: Outage, now: string, stakes?: Stakes): OutageCost | null {
  const { startedAt, endedAt, down } = outage;
  if (salesAreUnknown(plan)) return null;
  const failures = down.map(({ root, from, until }) => ({
    root,
    from: wallMinutes(startedAt, from),
    until: until === null ? null : wallMinutes(startedAt, until),
  }));
  const { weekday, minute } = wallClockAt(startedAt);
  const minutes = wallMinutes(startedAt, endedAt ?? now);
  const cost = costOfFailures(plan, { failures, start: weekday * 1440 + minute, minutes }, stakes);
  const open = notWorkedOut(plan);
  return cost.down.some((id) => !open.has(id)) ? cost : null;
}
