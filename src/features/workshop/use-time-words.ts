import { useNow } from "#questions/use-now.ts";
import { useWords } from "#ui/words.tsx";
import { minutesLeft, type Stage } from "#workshop/stages.ts";

/** "4 min left here · 52 in all"; "2 min behind · 46 in all"; "3 min over the hour". `startedAt`: milliseconds. */
export function useTimeWords(stage: Stage, startedAt: number | null): string {
  const t = useWords();
  const now = Date.parse(useNow());
  const { here, all } = minutesLeft(stage, now - (startedAt ?? now));
  if (all < 0) return t("workshop.time.over", { minutes: -all });
  if (here < 0) return t("workshop.time.behind", { minutes: -here, all });
  return t("workshop.time.left", { minutes: here, all });
}
