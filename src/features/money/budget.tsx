import { useState } from "react";
import { budgetHere, isLikeDollars, type BudgetBand } from "#advice/backup-budget.ts";
import { TechSpend } from "#questions/business/tech-spend.tsx";
import type { BackupWords } from "#questions/backup/use-backup-words.ts";
import { contentHook } from "#questions/content-hook.ts";
import { SheetChecks, type SheetCheck } from "#questions/sheet-checks.ts";
import type { Plan } from "#plan/plan.ts";
import { Note } from "#ui/note.tsx";
import { useFormats } from "#ui/words.tsx";
import styles from "./money.module.css";

const useBudgetContent = contentHook(["backupBudget"]);

/** A rule of thumb for how much to set aside, beside what the plan's backups cost. */
export function Budget({ plan, words }: { plan: Plan; words: BackupWords }) {
  const { t, formats, about } = words;
  const { backupBudget } = useBudgetContent();
  // fields of a sheet say what is wrong when they are left: here there is no button to say it on
  const [checks] = useState(() => new Set<SheetCheck>());
  const { bands, costs, verdict } = budgetHere(backupBudget, plan);
  const inDollars = useFormats({ ...plan.business, currency: backupBudget.currency });
  const { currency, yearlyTechSpend } = plan.business;
  const yours = bands.find(({ isYours }) => isYours);
  const percents = ({ share }: BudgetBand): string =>
    t("money.budget.percents", { from: formats.number(share.from * 100), to: formats.percent(share.to) });
  const sentence = (band: BudgetBand): string => {
    const line = inDollars.money(band.upTo ?? band.above);
    const of = { line, percents: percents(band) };
    if (band.amount === null) return t(band.upTo === null ? "money.budget.over" : "money.budget.under", of);
    const amounts = { ...of, from: formats.money(band.amount.from), to: formats.money(band.amount.to) };
    return t(band.upTo === null ? "money.budget.overIs" : "money.budget.underIs", amounts);
  };
  return (
    <>
      <SheetChecks value={checks}>
        <TechSpend />
      </SheetChecks>
      <div aria-live="polite" className={styles.section}>
        <p>{costs < 1 ? t("money.budget.costNothing") : t("money.budget.cost", { about: about(costs) })}</p>
        {yours?.amount && verdict ? (
          <Note kind="mint">
            <p>
              {t(`money.budget.${verdict}`, {
                from: formats.money(yours.amount.from),
                to: formats.money(yours.amount.to),
                percents: percents(yours),
              })}
            </p>
          </Note>
        ) : (
          <>
            {yearlyTechSpend === null && <p>{t("money.budget.needsSpend")}</p>}
            <ul className={styles.bands}>
              {bands.map((band) => (
                <li key={band.above}>{sentence(band)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className={styles.help}>
        {t("money.budget.source")}{" "}
        {currency !== backupBudget.currency &&
          t(isLikeDollars(currency) ? "money.budget.dollars" : "money.budget.otherMoney")}
      </p>
    </>
  );
}
