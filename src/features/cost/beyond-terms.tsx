import type { Dependency } from "#plan/dependency.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { AddBackup } from "./add-backup.tsx";
import { TermRow } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import styles from "./working.module.css";

interface BeyondTermsProps {
  plan: Plan;
  dependency: Dependency;
  words: CostWords;
}

const backupFields = ["keeps", "readyAfterMinutes", "costPerHour", "setupCost", "yearlyCost"] as const;

/** What counts in longer outages, in a year, and with the backup: no part of the open hour. */
export function BeyondTerms({ plan, dependency, words }: BeyondTermsProps) {
  const { t } = words;
  const { id, spoilage, backup } = dependency;
  const numbers: PlanNumber[] = [
    { of: "dependency", dependency: id, field: "extraOnce" },
    ...spoilage.map((_, lot): PlanNumber => ({ of: "spoilage", dependency: id, lot })),
    { of: "dependency", dependency: id, field: "outagesPerYear" },
    { of: "dependency", dependency: id, field: "typicalHours" },
  ];
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("cost.working.beyond")}</h2>
        <p className={styles.help}>{t("cost.working.beyondHelp")}</p>
        <div className={styles.terms}>
          {numbers.map((at, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- lots of stock have no id, only their place
            <TermRow key={place} plan={plan} at={at} words={words} />
          ))}
        </div>
      </section>
      {backup === null ? (
        <AddBackup plan={plan} dependency={id} words={words} />
      ) : (
        <section className={styles.section}>
          <h2 className={styles.heading}>
            {t("cost.working.backup", {
              title: backup.title === "" ? t("cost.working.unnamedBackup") : backup.title,
            })}
          </h2>
          <div className={styles.terms}>
            {backupFields.map((field) => (
              <TermRow key={field} plan={plan} at={{ of: "backup", dependency: id, field }} words={words} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
