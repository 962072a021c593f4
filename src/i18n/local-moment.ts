import { localDay } from "./local-day.ts";

/** A moment as the clock on the wall of this computer shows it. */
export interface WallClock {
  /** "2026-11-21" */
  day: string;
  /** "14:02" */
  time: string;
  /** 0 is Monday */
  weekday: number;
  /** after midnight */
  minute: number;
}

/**
 * The moment, ISO, at which the wall clock of this computer shows a day and a time; null where they are none. In the
 * hour a clock change leaves out it is the hour after, in the hour that comes twice the first of the two.
 */
export function momentOf(day: string, time: string): string | null {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const [, hour, minute] = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(time) ?? [];
  if (year === undefined || hour === undefined) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(dayOfMonth), Number(hour), Number(minute));
  return Number.isNaN(moment.getTime()) || localDay(moment) !== day ? null : moment.toISOString();
}

/** What the wall clock of this computer shows at a moment, ISO. */
export function wallClockAt(moment: string): WallClock {
  const local = new Date(moment);
  const [hours, minutes] = [local.getHours(), local.getMinutes()];
  return {
    day: localDay(local),
    time: [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":"),
    weekday: (local.getDay() + 6) % 7,
    minute: hours * 60 + minutes,
  };
}

/** Minutes from one moment to another as the wall clock counts them: a night in which the clocks change is as long as any. */
export function wallMinutesBetween(from: string, to: string): number {
  return (asIfNoChange(to) - asIfNoChange(from)) / 60_000;
}

function asIfNoChange(moment: string): number {
  const { day, minute } = wallClockAt(moment);
  const inMinute = new Date(moment).getTime() % 60_000;
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000 + inMinute;
}
