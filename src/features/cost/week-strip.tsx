import { useId, useState } from "react";
import { hourLoss } from "#cost/hour-loss.ts";
import type { DependencyFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { Chart } from "#ui/chart.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import amountStyles from "./amount.module.css";
import { LossParts } from "./loss-parts.tsx";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { stretchesOf, type Stretch, stripLayout } from "./week-cells.ts";
import { HourCells, StripMarks, widestHour } from "./week-marks.tsx";
import styles from "./week-strip.module.css";

interface WeekStripProps {
  plan: Plan;
  shown: DependencyFigures;
}

/** What an hour costs at each hour of the week, in five steps of ink. */
export function WeekStrip({ plan, shown }: WeekStripProps) {
  const words = useCostWords(plan);
  const { t, formats, hour: timeOf, about } = words;
  const { hourByHour } = shown;
  const dearest = hourByHour.reduce((best, amount, at) => (amount > (hourByHour[best] ?? 0) ? at : best), 0);
  const [hour, setHour] = useState(dearest);
  const most = hourByHour[dearest] ?? 0;
  const spoken = (at: number): string =>
    t("cost.week.hour", { ...spanOf(at, words), about: about(hourByHour[at] ?? 0) });
  const name = t("cost.week.name", {
    day: formats.weekday(Math.floor(dearest / 24)),
    time: timeOf(dearest % 24),
    amount: formats.money(most),
  });
  if (most < 1) return null;
  return (
    <HangCard tab="3" heading={<h2>{t("cost.week")}</h2>}>
      <CardBody>
        <div className={styles.strip}>
          <p className={styles.help}>{t("cost.week.help")}</p>
          <Chart
            name={name}
            draw={(width) => {
              const layout = stripLayout(width, widestHour(words));
              return {
                height: layout.height,
                marks: <StripMarks layout={layout} hourByHour={hourByHour} chosen={hour} words={words} />,
                targets: (
                  <HourCells
                    layout={layout}
                    chosen={hour}
                    onChoose={setHour}
                    label={t("cost.week.grid")}
                    spoken={spoken}
                  />
                ),
              };
            }}
          />
          <ChosenHour key={hour} plan={plan} shown={shown} hour={hour} words={words} />
        </div>
        <Disclosure summary={t("cost.asTable")}>
          <WeekTable hourByHour={hourByHour} words={words} />
        </Disclosure>
      </CardBody>
    </HangCard>
  );
}

function spanOf(at: number, { formats, hour }: CostWords): { day: string; from: string; to: string } {
  return {
    day: formats.weekday(Math.floor(at / 24)),
    from: hour(at % 24),
    to: hour((at % 24) + 1),
  };
}

interface ChosenHourProps {
  plan: Plan;
  shown: DependencyFigures;
  hour: number;
  words: CostWords;
}

function ChosenHour({ plan, shown, hour, words }: ChosenHourProps) {
  const { t, about } = words;
  const [isOpen, setIsOpen] = useState(false);
  const parts = useId();
  const amount = shown.hourByHour[hour] ?? 0;
  const loss = isOpen ? hourLoss(plan, shown.id, hour * 60) : null;
  return (
    <>
      <p className={styles.chosen}>
        {t("cost.week.hour", { ...spanOf(hour, words), about: about(amount) })}{" "}
        <button
          type="button"
          className={amountStyles.amount}
          aria-expanded={isOpen}
          aria-controls={loss ? parts : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t("cost.week.parts")}
        </button>
      </p>
      {loss && (
        <div id={parts}>
          <LossParts
            plan={plan}
            title={t("cost.parts.hour", spanOf(hour, words))}
            states={[{ key: "unprepared", heading: t("cost.parts.amount"), loss }]}
            onClose={() => setIsOpen(false)}
          />
        </div>
      )}
    </>
  );
}

function WeekTable({ hourByHour, words }: { hourByHour: readonly number[]; words: CostWords }) {
  const { t, formats, hour } = words;
  const stretches = stretchesOf(hourByHour);
  return (
    <>
      <DataTable<Stretch>
        caption={t("cost.week")}
        captionIsHeading
        columns={[
          {
            key: "when",
            heading: t("cost.week.when"),
            cell: ({ day, from, to }) =>
              t("cost.week.span", { day: formats.weekday(day), from: hour(from), to: hour(to) }),
          },
          {
            key: "amount",
            heading: t("cost.week.amount"),
            isFigure: true,
            cell: ({ amount }) => formats.money(amount),
          },
        ]}
        rows={stretches}
        keyOf={({ day, from }) => `${day} ${from}`}
      />
      <p className={styles.help}>{t("cost.week.rest")}</p>
    </>
  );
}
