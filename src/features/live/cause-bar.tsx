import type { SuspectedCause } from "#live/suspected-causes.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { BigButton } from "./big-button.tsx";
import styles from "./live.module.css";
import { answerCause } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

interface CauseBarProps {
  plan: Plan;
  outage: Outage;
  suspect: SuspectedCause;
  words: LiveWords;
  onFound: (root: string) => void;
}

/** A cause that the things that are down have in common, and what else stops with it: is that it? */
export function CauseBar({ plan, outage, suspect, words, onFound }: CauseBarProps) {
  const { t, list, inSentence, nameOf, listInSentence } = words;
  const { cause, explains, alsoFalls } = suspect;
  const gaps = { things: list(explains), cause: inSentence(cause) };
  const isThing = plan.dependencies.some(({ id }) => id === cause);
  function answer(isIt: boolean): void {
    const said = isIt ? t("live.cause.found", gaps) : t("live.cause.notIt", { cause: nameOf(cause) });
    answerCause(outage.id, suspect, said, isIt);
    if (isIt) onFound(cause);
    focusHeading(); // the bar is gone
  }
  return (
    <section className={styles.cause} role="status" data-testid="suspected-cause" data-asks>
      <p>
        <b>{isThing ? t("live.cause.thing", gaps) : t("live.cause.provider", gaps)}</b>
      </p>
      {alsoFalls.length > 0 && <p>{t("live.cause.also", { things: listInSentence(alsoFalls) })}</p>}
      <div className={styles.pair}>
        <BigButton onClick={() => answer(true)}>{t("live.yes")}</BigButton>
        <BigButton onClick={() => answer(false)}>{t("live.no")}</BigButton>
      </div>
    </section>
  );
}
