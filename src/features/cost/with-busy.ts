import { openingsOf, weekdays, type WeekHours } from "#plan/week-hours.ts";

/** One opening of the week by where it stands: its day (Monday 0) and its place on that day. */
export interface OpeningPlace {
  day: number;
  place: number;
  from: string;
  to: string;
  busy: number;
}

/** All openings of the week in order. */
export function openingPlaces(hours: WeekHours): OpeningPlace[] {
  const seen = new Map<number, number>();
  return openingsOf(hours).map(({ day, opening }) => {
    const place = seen.get(day) ?? 0;
    seen.set(day, place + 1);
    return { day, place, from: opening.from, to: opening.to, busy: opening.busy };
  });
}

/** The week with one opening as busy as this. */
export function withBusy(
  hours: WeekHours,
  { day, place, busy }: Pick<OpeningPlace, "day" | "place" | "busy">,
): WeekHours {
  const weekday = weekdays[day];
  const openings = weekday && hours[weekday];
  if (!openings) return hours;
  return {
    ...hours,
    [weekday]: openings.map((opening, at) => (at === place ? { ...opening, busy } : opening)),
  };
}
