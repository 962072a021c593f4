import {
  lengthInMinutes,
  minuteOfDay,
  timeOf,
  weekdays,
  type Opening,
  type WeekHours,
} from "#plan/week-hours.ts";
import { dayHoursOf, stretchesOf, type DayHours, type PlacedOpening, type Stretch } from "./day-hours.ts";
import { carriedOver, stretchesTyped } from "./read-day.ts";

/** The week as the page asks for it: seven days, Monday first. What was open past midnight belongs to the evening before. */
export function weekFormOf(hours: WeekHours): DayHours[] {
  return openingsByEvening(hours).map(dayHoursOf);
}

/** When each day is open, and when it is busier, in minutes after its midnight: what the bars show. */
export function weekStretchesOf(hours: WeekHours): ReturnType<typeof stretchesOf>[] {
  return openingsByEvening(hours).map(stretchesOf);
}

/** Hours the week is open in all. */
export function openHoursOf(hours: WeekHours): number {
  const lengths = weekStretchesOf(hours).flatMap(({ open }) => open.map(({ from, to }) => to - from));
  return lengths.reduce((sum, minutes) => sum + minutes, 0) / 60;
}

/**
 * The hours of a plan as the page now says. A day that says the same as before, or cannot be read as it is typed, stays
 * exactly as it was: a file may hold more than the page would write. A busy time that goes on past midnight where the
 * next day is open goes on there.
 */
export function hoursWith(hours: WeekHours, week: readonly DayHours[]): WeekHours {
  const before = openingsByEvening(hours);
  const openings = before.map((placed, day) => {
    const typed = week[day];
    const dayBefore = week[(day + 6) % 7];
    const carried = dayBefore === undefined ? [] : carriedOver(dayBefore);
    if (typed === undefined) return placed;
    if (carried.length === 0 && JSON.stringify(typed) === JSON.stringify(dayHoursOf(placed))) return placed;
    return stretchesTyped(typed, carried)?.map(placedOpening) ?? placed;
  });
  if (openings.every((placed, day) => placed === before[day])) return hours;
  const changed: WeekHours = { ...hours };
  for (const [day, weekday] of weekdays.entries()) {
    const starting = [
      ...(openings[day] ?? []).filter(({ offset }) => offset === 0),
      ...(openings[(day + 6) % 7] ?? []).filter(({ offset }) => offset === 1440),
    ].map(({ opening }) => opening);
    if (starting.length > 0 || hours[weekday] !== undefined)
      changed[weekday] = starting.toSorted((one, other) => minuteOfDay(one.from) - minuteOfDay(other.from));
  }
  return changed;
}

function placedOpening({ from, to, busy }: Stretch & { busy: number }): PlacedOpening {
  const offset = from >= 1440 ? 1440 : 0;
  const closes = to - offset === 1440 ? "24:00" : timeOf(to);
  return { opening: { from: timeOf(from), to: closes, busy }, offset };
}

/** The openings of each day, with those of the night after that go on where it left off: 17:00–01:00, then 01:00–03:00. */
function openingsByEvening(hours: WeekHours): PlacedOpening[][] {
  const starting = weekdays.map((weekday) =>
    (hours[weekday] ?? []).toSorted((one, other) => minuteOfDay(one.from) - minuteOfDay(other.from)),
  );
  const nights = starting.map((openings, day) => goingOn(openings, starting[(day + 1) % 7] ?? []));
  return starting.map((openings, day) => {
    const ofTheNightBefore = nights[(day + 6) % 7] ?? [];
    return [
      ...openings
        .filter((opening) => !ofTheNightBefore.includes(opening))
        .map((opening): PlacedOpening => ({ opening, offset: 0 })),
      ...(nights[day] ?? []).map((opening): PlacedOpening => ({ opening, offset: 1440 })),
    ];
  });
}

/** Openings of the next day that go on where an evening ends past midnight, up to 24 hours in all. */
function goingOn(evening: readonly Opening[], next: readonly Opening[]): Opening[] {
  const { open } = stretchesOf(evening.map((opening) => ({ opening, offset: 0 })));
  const last = open.at(-1);
  if (last === undefined || last.to <= 1440) return [];
  const found: Opening[] = [];
  let end = last.to - 1440;
  for (const opening of next) {
    if (minuteOfDay(opening.from) !== end) continue;
    end += lengthInMinutes(opening);
    if (end + 1440 - last.from > 1440) break;
    found.push(opening);
  }
  return found;
}
