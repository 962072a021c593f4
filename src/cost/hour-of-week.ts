import { togetherOf } from "./overlap.ts";
import { integralOver, type Rate } from "./rate.ts";
import type { Stakes } from "./stakes.ts";
import type { Struck } from "./struck.ts";
import { minutesAWeek, type WeekMinute } from "./week.ts";

/**
 * What an hour that starts at a minute of the week would sell and be open, tabulated once for all dependencies.
 * Cost model, § Doing it fast.
 */
export interface HourTable {
  starts: readonly WeekMinute[];
  /** for each pattern, the share of a week's sales in the hour from each start */
  sold: readonly Float64Array[];
  /** open hours in the hour from each start, 0..1 */
  open: Float64Array;
}

/**
 * The starts at which an hour can be the dearest: every boundary of any hours and every boundary less 60 minutes,
 * as rates are constant in between.
 */
export function dearestHourTable({ calendar }: Stakes): HourTable {
  const boundaries = [calendar.open, ...calendar.patterns].flatMap((rate) => rate.boundaries);
  const starts = new Set(
    boundaries.flatMap((minute) => [minute, (minute + minutesAWeek - 60) % minutesAWeek]),
  );
  return tableFor(
    calendar,
    [...starts].toSorted((one, other) => one - other),
  );
}

/** Every full hour of the week. */
export function fullHourTable({ calendar }: Stakes): HourTable {
  return tableFor(
    calendar,
    Array.from({ length: 168 }, (_, hour) => hour * 60),
  );
}

/**
 * What one hour of the failure that strikes this costs from each start of the table: no backups, likely reading,
 * extras once and spoilage left out. Cost model, § What is shown *Busiest hour*.
 */
export function costOfHours(
  { calendar, dependencies, catchUpPerHour }: Stakes,
  { places, streams, people }: Struck,
  table: HourTable,
): Float64Array {
  const lostByPattern = calendar.patterns.map(() => 0);
  for (const { stream, gone } of streams) {
    const [, likely] = togetherOf(gone);
    const worth = stream.margin + stream.customers;
    lostByPattern[stream.pattern] = (lostByPattern[stream.pattern] ?? 0) + worth * likely;
  }
  const [, stalled] = togetherOf(people.gone);
  const extra = places.reduce((sum, place) => sum + (dependencies[place]?.extraPerHour ?? 0), 0);
  const costs = new Float64Array(table.starts.length).fill(extra);
  addScaled(costs, table.open, catchUpPerHour * stalled);
  lostByPattern.forEach((lost, pattern) => addScaled(costs, table.sold[pattern], lost));
  return costs;
}

function addScaled(sums: Float64Array, addends: Float64Array | undefined, factor: number): void {
  if (addends === undefined || factor === 0) return;
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (addends[at] ?? 0) * factor;
}

function tableFor(calendar: Stakes["calendar"], starts: readonly WeekMinute[]): HourTable {
  const inHour = (rate: Rate, per: number): Float64Array =>
    Float64Array.from(starts, (start) => (per > 0 ? integralOver(rate, start, start + 60) / per : 0));
  return {
    starts,
    sold: calendar.patterns.map((pattern) => inHour(pattern, pattern.total)),
    open: inHour(calendar.open, 60),
  };
}
