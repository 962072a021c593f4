import type { Figures } from "#cost/figures.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { Plan } from "#plan/plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { useWords } from "#ui/words.tsx";

/** The figures as a file. */
export function ExportFigures({ plan, figures }: { plan: Plan; figures: Figures }) {
  const t = useWords();
  return (
    <FileWay
      label={t("cost.figures")}
      handle="export-figures"
      help={t("cost.figures.help")}
      type="text/csv"
      ending="csv"
      make={async () => {
        const { figuresFile } = await import("#files/figures-csv.ts");
        return {
          name: fileName(plan.business.name, "figures", "csv"),
          content: figuresFile(figures),
          type: "text/csv",
        };
      }}
    />
  );
}
