import { useState } from "react";
import { dialAddress } from "#document/dial.ts";
import { triagePlace } from "#live/triage-walk.ts";
import type { Plan } from "#plan/plan.ts";
import { keepTabNote, readTabNote } from "#storage/tab-note.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { BigButton } from "./big-button.tsx";
import { CardList } from "./card-list.tsx";
import { useLiveContent } from "./content.ts";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { startNow } from "./outage-taps.ts";

const tabNote = "triage";

/** "Not sure": one yes or no at a time, people's safety first. Design, § 7 *Live* 2. */
export function Triage({ plan, onBack }: { plan: Plan; onBack: () => void }) {
  const t = useWords();
  const content = useLiveContent(plan.language);
  const [answers, setAnswers] = useState<readonly boolean[]>(() => answersKept(plan.id));
  const place = triagePlace(content.triage, plan, answers);

  function answer(next: readonly boolean[]): void {
    keepTabNote(plan.id, tabNote, next);
    setAnswers(next);
    focusHeading();
  }
  function start(roots: readonly string[]): void {
    keepTabNote(plan.id, tabNote, null);
    startNow(plan.id, roots);
  }
  const stepBack = (): void => (answers.length === 0 ? onBack() : answer(answers.slice(0, -1)));
  const goBack = (
    <BigButton looks onClick={stepBack}>
      {t("live.back")}
    </BigButton>
  );

  if (place.is === "ask") {
    return (
      <LivePage>
        <div className={styles.question}>
          <p className={styles.label}>{t("live.questionOf", { place: place.place, of: place.of })}</p>
          <PageHeading title={t("live.notSure")}>{place.step.ask}</PageHeading>
        </div>
        <div className={styles.pair}>
          <BigButton isMain onClick={() => answer([...answers, true])}>
            {t("live.yes")}
          </BigButton>
          <BigButton isMain onClick={() => answer([...answers, false])}>
            {t("live.no")}
          </BigButton>
          {goBack}
        </div>
      </LivePage>
    );
  }
  if (place.is === "safety") {
    const numbers = content.countries.find(({ id }) => id === plan.business.country)?.emergency ?? [];
    return (
      <LivePage>
        <div className={styles.question}>
          <p className={styles.label}>{t("live.safety")}</p>
          <PageHeading title={t("live.safety")}>{place.step.yes}</PageHeading>
        </div>
        <div className={styles.pair}>
          {numbers.map((number) => (
            <a key={number} className={styles.callNow} href={dialAddress(number) ?? undefined}>
              {t("live.emergency", { number })}
            </a>
          ))}
          <BigButton onClick={() => answer([...answers.slice(0, -1), false])}>{t("live.safeNow")}</BigButton>
          {goBack}
        </div>
      </LivePage>
    );
  }
  if (place.is === "things") {
    const cards = place.things.map((id) => ({
      id,
      name: plan.dependencies.find((thing) => thing.id === id)?.name ?? id,
      number: null,
    }));
    return (
      <LivePage>
        <PageHeading title={t("live.notSure")}>{t("live.probably")}</PageHeading>
        <CardList cards={cards} onPick={(id) => start([id])} />
        <div className={styles.pair}>{goBack}</div>
      </LivePage>
    );
  }
  return (
    <LivePage>
      <PageHeading title={t("live.notSure")}>{t("live.unknown")}</PageHeading>
      <ol className={styles.firstMinute}>
        {content.triage.firstMinute.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.pair}>
        {goBack}
        <BigButton isMain onClick={() => start([])}>
          {t("live.anyOutage")}
        </BigButton>
      </div>
    </LivePage>
  );
}

function answersKept(plan: string): boolean[] {
  const kept = readTabNote(plan, tabNote);
  return Array.isArray(kept) ? kept.filter((answer) => typeof answer === "boolean") : [];
}
