import type { OutageReport } from "#live/outage-report.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { kindsOfFile } from "#questions/files/kinds-of-file.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import type { MadeFile } from "#storage/share-file.ts";
import { costLines } from "./cost-lines.ts";
import { logWords } from "./log-lines.tsx";
import styles from "./report.module.css";
import { reportRows } from "./report-rows.ts";
import type { LiveWords } from "./use-live-words.ts";

interface ReportTextProps {
  plan: Plan;
  outage: Outage;
  report: OutageReport;
  words: LiveWords;
  now: string;
}

/** The report as a text file. */
export function ReportText({ plan, outage, report, words, now }: ReportTextProps) {
  const { t, list, when } = words;
  async function make(): Promise<MadeFile> {
    const { part, type, ending } = kindsOfFile.outageReport;
    const { reportText } = await import("#files/report-text.ts");
    const { certainty } = plan.business;
    const { lost, because, saved } = costLines(report.cost, report.saved, { ...words, certainty });
    const roots = [...new Set(outage.down.map(({ root }) => root))];
    return {
      name: fileName(plan.business.name, part, ending),
      type,
      content: reportText({
        title: t("live.report.file", { business: plan.business.name.trim() || t("frame.unnamedPlan") }),
        what: roots.length === 0 ? t("live.title") : list(roots),
        cost: [lost, because, saved].flatMap((line) => line ?? []),
        facts: reportRows(report, words),
        review: [
          { heading: t("live.report.happened"), lines: [outage.review.happened] },
          { heading: t("live.report.helped"), lines: [outage.review.helped] },
          { heading: t("live.report.change"), lines: outage.review.change },
        ],
        log: {
          heading: t("live.report.log"),
          lines: report.log.map((line) => ({ at: when(line.at, now), says: logWords(line, words) })),
        },
      }),
    };
  }
  return (
    <div className={styles.file}>
      <FileWay
        kind="outageReport"
        label={t("live.report.text")}
        help={t("live.report.textHelp")}
        make={make}
      />
    </div>
  );
}
