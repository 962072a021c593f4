import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { fileOfPlan } from "#questions/files/file-of-plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { useToday } from "#questions/use-today.ts";
import { useLanguage, useWords } from "#ui/words.tsx";

/** The figures as a file. */
export function ExportFigures({ plan, figures }: { plan: Plan; figures: Figures }) {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  return (
    <FileWay
      kind="figures"
      label={t("cost.figures")}
      help={t("cost.figures.help")}
      make={() => fileOfPlan("figures", { plan, figures, today, language })}
    />
  );
}
