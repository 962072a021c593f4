import type { Plan } from "#plan/plan.ts";
import { monthsLater } from "./later-day.ts";

/** After so many months the plan counts as not practised: readiness check. */
const drillHoldsMonths = 6;

/** The day of the next drill: the one the last drill named, else half a year after it; null before the first. */
export function nextDrill({ drills }: Pick<Plan, "drills">): string | null {
  const held = drills.flatMap(({ on, nextOn }) => (on === null ? [] : [{ on, nextOn: nextOn ?? null }]));
  const last = held.toSorted((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0))[0];
  return last === undefined ? null : (last.nextOn ?? monthsLater(last.on, drillHoldsMonths));
}
