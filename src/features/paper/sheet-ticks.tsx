import type { Figures } from "#cost/figures.ts";
import type { OfferedSheet, SheetGroup } from "#document/sheets.ts";
import { tickSheets } from "#plan/edits/tick-sheets.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { useWords } from "#ui/words.tsx";
import { MoreSheets } from "./more-cards.tsx";
import { SheetTick } from "./sheet-tick.tsx";
import styles from "./sheet-ticks.module.css";

interface SheetTicksProps {
  plan: Plan;
  figures: Figures;
  offered: readonly OfferedSheet[];
}

/** A tick for every sheet of the plan, by what it is for; what we rarely propose is one tap away. */
export function SheetTicks({ plan, figures, offered }: SheetTicksProps) {
  const t = useWords();
  const ticked = offered.filter((sheet) => sheet.ticked);
  const numbers = new Map(ticked.filter(isCard).map(({ id }, index) => [id, index + 1]));
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
  const isAsProposed = offered.every((sheet) => sheet.ticked === sheet.proposed);
  return (
    <section className={styles.ticks} aria-labelledby="ticks">
      <div>
        <h2 id="ticks" className={styles.heading}>
          {t("print.ticks")}{" "}
          <span className={styles.count}>
            {t("print.ticks.count", { count: ticked.length, all: offered.length })}
          </span>
        </h2>
        {!isAsProposed && (
          <Button kind="plain" small onClick={() => tickAsProposed(offered)}>
            {t("print.asProposed")}
          </Button>
        )}
      </div>
      {groups.map((group) => {
        const { shown, more, are } = inSight(offered.filter((sheet) => sheet.group === group));
        return shown.length + more.length === 0 ? null : (
          <ChoiceGroup key={group} legend={t(`print.group.${group}`)}>
            {shown.map(row)}
            {more.length > 0 && (
              <MoreSheets sheets={more} are={are} onTickAll={(isTicked) => tick(more, isTicked)}>
                {more.map(row)}
              </MoreSheets>
            )}
          </ChoiceGroup>
        );
      })}
    </section>
  );
}

const groups = ["find", "cards", "together", "keep", "hand"] as const satisfies SheetGroup[];

/** What of a group stands in sight, and what one tap away: cards we do not propose, and paper forms. */
function inSight(sheets: readonly OfferedSheet[]) {
  const isAway = (sheet: OfferedSheet): boolean => sheet.form !== null || (isCard(sheet) && !sheet.proposed);
  return {
    shown: sheets.filter((sheet) => !isAway(sheet)),
    more: sheets.filter(isAway),
    are: sheets.some(isCard) ? "cards" : "forms",
  } as const;
}

function tickAsProposed(offered: readonly OfferedSheet[]): void {
  apply(tickSheets, { ticks: offered.map(({ id, proposed }) => ({ id, proposed, ticked: proposed })) });
}

function tick(sheets: readonly OfferedSheet[], isTicked: boolean): void {
  apply(tickSheets, { ticks: sheets.map(({ id, proposed }) => ({ id, proposed, ticked: isTicked })) });
}

function isCard({ dependency }: OfferedSheet): boolean {
  return dependency !== null;
}
