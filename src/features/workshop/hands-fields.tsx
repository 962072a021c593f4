import { useState, type SubmitEvent } from "react";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import { countHands } from "#plan/edits/count-hands.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { TextField } from "#ui/text-field.tsx";
import { lengthByHands } from "#workshop/length-by-hands.ts";
import { askedLengths, handsQuestion, type StageWords } from "#workshop/stage-text.ts";
import styles from "./stage.module.css";

interface HandsFieldsProps {
  plan: Plan;
  /** id of the thing the room is asked about */
  thing: string;
  words: StageWords;
}

/** How many hands go up for each length, kept as they are counted; Enter takes over what at least half of them say. */
export function HandsFields({ plan, thing, words }: HandsFieldsProps) {
  const { t, formats } = words;
  const announce = useAnnounce();
  const counted = askedLengths.map((minutes) => ({
    minutes,
    hands: handsFor(plan, handsQuestion(thing, minutes, words)) ?? 0,
  }));
  const minutes = lengthByHands(counted);
  const length = minutes === null ? "" : formats.minutes(minutes);
  const isInPlan =
    plan.dependencies.find(({ id }) => id === thing)?.tolerableMinutes === minutes &&
    !isGuess(plan, guessPath.dependency(thing, "tolerableMinutes"));

  function takeOver(event: SubmitEvent): void {
    event.preventDefault();
    if (minutes === null || isInPlan) return;
    apply(changeDependency, { id: thing, changes: { tolerableMinutes: minutes } });
    announce(t("workshop.hands.inPlan", { length }));
    if (document.activeElement instanceof HTMLButtonElement) focusHeading(); // the button is gone
  }

  return (
    <form className={styles.handsForm} onSubmit={takeOver}>
      <div className={styles.hands}>
        {askedLengths.map((asked) => (
          <HandsField
            key={asked}
            plan={plan}
            label={t("workshop.hands.length", { length: formats.minutes(asked) })}
            question={handsQuestion(thing, asked, words)}
            problem={t("workshop.hands.wrong")}
          />
        ))}
      </div>
      {minutes !== null && (
        <p className={styles.said}>
          {t(isInPlan ? "workshop.hands.inPlan" : "workshop.hands.half", { length })}
        </p>
      )}
      {minutes !== null && !isInPlan && (
        <div>
          <Button type="submit">{t("workshop.hands.takeOver", { length })}</Button>
        </div>
      )}
    </form>
  );
}

function handsFor(plan: Plan, question: string): number | null {
  return plan.workshop.shows.find((show) => show.question === question)?.hands ?? null;
}

interface HandsFieldProps {
  plan: Plan;
  label: string;
  /** what is kept with the number */
  question: string;
  problem: string;
}

function HandsField({ plan, label, question, problem }: HandsFieldProps) {
  const kept = handsFor(plan, question);
  /** what was typed and is no number */
  const [wrong, setWrong] = useState<string | null>(null);

  function take(text: string): void {
    const digits = text.trim();
    const isNumber = /^\d{0,3}$/u.test(digits);
    setWrong(isNumber ? null : text);
    if (isNumber)
      apply(countHands, { question, hands: digits === "" ? null : Number(digits) }, { together: question });
  }

  return (
    <TextField
      short
      id={`hands-${question.replaceAll(/\W+/gu, "-")}`}
      label={label}
      inputMode="numeric"
      error={wrong === null ? undefined : problem}
      value={wrong ?? kept ?? ""}
      onChange={({ target }) => take(target.value)}
    />
  );
}
