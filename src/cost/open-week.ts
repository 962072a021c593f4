import type { Clock } from "./clock.ts";
import type { Measure } from "./outage-losses.ts";
import { integralOver } from "./rate.ts";
import type { Stakes } from "./stakes.ts";
import { minutesAWeek } from "./week.ts";

/** The share of a week's sales, 0..1, that each pattern makes while the business is open. */
export function soldWhileOpen({ calendar: { open, patterns } }: Stakes): Float64Array {
  return Float64Array.from(patterns, (pattern) => {
    if (pattern.total === 0) return 0;
    const sold = open.boundaries.reduce((sum, from, index) => {
      const to = open.boundaries[index + 1] ?? minutesAWeek;
      return open.values[index] === 1 ? sum + integralOver(pattern, from, to) : sum;
    }, 0);
    return sold / pattern.total;
  });
}

/** One outage over exactly the week's open hours, and nothing else. Cost model, § What is shown *Cost per open hour*. */
export function openWeekMeasure(stakes: Stakes): Measure {
  const openMinutes = stakes.calendar.open.total;
  const sold = soldWhileOpen(stakes);
  const clock: Clock = (minute) => ({
    sold: sold.map((share) => (share * minute) / openMinutes),
    openHours: minute / 60,
  });
  return { clock, minutes: [openMinutes] };
}
