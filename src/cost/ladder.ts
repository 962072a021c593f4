import { clockFrom } from "./clock.ts";
import type { Rung, RungName } from "./figures.ts";
import type { Measure, ReadLoss } from "./outage-losses.ts";
import { withRange } from "./outage-losses.ts";
import type { Stakes } from "./stakes.ts";
import { minutesOf, type WeekMinute } from "./week.ts";

/** The lengths of the ladder, shortest first; equal ones are one rung with several names. Cost model, § Ladder. */
export interface RungLength {
  hours: number;
  names: RungName[];
}

export function rungLengths(openDay: number): RungLength[] {
  const lengths: RungLength[] = [];
  const named: [number, RungName][] = [
    [1, "one-hour"],
    [4, "four-hours"],
    [openDay, "open-day"],
    [72, "three-days"],
  ];
  for (const [hours, name] of named.toSorted(([one], [other]) => one - other)) {
    const last = lengths.at(-1);
    if (last?.hours === hours) last.names.push(name);
    else lengths.push({ hours, names: [name] });
  }
  return lengths;
}

/** The measure of a ladder: an outage from the example start, at each length. */
export function ladderMeasure(stakes: Stakes, start: WeekMinute, lengths: readonly RungLength[]): Measure {
  return { clock: clockFrom(stakes.calendar, start), minutes: lengths.map(({ hours }) => minutesOf(hours)) };
}

export function ladderOf(
  lengths: readonly RungLength[],
  unprepared: readonly ReadLoss[],
  prepared: readonly ReadLoss[],
  epsilon: number,
): Rung[] {
  return lengths.flatMap(({ hours, names }, index) => {
    const [asThingsAre, withBackups] = [unprepared[index], prepared[index]];
    if (!asThingsAre || !withBackups) return [];
    return [
      {
        hours,
        names,
        unprepared: withRange(asThingsAre, epsilon),
        prepared: withRange(withBackups, epsilon),
      },
    ];
  });
}
