import { useState } from "react";
import { answerInWorkshop, recordedWorkshop } from "#plan/edits/record-workshop.ts";
import { limits } from "#plan/field.ts";
import { useToday } from "#questions/use-today.ts";
import { apply } from "#store/open-plan.ts";
import { TextArea } from "#ui/text-field.tsx";
import { hiding, type Hide, type Shown } from "#workshop/hidden-words.ts";
import type { StageFacts } from "#workshop/stage-text.ts";
import { workshopMinutes } from "#workshop/stages.ts";
import { recordOf } from "./record-of.ts";
import styles from "./stage.module.css";

interface AnswerFieldsProps {
  questions: readonly string[];
  facts: StageFacts;
  shown: Shown;
}

/** What the room learnt, kept letter by letter in the record of the workshop, which stands under Drills. */
export function AnswerFields({ questions, facts, shown }: AnswerFieldsProps) {
  const today = useToday();
  const { plan } = facts;
  const { findings = [] } = recordedWorkshop(plan, { on: today, minutes: workshopMinutes }) ?? {};
  const hide = hiding(plan, shown);
  return (
    <div className={styles.answers}>
      {questions.map((question, place) => (
        <AnswerField
          key={question}
          question={question}
          answer={findings[place] ?? ""}
          hide={hide}
          onAnswer={(answer) =>
            apply(answerInWorkshop, { record: recordOf(facts, today), place, answer }, { together: question })
          }
        />
      ))}
    </div>
  );
}

interface AnswerFieldProps {
  question: string;
  answer: string;
  hide: Hide;
  onAnswer: (answer: string) => void;
}

/** An answer is seen as it is typed; once its field is left, without what is hidden. */
function AnswerField({ question, answer, hide, onAnswer }: AnswerFieldProps) {
  const [isTyping, setIsTyping] = useState(false);
  return (
    <TextArea
      rows={1}
      dir="auto"
      maxLength={limits.textLength}
      label={question}
      value={isTyping ? answer : hide(answer)}
      onFocus={() => setIsTyping(true)}
      onBlur={() => setIsTyping(false)}
      onChange={({ target }) => onAnswer(target.value)}
    />
  );
}
