import { lengthInMinutes, minuteOfDay, weekdays, type WeekHours } from "#plan/week-hours.ts";

/** The week with every opening shorter or longer by a factor, at most a whole day. */
export function weekOfLength(hours: WeekHours, factor: number): WeekHours {
  const changed: WeekHours = { ...hours };
  for (const day of weekdays) {
    const openings = hours[day];
    if (openings === undefined) continue;
    changed[day] = openings.map((opening) => ({
      ...opening,
      to: timeAt(minuteOfDay(opening.from) + Math.min(1440, Math.round(lengthInMinutes(opening) * factor))),
    }));
  }
  return changed;
}

function timeAt(minute: number): string {
  const ofDay = minute % 1440;
  const [hours, minutes] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
