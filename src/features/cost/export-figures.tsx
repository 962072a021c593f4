import { useState } from "react";
import { figuresFile } from "#cost/figures-file.ts";
import type { Figures } from "#cost/figures.ts";
import { slugOf } from "#plan-file/write-plan-file.ts";
import type { Plan } from "#plan/plan.ts";
import { offerFile } from "#storage/offer-file.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./export-figures.module.css";

/** The figures as a file. */
export function ExportFigures({ plan, figures }: { plan: Plan; figures: Figures }) {
  const t = useWords();
  const [sent, setSent] = useState("");

  function send(): void {
    const name = `${slugOf(plan.business.name)}-figures.csv`;
    offerFile(name, figuresFile(figures), "text/csv;charset=utf-8");
    setSent(name);
  }

  return (
    <div className={styles.export}>
      <Button data-testid="export-figures" onClick={send}>
        {t("cost.figures")}
      </Button>
      <p>{t("cost.figures.help")}</p>
      <output className={styles.sent}>{sent !== "" && t("cost.figures.sent", { name: sent })}</output>
    </div>
  );
}
