import { lengthInMinutes, minuteOfDay, timeOf, weekdays, type WeekHours } from "#plan/week-hours.ts";

/** The week with every opening shorter or longer by a factor, at most a whole day. */
export function weekOfLength(hours: WeekHours, factor: number): WeekHours {
  const changed: WeekHours = { ...hours };
  for (const day of weekdays) {
    const openings = hours[day];
    if (openings === undefined) continue;
    changed[day] = openings.map((opening) => ({
      ...opening,
      to: timeOf(minuteOfDay(opening.from) + Math.min(1440, Math.round(lengthInMinutes(opening) * factor))),
    }));
  }
  return changed;
}
