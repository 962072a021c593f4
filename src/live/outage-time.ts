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

/**
 * The same by the clock on the wall, by which shops open and close: a night in which the clocks change is as long as
 * any. Cost model, § Time.
 */
export function wallMinutes(from: string, to: string): number {
  return Math.max(0, wallMinutesBetween(from, to));
}
