import type { ReactNode } from "react";
import type { Loss } from "#cost/figures.ts";
import type { Formats } from "#i18n/formats.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Plan } from "#plan/plan.ts";
import { Button } from "#ui/button.tsx";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./loss-parts.module.css";
import { lossRows, type LossRow } from "./loss-rows.ts";

interface StateOfLoss {
  key: string;
  heading: string;
  /** the same inside a sentence, where there are several */
  inSentence?: string;
  loss: Loss;
}

interface LossPartsProps {
  plan: Plan;
  title: string;
  states: readonly StateOfLoss[];
  /** what else there is to say about it */
  children?: ReactNode;
  onClose: () => void;
}

/** The working of an amount, in place: its parts and their total, which is the amount. Design, § 9.6. */
export function LossParts({ plan, title, states, children, onClose }: LossPartsProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const missed = states.filter(({ loss }) => !isNextToNothing(loss.missedSales));
  return (
    <div className={styles.parts}>
      <DataTable<LossRow>
        caption={title}
        columns={columnsOf(states, { t, formats })}
        rows={lossRows(states.map(({ loss }) => loss))}
        keyOf={({ part }) => part}
      />
      {missed.length > 0 && (
        <p>
          {t("cost.part.missedSales")}
          {": "}
          {missed.map(({ key, inSentence, loss }) => (
            <span key={key} className={styles.missed}>
              {formats.money(loss.missedSales)}
              {inSentence !== undefined && ` ${inSentence}`}
            </span>
          ))}
        </p>
      )}
      {children}
      <p>{t("cost.parts.round")}</p>
      <Button looks small onClick={onClose}>
        {t("cost.close")}
      </Button>
    </div>
  );
}

function columnsOf(
  states: readonly StateOfLoss[],
  { t, formats }: { t: Translate; formats: Formats },
): [Column<LossRow>, ...Column<LossRow>[]] {
  return [
    { key: "part", heading: t("cost.parts.part"), cell: ({ part }) => t(`cost.part.${part}`) },
    ...states.map(({ key, heading }, place): Column<LossRow> => ({
      key,
      heading,
      isFigure: true,
      cell: ({ part, amounts }) => {
        const amount = formats.money(amounts[place] ?? 0);
        return part === "total" ? <b>{amount}</b> : amount;
      },
    })),
  ];
}
