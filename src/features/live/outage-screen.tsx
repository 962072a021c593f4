import { usePlan } from "#store/open-plan.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { OutageView } from "./outage-view.tsx";
import { ReportView } from "./report-view.tsx";

/** One outage, whether it goes on or is back and has steps left. */
export function OutageScreen({ outage: id }: Place) {
  const plan = usePlan((open) => open);
  const outage = plan.outages.find((each) => each.id === id);
  return outage ? <OutageView plan={plan} outage={outage} /> : <Gone plan={plan.id} />;
}

/** What happened in one outage, and what is learnt from it. */
export function ReportScreen({ outage: id }: Place) {
  const plan = usePlan((open) => open);
  const outage = plan.outages.find((each) => each.id === id);
  return outage ? <ReportView plan={plan} outage={outage} /> : <Gone plan={plan.id} />;
}

function Gone({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <LivePage>
      <PageHeading title={t("live.gone.heading")}>{t("live.gone.heading")}</PageHeading>
      <p className={styles.says}>{t("live.gone.text")}</p>
      <p className={styles.says}>
        <a href={hrefTo("down", { plan })}>{t("live.what")}</a>
      </p>
    </LivePage>
  );
}
