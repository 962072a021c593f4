import type { Figures } from "#cost/figures.ts";
import type { OfferedSheet } from "#document/sheets.ts";
import { tickSheets } from "#plan/edits/tick-sheets.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { useWords } from "#ui/words.tsx";
import { MoreCards } from "./more-cards.tsx";
import { SheetTick } from "./sheet-tick.tsx";
import styles from "./sheet-ticks.module.css";

interface SheetTicksProps {
  plan: Plan;
  figures: Figures;
  offered: readonly OfferedSheet[];
}

/** A tick for every sheet of the plan, in the order they print; the cards we do not propose are one tap away. */
export function SheetTicks({ plan, figures, offered }: SheetTicksProps) {
  const t = useWords();
  const ticked = offered.filter((sheet) => sheet.ticked);
  const numbers = new Map(ticked.filter(isCard).map(({ id }, index) => [id, index + 1]));
  const cards = offered.filter(isCard);
  const open = notWorkedOut(plan);
  const row = (sheet: OfferedSheet) => (
    <SheetTick
      key={sheet.id}
      sheet={sheet}
      number={numbers.get(sheet.id) ?? null}
      plan={plan}
      figures={figures}
      isWorkedOut={sheet.dependency === null || !open.has(sheet.dependency)}
      onTick={(isTicked) => tick([sheet], isTicked)}
    />
  );
  const more = cards.filter(({ proposed }) => !proposed);
  const firstCard = offered.findIndex(isCard);
  return (
    <ChoiceGroup
      legend={
        <>
          {t("print.ticks")}{" "}
          <span className={styles.count}>
            {t("print.ticks.count", { count: ticked.length, all: offered.length })}
          </span>
        </>
      }
    >
      {offered.slice(0, firstCard).map(row)}
      {cards.filter(({ proposed }) => proposed).map(row)}
      {more.length > 0 && (
        <MoreCards cards={more} onTickAll={(isTicked) => tick(more, isTicked)}>
          {more.map(row)}
        </MoreCards>
      )}
      {offered.slice(firstCard + cards.length).map(row)}
    </ChoiceGroup>
  );
}

function tick(sheets: readonly OfferedSheet[], isTicked: boolean): void {
  apply(tickSheets, { ticks: sheets.map(({ id, proposed }) => ({ id, proposed, ticked: isTicked })) });
}

function isCard({ dependency }: OfferedSheet): boolean {
  return dependency !== null;
}
