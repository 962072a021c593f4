import * as v from "valibot";
import { amount, group, limits, type Reason } from "./field.ts";

/** The days of the week, Monday first, as the plan file names them. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** "HH:MM", 00:00 to 23:59: when something opens. */
export const timeFrom = v.pipe(
  v.string("time-from" satisfies Reason),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-from" satisfies Reason),
);

/** "HH:MM", 00:00 to 24:00: when something closes; at or before its opening it means the next day. */
const timeTo = v.pipe(
  v.string("time-to" satisfies Reason),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "time-to" satisfies Reason),
);

/**
 * One opening: from, to and how busy it is compared with the others (1 normal, 2 busy, 3 very busy;
 * 0 is open without selling). Cost model, § Time.
 */
export const openingSchema = group({ from: timeFrom, to: timeTo, busy: v.optional(amount, 1) });
export type Opening = v.InferOutput<typeof openingSchema>;

const openings = v.exactOptional(
  v.pipe(
    v.array(openingSchema, "list" satisfies Reason),
    v.maxLength(limits.intervalsADay, "too-many" satisfies Reason),
  ),
);

/** The openings of a normal week by the day they start on; a missing or empty day is closed. */
export const weekHoursSchema = group({
  mon: openings,
  tue: openings,
  wed: openings,
  thu: openings,
  fri: openings,
  sat: openings,
  sun: openings,
});
export type WeekHours = v.InferOutput<typeof weekHoursSchema>;

/** Every opening of the week with the index (Monday 0) of the day it starts on. */
export function openingsOf(hours: WeekHours): { day: number; opening: Opening }[] {
  return weekdays.flatMap((weekday, day) => (hours[weekday] ?? []).map((opening) => ({ day, opening })));
}

/** Minutes after midnight of "HH:MM". `minuteOfDay("07:30")` is 450. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Minutes an opening lasts: past midnight where it closes at or before it opens; equal times are 24 hours. */
export function lengthInMinutes(opening: Pick<Opening, "from" | "to">): number {
  const minutes = minuteOfDay(opening.to) - minuteOfDay(opening.from);
  return minutes > 0 ? minutes : minutes + 1440;
}

/** "HH:MM" of minutes after midnight, whatever the night: 1,470 is 00:30. */
export function timeOf(minutes: number): string {
  const ofDay = minutes % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
