import type { Plan } from "#plan/plan.ts";
import { averageClock } from "./clock.ts";
import { outageLosses } from "./outage-losses.ts";
import { stakesOf } from "./stakes.ts";

/**
 * What a year of all failures costs with the plan's backups at work, over the things of which it is said how often they
 * fail and for how long: the sum of their `yearly.prepared`. Cost model, § A year of it.
 */
export function preparedYear(plan: Plan): number {
  const stakes = stakesOf(plan);
  const clock = averageClock(stakes.calendar);
  return plan.dependencies.reduce((sum, { outagesPerYear: times, typicalHours: hours }, place) => {
    if (times === null || hours === null || times === 0 || hours === 0) return sum;
    const losses = outageLosses(stakes, { roots: [place], prepared: true }, [
      { clock, minutes: [hours * 60] },
    ]);
    return sum + times * (losses[0]?.[0]?.likely.total ?? 0);
  }, 0);
}
