import { useState } from "react";
import { cardsOffered } from "#live/cards-offered.ts";
import { noPlan } from "#live/plan-of-playbooks.ts";
import type { Plan } from "#plan/plan.ts";
import { useNow } from "#questions/use-now.ts";
import { useFigures } from "#store/figures.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { BigButton } from "./big-button.tsx";
import { CardList } from "./card-list.tsx";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { startNow } from "./outage-taps.ts";
import { SeveralThings } from "./several-things.tsx";
import { Triage } from "./triage.tsx";
import { useLiveWords } from "./use-live-words.ts";

/** A button per card with its paper number; a tap on one is the start, and leads to its first step. */
export function WhatIsDown({ plan }: { plan: Plan }) {
  const { t } = useLiveWords(plan);
  const figures = useFigures((state) => state.figures);
  const [way, showWay] = useState<"one" | "several" | "notSure">("one");
  const setWay = (next: typeof way): void => {
    showWay(next);
    focusHeading(); // the button that had the focus is gone
  };
  const cards = cardsOffered(plan, figures);
  if (way === "several") return <SeveralThings plan={plan} cards={cards} onBack={() => setWay("one")} />;
  if (way === "notSure") return <Triage plan={plan} onBack={() => setWay("one")} />;
  return (
    <LivePage>
      <PageHeading title={t("live.title")}>{t("live.what")}</PageHeading>
      {plan.id === noPlan && <p className={styles.says}>{t("live.noPlanNote")}</p>}
      {cards.length === 0 ? (
        <p className={styles.says}>{t("live.none")}</p>
      ) : (
        <CardList cards={cards} onPick={(id) => startNow(plan.id, [id])} />
      )}
      <div className={styles.pair}>
        {cards.length > 0 ? (
          <BigButton onClick={() => setWay("several")}>{t("live.several")}</BigButton>
        ) : (
          <BigButton onClick={() => startNow(plan.id, [])}>{t("live.anyOutage")}</BigButton>
        )}
        <BigButton onClick={() => setWay("notSure")}>{t("live.notSure")}</BigButton>
      </div>
      <EarlierReports plan={plan} />
    </LivePage>
  );
}

const mostReports = 5;

function EarlierReports({ plan }: { plan: Plan }) {
  const { t, list, when } = useLiveWords(plan);
  const now = useNow();
  const earlier = plan.outages
    .filter(({ endedAt, practice }) => endedAt !== null && !practice)
    .toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))
    .slice(0, mostReports);
  if (earlier.length === 0) return null;
  return (
    <section className={styles.foot}>
      <h2>{t("live.reports")}</h2>
      <ul>
        {earlier.map(({ id, down, startedAt }) => (
          <li key={id}>
            <a href={hrefTo("outageReport", { plan: plan.id, outage: id })}>
              {t("live.reportOf", {
                things: down.length === 0 ? t("live.title") : list(down.map(({ root }) => root)),
                when: when(startedAt, now),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
