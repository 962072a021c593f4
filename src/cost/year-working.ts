import type { Plan } from "#plan/plan.ts";
import { averageClock } from "./clock.ts";
import type { Loss } from "./figures.ts";
import { outageLosses } from "./outage-losses.ts";
import { stakesOf } from "./stakes.ts";

/** How a yearly figure comes about: this many outages a year, each costing this, by part. */
export interface YearWorking {
  times: number;
  /** hours one outage lasts */
  hours: number;
  unprepared: Loss;
  prepared: Loss;
}

/**
 * The working of what a dependency's failures cost a year; `times` × the totals are `DependencyFigures.yearly`. null
 * where the plan does not say how often it fails and for how long. Cost model, § A year of it.
 */
export function yearWorking(plan: Plan, id: string): YearWorking | null {
  const place = plan.dependencies.findIndex((dependency) => dependency.id === id);
  const { outagesPerYear: times = null, typicalHours: hours = null } = plan.dependencies[place] ?? {};
  if (times === null || hours === null) return null;
  const stakes = stakesOf(plan);
  const average = { clock: averageClock(stakes.calendar), minutes: [hours * 60] };
  const lossOf = (prepared: boolean): Loss | undefined =>
    outageLosses(stakes, { roots: [place], prepared }, [average])[0]?.[0]?.likely;
  const [unprepared, prepared] = [lossOf(false), lossOf(true)];
  return unprepared && prepared ? { times, hours, unprepared, prepared } : null;
}
