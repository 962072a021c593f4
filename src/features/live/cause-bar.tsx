import { suspectedCauses } from "#live/suspected-causes.ts";
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
  words: LiveWords;
  onFound: (root: string) => void;
}

/** A cause that the things that are down have in common, and what else stops with it: is that it? */
export function CauseBar({ plan, outage, words, onFound }: CauseBarProps) {
  const { t, list, inSentence, nameOf, listInSentence } = words;
  const failed = outage.down.filter(({ until }) => until === null).map(({ root }) => root);
  const answered = new Set(outage.log.flatMap(({ asked }) => asked ?? []));
  const suspect = suspectedCauses(plan, failed).find(({ cause }) => !answered.has(`cause.${cause}`));
  if (suspect === undefined) return null;
  const { cause, explains, alsoFalls } = suspect;
  const gaps = { things: list(explains), cause: inSentence(cause) };
  const isThing = plan.dependencies.some(({ id }) => id === cause);
  function answer(isIt: boolean): void {
    if (suspect === undefined) return;
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
