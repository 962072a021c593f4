import type { OpenHourWorking } from "#cost/open-hour-working.ts";
import type { Plan } from "#plan/plan.ts";
import { sumMoney } from "./sum-money.ts";
import { SumRow, TermRow } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import { useAllSeen } from "./use-all-seen.ts";
import styles from "./working.module.css";

interface TermsProps {
  plan: Plan;
  root: string;
  working: OpenHourWorking;
  words: CostWords;
}

/** Whose work has to be caught up, and what that costs an hour. */
export function PeopleTerms({ plan, root, working, words }: TermsProps) {
  const { t, formats } = words;
  const rows = useAllSeen([root, ...idsOf(working.stalled).filter((id) => id !== root)]);
  const { hourlyWage, overtimeFactor } = plan.business;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("cost.working.people")}</h2>
      <div className={styles.terms}>
        {rows.map((dependency) => (
          <TermRow
            key={dependency}
            plan={plan}
            at={{ of: "dependency", dependency, field: "stalledPeople" }}
            words={words}
          />
        ))}
        {working.stalledPeople > 0 && (
          <>
            {(["people", "hourlyWage", "overtimeFactor"] as const).map((field) => (
              <TermRow key={field} plan={plan} at={{ of: "business", field }} words={words} />
            ))}
          </>
        )}
        <SumRow
          label={t("cost.working.catchUp")}
          how={
            working.stalledPeople > 0
              ? t("cost.working.catchUpHow", {
                  people: t("cost.value.people", { count: Math.round(working.stalledPeople * 100) / 100 }),
                  wage: formats.moneyAsTyped(hourlyWage),
                  factor: formats.number(overtimeFactor),
                })
              : t("cost.working.nobody")
          }
          amount={sumMoney(working.catchUp, formats)}
        />
      </div>
    </section>
  );
}

/** What is spent more while things are down. */
export function ExtraTerms({ plan, root, working, words }: TermsProps) {
  const { t, formats } = words;
  const rows = useAllSeen([root, ...idsOf(working.extras).filter((id) => id !== root)]);
  const sum = working.extras.reduce((all, { amount }) => all + amount, 0);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("cost.working.extra")}</h2>
      <div className={styles.terms}>
        {rows.map((dependency) => (
          <TermRow
            key={dependency}
            plan={plan}
            at={{ of: "dependency", dependency, field: "extraPerHour" }}
            words={words}
          />
        ))}
        <SumRow label={t("cost.working.extraSum")} amount={sumMoney(sum, formats)} />
      </div>
    </section>
  );
}

function idsOf(terms: readonly { dependency: string }[]): string[] {
  return terms.map(({ dependency }) => dependency);
}
