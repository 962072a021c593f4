import { localDay } from "#i18n/local-day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import type { RunningInShort } from "#plan/outage-in.ts";

/** "Card terminal is down since 11:40."; with the day where that was not today. */
export function downSince(
  { names, since }: Pick<RunningInShort, "names" | "since">,
  { t, formats, today }: { t: Translate; formats: Formats; today: string },
): string {
  const moment = new Date(since);
  const clock = formats.clock(moment);
  const day = localDay(moment);
  const time = day === today ? clock : `${formats.day(day, "short")}, ${clock}`;
  return names.length === 0
    ? t("frame.unknownDownSince", { time })
    : t("frame.downSince", { things: formats.list(names), count: names.length, time });
}
