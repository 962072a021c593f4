import { useEffect, useId, useRef, type ReactNode } from "react";
import type { Answer } from "#plan/ai-tool.ts";
import { answerTo, nextOpenQuestion } from "#readiness/readiness-score.ts";
import { useIsLooking } from "#ui/looking.tsx";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import styles from "./question-list.module.css";

export interface AskedQuestion {
  id: string;
  question: string;
  why: string;
}

/** The question that is open, and whether the focus is to go to it: not where somebody opened it by hand. */
export interface OpenQuestion {
  id: string;
  takesFocus: boolean;
}

/** The question that *Answer the next question* leads to: the open one while it has no answer; null once all have one. */
export function questionToAnswer(
  check: { questions: readonly { id: string }[] },
  answers: Record<string, Answer>,
  open: OpenQuestion | null,
): string | null {
  if (open !== null && answerTo(answers, open.id) === null) return open.id;
  return nextOpenQuestion(check, answers, open?.id ?? null);
}

interface QuestionListProps<Asked extends AskedQuestion> {
  questions: readonly Asked[];
  answers: Record<string, Answer>;
  /** what an answer is called here; `open` says that there is none yet, `takeBack` makes it so again */
  labels: Readonly<Record<Answer | "open" | "takeBack", string>>;
  /** the one that is open, if it is one of these */
  open: OpenQuestion | null;
  onOpen: (open: OpenQuestion | null) => void;
  onAnswer: (question: Asked, answer: Answer | null) => void;
  /** before the answers: what the plan says to it */
  hint?: (question: Asked) => ReactNode;
  /** after the answers: what follows from the one given */
  advice?: (question: Asked, answer: Answer) => ReactNode;
  /** last of the open question: what the latest answer came to */
  foot?: ReactNode;
  /** beside the question, after the answer: "look at this" */
  mark?: (question: Asked, answer: Answer) => string;
}

/** Questions of a check, one a row with its answer; the open one shows why it is asked, and its answers to press. */
export function QuestionList<Asked extends AskedQuestion>({
  questions,
  open,
  onOpen,
  ...rest
}: QuestionListProps<Asked>) {
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id}>
          <Question
            question={question}
            opened={open?.id === question.id ? open : null}
            onToggle={(isOpen) => onOpen(isOpen ? { id: question.id, takesFocus: false } : null)}
            {...rest}
          />
        </li>
      ))}
    </ul>
  );
}

interface QuestionProps<Asked extends AskedQuestion> extends Omit<
  QuestionListProps<Asked>,
  "questions" | "open" | "onOpen"
> {
  question: Asked;
  /** how it was opened; each time anew it takes the focus anew */
  opened: OpenQuestion | null;
  onToggle: (isOpen: boolean) => void;
}

function Question<Asked extends AskedQuestion>({
  question,
  answers,
  labels,
  opened,
  onToggle,
  onAnswer,
  hint,
  advice,
  foot,
  mark,
}: QuestionProps<Asked>) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLButtonElement>(null);
  const isLooking = useIsLooking();
  const answer = answerTo(answers, question.id);
  const isOpen = opened !== null;
  useEffect(() => {
    if (opened?.takesFocus) panel.current?.focus();
  }, [opened]);
  const marked = answer === null ? "" : (mark?.(question, answer) ?? "");

  return (
    <>
      <h3 className={styles.heading}>
        <button
          ref={row}
          type="button"
          className={classNames(styles.row, isOpen && styles.current)}
          aria-expanded={isOpen}
          onClick={() => onToggle(!isOpen)}
        >
          <span id={`${id}-question`} className={styles.question}>
            {question.question}
          </span>
          <span className={styles.answer}>
            <span className={classNames(styles.box, answer !== null && styles[answer])} aria-hidden="true" />
            <span>
              {answer === null ? labels.open : labels[answer]}
              {marked !== "" && <b>{marked}</b>}
            </span>
          </span>
        </button>
      </h3>
      {isOpen && (
        <div
          ref={panel}
          role="group"
          tabIndex={-1}
          aria-labelledby={`${id}-question`}
          aria-describedby={`${id}-why`}
          className={styles.panel}
        >
          <p id={`${id}-why`} className={styles.why}>
            {question.why}
          </p>
          {hint?.(question)}
          <div className={styles.answers}>
            {answersInOrder.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.choice}
                disabled={isLooking}
                aria-pressed={answer === each}
                onClick={() => onAnswer(question, each)}
              >
                <span className={classNames(styles.box, styles[each])} aria-hidden="true" />
                {labels[each]}
              </button>
            ))}
          </div>
          {answer !== null && advice?.(question, answer)}
          {answer !== null && (
            <div>
              <Button
                small
                kind="plain"
                onClick={() => {
                  onAnswer(question, null);
                  row.current?.focus();
                }}
              >
                {labels.takeBack}
              </Button>
            </div>
          )}
          {foot}
        </div>
      )}
    </>
  );
}

const answersInOrder: readonly Answer[] = ["yes", "partly", "no", "na"];
