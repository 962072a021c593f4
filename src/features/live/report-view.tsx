import { outageReport } from "#live/outage-report.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useNow } from "#questions/use-now.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useState } from "react";
import { BigButton } from "./big-button.tsx";
import { useLiveContent } from "./content.ts";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { LogLines } from "./log-lines.tsx";
import { ReportFacts } from "./report-facts.tsx";
import reportStyles from "./report.module.css";
import { ReportText } from "./report-text.tsx";
import { ReviewFields } from "./review-fields.tsx";
import { TimesDialog } from "./times-dialog.tsx";
import { useLiveWords } from "./use-live-words.ts";

/** What happened, what it cost, what is left to type in, and what is learnt. Design, § 7 *Live* 6. */
export function ReportView({ plan, outage }: { plan: Plan; outage: Outage }) {
  const words = useLiveWords(plan);
  const { t, areBack, areDown } = words;
  const content = useLiveContent(plan.language);
  const now = useNow();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const report = outageReport(plan, outage, { content, now });
  const roots = [...new Set(outage.down.map(({ root }) => root))];
  const heading = outage.endedAt === null ? areDown(roots) : areBack(roots);
  const here = { plan: plan.id, outage: outage.id };
  return (
    <LivePage practice={outage.practice && t("live.practice")}>
      <p className={reportStyles.onPaper}>
        {t("live.report.file", { business: plan.business.name.trim() || t("frame.unnamedPlan") })}
      </p>
      <header className={styles.head}>
        <p className={styles.label}>
          <a href={hrefTo("outage", here)}>‹ {t("live.report.backTo")}</a>
        </p>
        <PageHeading title={t("live.report.title")}>{heading}</PageHeading>
      </header>
      <ReportFacts plan={plan} report={report} words={words} />
      <div className={reportStyles.more}>
        <Button kind="plain" className={reportStyles.onBand} onClick={() => setIsCorrecting(true)}>
          {t("live.report.correct")}
        </Button>
        {!outage.practice && (
          <a className={reportStyles.onBand} href={hrefTo("learn", { plan: plan.id })}>
            {t("live.report.learn")}
          </a>
        )}
      </div>
      <ReviewFields plan={plan} outage={outage} opening={content.outageReview.opening} />
      <section className={reportStyles.card}>
        <h2>{t("live.report.log")}</h2>
        <LogLines outage={outage} words={words} now={now} />
      </section>
      <div className={reportStyles.ways}>
        <BigButton looks isMain onClick={() => window.print()}>
          {t("live.report.print")}
        </BigButton>
        <ReportText plan={plan} outage={outage} report={report} words={words} now={now} />
      </div>
      {isCorrecting && <TimesDialog outage={outage} words={words} onClose={() => setIsCorrecting(false)} />}
    </LivePage>
  );
}
