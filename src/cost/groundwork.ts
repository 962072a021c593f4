import type { Certainty } from "#plan/business.ts";
import type { Plan } from "#plan/plan.ts";
import { averageClock, type Clock } from "./clock.ts";
import { exampleStart, openDayHours } from "./example-start.ts";
import { dearestHourTable, fullHourTable, type HourTable } from "./hour-of-week.ts";
import { ladderMeasure, rungLengths, type RungLength } from "./ladder.ts";
import { openWeekMeasure } from "./open-week.ts";
import type { Measure } from "./outage-losses.ts";
import { stakesOf, type Stakes } from "./stakes.ts";
import type { WeekMinute } from "./week.ts";

/** How much the range is widened by how sure the owner is of the sales. Cost model, § Range. */
export const epsilonOf: Record<Certainty, number> = { books: 0.1, rough: 0.3, guess: 0.5 };

/** What is worked out once for a plan, for all its causes. Cost model, § Doing it fast. */
export interface Groundwork {
  plan: Plan;
  stakes: Stakes;
  /** the same without extras once and spoilage, which the hourly figures leave out */
  hourlyStakes: Stakes;
  epsilon: number;
  start: WeekMinute;
  openDayHours: number;
  openHours: number;
  lengths: readonly RungLength[];
  ladder: Measure;
  openWeek: Measure;
  average: Clock;
  dearestHours: HourTable;
  fullHours: HourTable;
}

export function groundworkOf(plan: Plan): Groundwork {
  const stakes = stakesOf(plan);
  const start = exampleStart(plan);
  const openDay = openDayHours(plan, start);
  const lengths = rungLengths(openDay);
  return {
    plan,
    stakes,
    hourlyStakes: withoutOneOffs(stakes),
    epsilon: epsilonOf[plan.business.certainty],
    start,
    openDayHours: openDay,
    openHours: stakes.calendar.open.total / 60,
    lengths,
    ladder: ladderMeasure(stakes, start, lengths),
    openWeek: openWeekMeasure(stakes),
    average: averageClock(stakes.calendar),
    dearestHours: dearestHourTable(stakes),
    fullHours: fullHourTable(stakes),
  };
}

/** The stakes of an hour: without extras once and spoilage. */
export function withoutOneOffs(stakes: Stakes): Stakes {
  return {
    ...stakes,
    dependencies: stakes.dependencies.map((own) => ({ ...own, extraOnce: 0, spoilage: [] })),
  };
}
