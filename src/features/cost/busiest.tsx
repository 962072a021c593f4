import { useId, useState } from "react";
import { busiestSpan } from "#document/busiest-span.ts";
import type { DependencyFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import amountStyles from "./amount.module.css";
import styles from "./headline.module.css";
import { LossParts } from "./loss-parts.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";

interface BusiestProps {
  plan: Plan;
  shown: DependencyFigures;
  words: CostWords;
}

/** What an hour costs when it costs most, and when that is; its parts open in place. */
export function Busiest({ plan, shown, words }: BusiestProps) {
  const { t, formats } = words;
  const [isOpen, setIsOpen] = useState(false);
  const parts = useId();
  const { amount, loss } = shown.busiestHour;
  return (
    <>
      <p className={styles.beside}>
        <button
          type="button"
          className={amountStyles.amount}
          aria-expanded={isOpen}
          aria-controls={isOpen ? parts : undefined}
          data-amount={amount}
          onClick={() => setIsOpen(!isOpen)}
        >
          {formats.money(amount)}
        </button>
        {whenItIs(shown, words)}
      </p>
      {isOpen && (
        <div id={parts} className={styles.parts}>
          <LossParts
            plan={plan}
            title={t("cost.parts.busiest")}
            states={[{ key: "unprepared", heading: t("cost.parts.amount"), loss }]}
            onClose={() => setIsOpen(false)}
          />
        </div>
      )}
    </>
  );
}

function whenItIs(shown: DependencyFigures, { t, formats, hour, minute }: CostWords): string {
  const { amount, start } = shown.busiestHour;
  const span = busiestSpan(shown);
  if (span !== null) {
    const day = formats.weekday(span.day);
    return t("cost.busiest", { day, from: hour(span.from), to: hour(span.to) });
  }
  if (amount < shown.openHour.likely * 1.02) return t("cost.busiestFlat");
  const day = formats.weekday(Math.floor(start / 1440));
  return t("cost.busiest", { day, from: minute(start), to: minute(start + 60) });
}
