import { useState } from "react";
import { countHands } from "#plan/edits/count-hands.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { TextField } from "#ui/text-field.tsx";
import { askedLengths, handsQuestion, type StageWords } from "#workshop/stage-text.ts";
import styles from "./stage.module.css";

interface HandsFieldsProps {
  plan: Plan;
  /** id of the thing the room is asked about */
  thing: string;
  words: StageWords;
}

/** How many hands go up for each length; kept as they are counted. */
export function HandsFields({ plan, thing, words }: HandsFieldsProps) {
  return (
    <div className={styles.hands}>
      {askedLengths.map((minutes) => (
        <HandsField
          key={minutes}
          plan={plan}
          label={words.t("workshop.hands.length", { length: words.formats.minutes(minutes) })}
          question={handsQuestion(thing, minutes, words)}
          problem={words.t("workshop.hands.wrong")}
        />
      ))}
    </div>
  );
}

interface HandsFieldProps {
  plan: Plan;
  label: string;
  /** what is kept with the number */
  question: string;
  problem: string;
}

function HandsField({ plan, label, question, problem }: HandsFieldProps) {
  const kept = plan.workshop.shows.find((show) => show.question === question)?.hands ?? null;
  const [typed, setTyped] = useState(kept === null ? "" : String(kept));
  const isNumber = /^\d{0,3}$/u.test(typed.trim());

  function take(text: string): void {
    setTyped(text);
    const digits = text.trim();
    if (!/^\d{0,3}$/u.test(digits)) return;
    apply(countHands, { question, hands: digits === "" ? null : Number(digits) }, { together: question });
  }

  return (
    <TextField
      short
      id={`hands-${question.replaceAll(/\W+/gu, "-")}`}
      label={label}
      inputMode="numeric"
      error={isNumber ? undefined : problem}
      value={typed}
      onChange={({ target }) => take(target.value)}
    />
  );
}
