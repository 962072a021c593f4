import { useMemo } from "react";
import { drillScenarios } from "#advice/drill-scenarios.ts";
import { costliestFirst } from "#document/sheets.ts";
import { runningOutage } from "#plan/outage-in.ts";
import type { Plan } from "#plan/plan.ts";
import { nextDrill } from "#readiness/next-drill.ts";
import { useToday } from "#questions/use-today.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Note } from "#ui/note.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { ChooseDrill } from "./choose-drill.tsx";
import { useDrillContent } from "./content.ts";
import styles from "./drills.module.css";
import { HeldDrills } from "./held-drills.tsx";
import { MonthlyCheck } from "./monthly-check.tsx";

/** What to practise, the monthly check, and the drills that were held. Design, § 2 *Drills*, § 7 *Drill*. */
export function DrillsScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const content = useDrillContent();
  const figures = useFigures((state) => state.figures);
  const offered = useMemo(() => {
    const order = figures === null ? [] : costliestFirst(plan, figures);
    return drillScenarios(plan, { content, figures, costliestFirst: order });
  }, [plan, content, figures]);
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("drills.title")}>{t("drills.title")}</PageHeading>}>
        <CardBody>
          <Standing plan={plan} />
          {"why" in offered ? (
            <>
              <p>{t("drills.noThings")}</p>
              <div>
                <ButtonLink kind="filled" href={hrefTo("things", { plan: plan.id })}>
                  {t("drills.addThings")}
                </ButtonLink>
              </div>
            </>
          ) : (
            <ChooseDrill plan={plan} scenarios={offered.scenarios} drills={content.drills} />
          )}
        </CardBody>
      </HangCard>
      {!("why" in offered) && <MonthlyCheck plan={plan} quickDrills={content.drills.quickDrills} />}
      <HeldDrills plan={plan} />
    </Page>
  );
}

/** The last drill and the next; the one that goes on now. */
function Standing({ plan }: { plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const today = useToday();
  const running = runningOutage(plan, true);
  const drill = running && plan.drills.find(({ id }) => id === running.id);
  const last = plan.drills
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1);
  const next = nextDrill(plan);
  return (
    <>
      <p className={styles.lead}>
        {last === undefined ? t("drills.empty") : t("drills.last", { day: formats.day(last) })}{" "}
        {next !== null && t(next < today ? "drills.nextPast" : "drills.next", { day: formats.day(next) })}
      </p>
      {drill && (
        <Note kind="mint">
          <p>
            {t("drills.goesOn", { scenario: drill.scenario })}{" "}
            <a href={hrefTo("outage", { plan: plan.id, outage: drill.id })}>{t("drills.goOn")}</a>
          </p>
        </Note>
      )}
    </>
  );
}
