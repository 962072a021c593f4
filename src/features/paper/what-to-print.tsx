import type { Figures } from "#cost/figures.ts";
import type { OfferedSheet } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";
import { changeSession } from "#store/session.ts";
import { SheetTicks } from "./sheet-ticks.tsx";

interface WhatToPrintProps {
  plan: Plan;
  figures: Figures;
  offered: readonly OfferedSheet[];
  isPageOneAlone: boolean;
}

/** Page one alone, or the whole plan with a tick for each of its sheets. */
export function WhatToPrint({ plan, figures, offered, isPageOneAlone }: WhatToPrintProps) {
  const t = useWords();
  return (
    <>
      <RadioGroup
        looks
        legend={t("print.what")}
        name="what"
        chosen={isPageOneAlone ? "page-one" : "plan"}
        options={[
          { value: "page-one", label: t("print.what.pageOne"), help: t("print.what.pageOne.help") },
          { value: "plan", label: t("print.what.plan"), help: t("print.what.plan.help") },
        ]}
        onChange={({ target }) =>
          changeSession({ pageOneAloneOf: target.value === "page-one" ? plan.id : null })
        }
      />
      {!isPageOneAlone && <SheetTicks plan={plan} figures={figures} offered={offered} />}
    </>
  );
}
