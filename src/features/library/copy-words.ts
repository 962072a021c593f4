import { useFormats, useWords } from "#ui/words.tsx";
import type { PlanSummary } from "#storage/plan-summary.ts";
import { outsideCopy } from "./plan-facts.ts";

/** "Last copy outside this browser: 12 days ago, 41 changes since." */
export function useCopyWords(plan: PlanSummary, today: string): string {
  const t = useWords();
  const formats = useFormats();
  const copy = outsideCopy(plan, today);
  if (copy.is === "none") return t("library.copy.none");
  const day = formats.day(copy.on).replaceAll(" ", "\u00a0");
  if (copy.is === "fresh") return t("library.copy.fresh", { day });
  if (copy.is === "older") return t("library.copy.older", { day });
  return copy.changes === null
    ? t("library.copy.old", { days: copy.days })
    : t("library.copy.oldCounted", { days: copy.days, count: copy.changes });
}
