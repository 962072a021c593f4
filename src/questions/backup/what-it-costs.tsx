import { usePlan } from "#store/open-plan.ts";
import { backupCosts, backupYear, type BackupYear } from "#cost/backup-year.ts";
import type { Figures } from "#cost/figures.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { useFigures } from "#store/figures.ts";
import { hrefTo } from "#ui/routes.ts";
import { TermRow } from "../number/term-row.tsx";
import { useCostWords } from "../use-cost-words.ts";
import { ofBackup } from "./of-backup.tsx";
import { paysWords } from "./pays-words.ts";
import type { BackedUp } from "./backed-up.ts";
import styles from "./what-it-costs.module.css";

/** What the backup costs once, a year and while it runs; and what it pays a year, where that can be said. */
export const WhatItCosts = ofBackup(function WhatTheBackupCosts({ thing }: { thing: BackedUp }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  const { id } = thing;
  const pays = useFigures(({ figures }) => yearOf(figures, thing)?.saves ?? null);
  const year = pays === null ? null : { ...backupCosts(thing.backup), saves: pays };
  return (
    <div className={styles.part}>
      <div className={styles.terms}>
        {(["setupCost", "yearlyCost", "costPerHour"] as const).map((field) => (
          <TermRow key={field} plan={plan} at={{ of: "backup", dependency: id, field }} words={words} />
        ))}
      </div>
      <p className={styles.pays}>
        {salesAreUnknown(plan) ? (
          <>
            {words.t("backups.paysUnknown")}{" "}
            <a href={hrefTo("start", { plan: plan.id, page: "3" })}>{words.t("cost.giveSales")}</a>
          </>
        ) : year === null ? (
          <>
            {words.t("backups.paysUnknown")}{" "}
            <a href={hrefTo("thing", { plan: plan.id, dependency: id })}>{words.t("backups.sayHowOften")}</a>
          </>
        ) : (
          paysWords(year, words)
        )}
      </p>
    </div>
  );
});

/** null where it cannot be said what the backup pays. */
function yearOf(figures: Figures | null, thing: BackedUp): BackupYear | null {
  const own = figures?.dependencies.find((each) => each.id === thing.id);
  return own ? backupYear(thing, own) : null;
}
