import { localDay } from "#i18n/local-day.ts";
import { useFormats, useWords } from "#ui/words.tsx";

/** A moment (ISO) in words: "21 November 2026, 14:02". Whatever wrote it, something is said. */
export function useMoment(): (moment: string) => string {
  const t = useWords();
  const formats = useFormats();
  return (moment) => {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return "–";
    return t("kept.moment", { day: formats.day(localDay(date)), time: formats.clock(date) });
  };
}
