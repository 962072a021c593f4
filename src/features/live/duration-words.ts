import type { Translate } from "#i18n/translate.ts";

/** A length as it is read at a glance: "12 min", "1 h 25 min", "2 days 3 h". */
export function durationWords(t: Translate, minutes: number): string {
  const whole = Math.floor(minutes);
  const hours = Math.floor(whole / 60);
  if (hours >= 24) return t("live.daysHours", { days: Math.floor(hours / 24), hours: hours % 24 });
  if (hours === 0) return t("live.minutes", { minutes: whole });
  if (whole % 60 === 0) return t("live.hours", { hours });
  return t("live.hoursMinutes", { hours, minutes: whole % 60 });
}
