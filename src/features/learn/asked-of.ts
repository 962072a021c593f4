import type { OneOutage } from "#cost/one-outage.ts";
import { wallClockAt, wallMinutesBetween } from "#i18n/local-moment.ts";
import type { Outage } from "#plan/outage.ts";

/**
 * An outage that happened as the cost model asks for it: by the clock on the wall, so that a night in which the clocks
 * change still ends when the shop opens. Null where it has no end yet, or none after its start.
 */
export function askedOf({ startedAt, endedAt, down }: Outage): OneOutage | null {
  if (endedAt === null) return null;
  const minutes = wallMinutesBetween(startedAt, endedAt);
  const { weekday, minute } = wallClockAt(startedAt);
  if (minutes <= 0) return null;
  return { roots: down.map(({ root }) => root), start: weekday * 1440 + minute, hours: minutes / 60 };
}
