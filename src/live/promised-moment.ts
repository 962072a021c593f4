import { localDay } from "#i18n/local-day.ts";
import { momentOf } from "#i18n/local-moment.ts";

/**
 * The moment a time of the day is promised for, ISO: today's, or tomorrow's where today's has passed. Null where it is
 * no time.
 */
export function promisedMoment(time: string, now: string): string | null {
  const today = new Date(now);
  const moment = momentOf(localDay(today), time);
  if (moment === null || Date.parse(moment) > Date.parse(now)) return moment;
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  return momentOf(localDay(tomorrow), time);
}
