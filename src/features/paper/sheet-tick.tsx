import type { Figures } from "#cost/figures.ts";
import { soleSheet, type OfferedSheet } from "#document/sheets.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { TickTile } from "#ui/tick-tile.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./sheet-ticks.module.css";
import { waitingFor } from "./waiting-for.ts";

interface SheetTickProps {
  sheet: OfferedSheet;
  /** the number a ticked card has on paper */
  number: number | null;
  plan: Plan;
  figures: Figures;
  /** false for a thing of which nobody has said what stops with it */
  isWorkedOut: boolean;
  onTick: (isTicked: boolean) => void;
}

/** One sheet, why one would want it, and what it waits for. */
export function SheetTick({ sheet, number, plan, figures, isWorkedOut, onTick }: SheetTickProps) {
  return (
    <TickTile
      label={<SheetName sheet={sheet} number={number} plan={plan} />}
      why={<Why sheet={sheet} plan={plan} figures={figures} isWorkedOut={isWorkedOut} />}
      checked={sheet.ticked}
      onChange={({ target }) => onTick(target.checked)}
    />
  );
}

function SheetName({ sheet, number, plan }: Pick<SheetTickProps, "sheet" | "number" | "plan">) {
  const t = useWords();
  const thing = plan.dependencies.find(({ id }) => id === sheet.dependency);
  if (sheet.form !== null) return sheet.form.title;
  if (thing === undefined) return t(`print.sheet.${soleSheet(sheet)}`);
  return (
    <>
      {number !== null && (
        <>
          <VisuallyHidden>{t("print.card", { number })} </VisuallyHidden>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
        </>
      )}
      {thing.name}
    </>
  );
}

function Why({
  sheet,
  plan,
  figures,
  isWorkedOut,
}: Pick<SheetTickProps, "sheet" | "plan" | "figures" | "isWorkedOut">) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const lack = waitingFor(sheet.id, plan, figures);
  if (lack !== null) return t(`print.wait.${lack}`);
  if (sheet.form !== null) return sheet.form.useWhen;
  if (sheet.dependency === null) return t(`print.sheet.${soleSheet(sheet)}.why`);
  if (!isWorkedOut) return t("print.card.notWorkedOut");
  const amount = figures.dependencies.find(({ id }) => id === sheet.dependency)?.openHour.likely ?? 0;
  const money = formats.money(amount);
  return isNextToNothing(amount) ? money : t("print.card.why", { amount: money });
}
