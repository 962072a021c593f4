import { useMemo } from "react";
import { openHourWorking } from "#cost/open-hour-working.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { BackLink } from "#ui/back-link.tsx";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { BeyondTerms } from "./beyond-terms.tsx";
import { useEvents } from "#questions/use-events.ts";
import { ExtraTerms, PeopleTerms } from "./other-terms.tsx";
import { PerThousand } from "./headline.tsx";
import { StreamTerms } from "./stream-terms.tsx";
import { SureTerms } from "./sure-terms.tsx";
import { SumRow } from "#questions/number/term-row.tsx";
import { useCostAnnounced } from "./use-cost-announced.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import styles from "./working.module.css";

/** The sum behind "about €46 an open hour", term by term, each to be changed right there. Design, § 4 *The working*. */
export function WorkingScreen({ dependency: id }: Place) {
  const plan = usePlan((open) => open);
  const dependency = plan.dependencies.find((each) => each.id === id);
  return (
    <>
      <BackToCost plan={plan} />
      {dependency ? <Working plan={plan} dependency={dependency} /> : <GoneThing plan={plan} />}
    </>
  );
}

function BackToCost({ plan }: { plan: Plan }) {
  const { t } = useCostWords(plan);
  return <BackLink href={hrefTo("cost", { plan: plan.id })}>{t("cost.title")}</BackLink>;
}

function Working({ plan, dependency }: { plan: Plan; dependency: Dependency }) {
  const words = useCostWords(plan);
  const events = useEvents();
  const { id } = dependency;
  const working = useMemo(() => openHourWorking(plan, id), [plan, id]);
  const figures = useFigures((state) => state.figures);
  const own = figures?.dependencies.find((each) => each.id === id);
  const { t, formats, inSentence, nameOf, about } = words;
  const isWorkedOut = words.isWorkedOut(id);
  const amount = isWorkedOut ? about(working.total) : t("cost.notWorkedOut");
  useCostAnnounced(id, isWorkedOut ? t("cost.costNow", { about: amount }) : amount);
  const fallsToo = own?.takesDown ?? [];
  return (
    <HangCard
      heading={
        <PageHeading title={t("cost.working.title")}>
          {events.has(dependency.category)
            ? t("cost.working.headingOfEvent", { thing: nameOf(id) })
            : t("cost.working.heading", { thing: inSentence(id) })}
        </PageHeading>
      }
      beside={isWorkedOut ? t("cost.headline", { about: amount }) : amount}
    >
      <CardBody>
        <div className={styles.intro}>
          <p>{t("cost.working.intro")}</p>
          {fallsToo.length > 0 && (
            <p>
              {t("cost.working.fallsToo", {
                count: fallsToo.length,
                things: formats.list(fallsToo.map(inSentence)),
              })}
            </p>
          )}
          {!isWorkedOut && <p>{t("cost.working.sayWhatStops")}</p>}
          <PerThousand plan={plan} words={words} />
        </div>
        {streamsToShow(plan, working.streams).map((stream) => (
          <StreamTerms
            key={stream.id}
            plan={plan}
            stream={stream}
            root={id}
            down={[id, ...fallsToo]}
            working={working.streams.find((each) => each.stream === stream.id)}
            openHours={figures?.openHours ?? 0}
            words={words}
          />
        ))}
        <PeopleTerms plan={plan} root={id} working={working} words={words} />
        <ExtraTerms plan={plan} root={id} working={working} words={words} />
        <section data-testid="working-total" data-amount={working.total}>
          <SumRow
            isTotal
            label={t("cost.working.total")}
            how={isWorkedOut ? t("cost.working.totalHow") : undefined}
            amount={amount}
          />
        </section>
      </CardBody>
      <Perforation />
      <CardBody>
        <SureTerms plan={plan} own={own} words={words} />
        <BeyondTerms plan={plan} dependency={dependency} words={words} />
      </CardBody>
    </HangCard>
  );
}

/** The streams of which something stops, then the others: that nothing of them stops may be what is wrong. */
function streamsToShow(plan: Plan, stopped: readonly { stream: string }[]): Plan["streams"] {
  const ids = new Set(stopped.map(({ stream }) => stream));
  return [...plan.streams.filter(({ id }) => ids.has(id)), ...plan.streams.filter(({ id }) => !ids.has(id))];
}

function GoneThing({ plan }: { plan: Plan }) {
  const { t } = useCostWords(plan);
  return (
    <HangCard heading={<PageHeading title={t("cost.working.title")}>{t("cost.working.gone")}</PageHeading>}>
      <CardBody>
        <p>{t("cost.working.goneText")}</p>
        <div>
          <ButtonLink kind="filled" href={hrefTo("cost", { plan: plan.id })}>
            {t("cost.title")}
          </ButtonLink>
        </div>
      </CardBody>
    </HangCard>
  );
}
