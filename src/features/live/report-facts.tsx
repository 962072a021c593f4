import type { OutageReport } from "#live/outage-report.ts";
import type { Plan } from "#plan/plan.ts";
import styles from "./report.module.css";
import { reportRows } from "./report-rows.ts";
import type { LiveWords } from "./use-live-words.ts";

interface ReportFactsProps {
  plan: Plan;
  report: OutageReport;
  words: LiveWords;
  now: string;
}

/** The cost with its range, then when, what was done, who was told, what is to type in. */
export function ReportFacts({ plan, report, words, now }: ReportFactsProps) {
  const { t, about, formats } = words;
  const { cost, saved } = report;
  return (
    <section className={styles.card}>
      {cost === null ? (
        <p className={styles.sub}>{t("live.report.noCost")}</p>
      ) : (
        <>
          <p className={styles.lost}>{t("live.report.lost", { about: about(cost.prepared.likely) })}</p>
          <p className={styles.sub}>
            {t("live.report.between", {
              low: formats.money(cost.prepared.low),
              high: formats.money(cost.prepared.high),
            })}{" "}
            {t(`live.report.why.${plan.business.certainty}`)}
          </p>
        </>
      )}
      <dl className={styles.facts}>
        {reportRows(plan, report, words, now).map(({ label, says }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {saved >= 1 && <p className={styles.saved}>{t("live.report.saved", { about: about(saved) })}</p>}
    </section>
  );
}
