import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import { timeOf } from "#plan/week-hours.ts";
import type { stretchesOf } from "./day-hours.ts";

/** When a day is open, in words: "7:00 to 17:00", "Closed", "Day and night". */
export function openWords(
  { open }: Pick<ReturnType<typeof stretchesOf>, "open">,
  t: Translate,
  formats: Pick<Formats, "list" | "time">,
): string {
  if (open.length === 0) return t("ask.hours.closed");
  return formats.list(
    open.map(({ from, to }) => {
      if (to - from < 1440) return spanWords({ from, to }, t, formats);
      return from === 0
        ? t("ask.hours.aroundTheClock")
        : t("ask.hours.aroundTheClockFrom", { time: formats.time(timeOf(from)) });
    }),
  );
}

/** When a day is busier than normal, a sentence part for each level: "Busy 7:30 to 9:30". */
export function busyWords(
  { busy }: Pick<ReturnType<typeof stretchesOf>, "busy">,
  t: Translate,
  formats: Pick<Formats, "list" | "time">,
): string[] {
  const levels = [...new Set(busy.map(({ level }) => level))].toSorted((one, other) => other - one);
  return levels.map((level) => {
    const times = formats.list(
      busy.filter((stretch) => stretch.level === level).map((stretch) => spanWords(stretch, t, formats)),
    );
    if (level === 0 || level === 2 || level === 3) return t(`ask.hours.level${level}`, { times });
    return t("ask.hours.levelOther", { level, times });
  });
}

function spanWords(
  { from, to }: { from: number; to: number },
  t: Translate,
  formats: Pick<Formats, "time">,
): string {
  return t("ask.hours.span", { from: formats.time(timeOf(from)), to: formats.time(timeOf(to)) });
}
