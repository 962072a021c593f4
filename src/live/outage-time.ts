import { wallMinutesBetween } from "#i18n/local-moment.ts";
import type { Outage } from "#plan/outage.ts";

/** Minutes from one moment to another, never fewer than none: a clock may be set back. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);
}

/** Minutes an outage has lasted, until it ended or until now. */
export function minutesDown(
  { startedAt, endedAt }: Pick<Outage, "startedAt" | "endedAt">,
  now: string,
): number {
  return minutesBetween(startedAt, endedAt ?? now);
}

/** The same as who reads both off a clock counts it: 12:00 to 13:25 are 85, whatever the seconds. */
export function minutesReadOff(from: string, to: string): number {
  return Math.max(0, minuteOf(to) - minuteOf(from));
}

/** The whole minute a moment is in, which is what a clock without seconds shows of it. Counts from 1970. */
export function minuteOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 60_000);
}

/**
 * The same by the clock on the wall, by which shops open and close: a night in which the clocks change is as long as
 * any. Cost model, § Time.
 */
export function wallMinutes(from: string, to: string): number {
  return Math.max(0, wallMinutesBetween(from, to));
}
