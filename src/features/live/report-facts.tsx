import type { OutageReport } from "#live/outage-report.ts";
import type { Plan } from "#plan/plan.ts";
import { costLines } from "./cost-lines.ts";
import styles from "./report.module.css";
import { reportRows } from "./report-rows.ts";
import type { LiveWords } from "./use-live-words.ts";

interface ReportFactsProps {
  plan: Plan;
  report: OutageReport;
  words: LiveWords;
}

/** The cost with its range, then when, what was done, who was told, what is to type in. */
export function ReportFacts({ plan, report, words }: ReportFactsProps) {
  const { certainty } = plan.business;
  const { lost, because, saved } = costLines(report.cost, report.saved, { ...words, certainty });
  return (
    <section className={styles.card}>
      {lost !== null && <p className={styles.lost}>{lost}</p>}
      <p className={styles.sub}>{because}</p>
      <dl className={styles.facts}>
        {reportRows(report, words).map(({ label, says }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {saved !== null && <p className={styles.saved}>{saved}</p>}
    </section>
  );
}
