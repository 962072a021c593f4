import { useEffect, useEffectEvent } from "react";
import { surprisesIn } from "#live/surprises.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { BigButton } from "./big-button.tsx";
import styles from "./live.module.css";
import { answerSurprise, endPractice } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

interface InPractice {
  plan: Plan;
  outage: Outage;
  words: LiveWords;
  now: string;
}

/** The surprise of a drill that is talked about, above the steps until it was. Design, § 7 *Drill*. */
export function SurpriseBar({ plan, outage, words: { t }, now }: InPractice) {
  const announce = useAnnounce();
  const surprise = surprisesOf(plan, outage, now).now;
  const text = surprise?.text ?? "";
  useEffect(() => {
    if (text !== "") announce(text, "assertive");
  }, [announce, text]);
  if (surprise === null) return null;
  return (
    <section className={styles.drill} data-testid="surprise" data-asks>
      <h2>{t("live.drill.surprise", { place: surprise.place + 1, of: surprise.of })}</h2>
      <p className={styles.surprise} dir="auto">
        {surprise.text}
      </p>
      <ul>
        {surprise.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <div className={styles.pair}>
        <BigButton onClick={() => answerSurprise(outage.id, surprise, "done")}>
          {t("live.drill.talked")}
        </BigButton>
      </div>
    </section>
  );
}

/** Below the steps of a drill: the next surprise, by the clock or a key, and the end of it all. */
export function PracticeFoot({ plan, outage, words: { t }, now }: InPractice) {
  const { next } = surprisesOf(plan, outage, now);
  const bringNext = useEffectEvent(() => {
    if (next) answerSurprise(outage.id, next.surprise, "later");
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (event.key === "ArrowRight" && isPlain && !isBusy(event.target)) bringNext();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  if (plan.drills.every(({ id }) => id !== outage.id)) return null;
  return (
    <section className={styles.practiceFoot} data-testid="practice">
      {next && <p>{t("live.drill.next", { minutes: Math.max(1, Math.ceil(next.inMinutes)) })}</p>}
      <div className={styles.pair}>
        {next && (
          <BigButton onClick={() => answerSurprise(outage.id, next.surprise, "later")}>
            {t("live.drill.bring")}
          </BigButton>
        )}
        <BigButton
          onClick={() => {
            endPractice(outage.id);
            goTo(hrefTo("drill", { plan: plan.id, drill: outage.id }));
          }}
        >
          {t("live.drill.end")}
        </BigButton>
      </div>
    </section>
  );
}

function surprisesOf(plan: Plan, outage: Outage, now: string) {
  const drill = plan.drills.find(({ id }) => id === outage.id);
  return drill ? surprisesIn(drill, outage, now) : { now: null, next: null };
}

/** Where an arrow means something else: in a field, among choices, in a dialog. */
function isBusy(target: EventTarget | null): boolean {
  const isField = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
  return isField || document.querySelector("dialog[open]") !== null;
}
