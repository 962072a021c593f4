import { useRef } from "react";
import type { Step } from "#live/steps.ts";
import { classNames } from "#ui/class-names.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { useWords } from "#ui/words.tsx";
import { BigButton } from "./big-button.tsx";
import styles from "./step-card.module.css";
import { answerStep } from "./outage-taps.ts";

/** Letters of a step that fills four lines of a phone: a longer one is set smaller. */
const fourLines = 62;
const sevenLines = 130;

interface StepCardProps {
  outage: string;
  /** null once all are answered */
  step: Step | null;
  whenDone: string;
  /** what comes after a step that is answered now */
  next: (answered: Step) => Step | null;
  onAnswered: () => void;
  /** absent once it is back */
  onSecond?: () => void;
}

/** One step, as large as the screen has room for. */
export function StepCard({ outage, step, whenDone, next, onAnswered, onSecond }: StepCardProps) {
  const t = useWords();
  const announce = useAnnounce();
  const card = useRef<HTMLElement>(null);

  function answer(answered: Step, result: "done" | "later" | "couldNot"): void {
    answerStep(outage, answered, result);
    onAnswered();
    const following = next(answered);
    announce(following ? t("live.next", { step: following.text }) : whenDone);
    if (following === null) focusDrawn(() => card.current);
  }
  const length = step?.text.length ?? 0;
  return (
    <section ref={card} className={styles.card} tabIndex={-1} aria-label={t("live.tab.steps")}>
      {step === null ? (
        <p className={styles.rest}>{whenDone}</p>
      ) : (
        <>
          <p className={styles.part}>
            {t("live.stepOf", { part: t(`live.part.${step.part}`), place: step.place, of: step.of })}
          </p>
          <p
            data-testid="step"
            dir="auto"
            className={classNames(
              styles.step,
              length > fourLines && styles.long,
              length > sevenLines && styles.longest,
            )}
          >
            {step.text}
          </p>
          <div className={styles.acts}>
            <BigButton isMain className={styles.done} onClick={() => answer(step, "done")}>
              {t("live.done")}
            </BigButton>
            <BigButton className={styles.other} onClick={() => answer(step, "later")}>
              {t("live.notNow")}
            </BigButton>
            <BigButton className={styles.other} onClick={() => answer(step, "couldNot")}>
              {t("live.couldNot")}
            </BigButton>
          </div>
        </>
      )}
      {onSecond && (
        <button type="button" className={styles.second} onClick={onSecond}>
          {t("live.second")}
        </button>
      )}
    </section>
  );
}
