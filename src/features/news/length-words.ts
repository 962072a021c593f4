import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";

/** "10.2 hours", "24 minutes", "about 13 days". */
export function lengthWords(hours: number, { t, formats }: { t: Translate; formats: Formats }): string {
  if (hours < 1) return formats.minutes(Math.round(hours * 60));
  return hours >= 72 ? t("news.days", { days: Math.round(hours / 24) }) : t("news.length", { hours });
}
