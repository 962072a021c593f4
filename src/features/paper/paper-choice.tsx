import { changePlan } from "#plan/edits/change-plan.ts";
import { papers, type Paper } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";

/** The paper in the printer. Every page is laid out for it, never scaled. */
export function PaperChoice({ paper }: { paper: Paper }) {
  const t = useWords();
  return (
    <RadioGroup
      legend={t("print.paper")}
      name="paper"
      layout="row"
      chosen={paper}
      options={papers.map((value) => ({ value, label: t(`print.paper.${value}`) }))}
      onChange={({ target }) => {
        const chosen = papers.find((value) => value === target.value);
        if (chosen) apply(changePlan, { paper: chosen });
      }}
    />
  );
}
