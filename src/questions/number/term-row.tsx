import { useRef, useState, type ReactNode, type RefObject } from "react";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { isGuess } from "#plan/guess.ts";
import { guessPathOf, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Tag } from "#ui/tag.tsx";
import { isGiven } from "#plan/given-number.ts";
import { OpenedFields } from "../opened-fields.tsx";
import { TermForm } from "./term-form.tsx";
import styles from "./term-row.module.css";
import { askWords, helpWords, valueWords } from "./term-words.ts";
import type { CostWords } from "../use-cost-words.ts";

interface TermRowProps {
  plan: Plan;
  at: PlanNumber;
  words: CostWords;
  /** what the question is about, where nothing around it says so: the name of a stream */
  context?: string;
}

/** A number of the plan: its question, its value, whether it is a guess, and the way to change it right there. */
export function TermRow({ plan, at, words, context = "" }: TermRowProps) {
  const changing = useChanging();
  const path = guessPathOf(at);
  return (
    <OneTerm
      context={context}
      ask={askWords(plan, at, words)}
      help={helpWords(plan, at, words)}
      value={valueWords(plan, at, words)}
      isAnswered={isGiven(plan, at)}
      guess={path !== null && isGuess(plan, path) ? path : null}
      words={words}
      changing={changing}
      form={<TermForm plan={plan} at={at} words={words} onDone={changing.done} />}
    />
  );
}

/** Whether a term is being changed; its button has the focus again afterwards. */
interface Changing {
  isChanging: boolean;
  button: RefObject<HTMLButtonElement | null>;
  toggle: () => void;
  done: () => void;
}

export function useChanging(): Changing {
  const [isChanging, setIsChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    isChanging,
    button,
    toggle: () => setIsChanging(!isChanging),
    done: () => {
      setIsChanging(false);
      button.current?.focus();
    },
  };
}

interface OneTermProps {
  context?: string;
  ask: string;
  help: string;
  value: string;
  isAnswered: boolean;
  /** the path of the guess this still is; null for what is the owner's own */
  guess: string | null;
  words: CostWords;
  changing: Changing;
  /** the fields that change it */
  form: ReactNode;
}

/** Any term of the working: what it is, its value, *guess* or *yours*, *Looks right* and *Change*. */
export function OneTerm({
  context = "",
  ask,
  help,
  value,
  isAnswered,
  guess,
  words,
  changing,
  form,
}: OneTermProps) {
  const { t } = words;
  const announce = useAnnounce();
  const { isChanging, button, toggle, done } = changing;

  function confirm(): void {
    if (guess !== null) apply(confirmGuesses, { paths: [guess] });
    announce(t("cost.confirmed"));
    button.current?.focus();
  }

  return (
    <div className={styles.row}>
      <div className={styles.ask}>
        {context !== "" && <small>{context}</small>}
        {ask}
        {help !== "" && <small>{help}</small>}
      </div>
      <div className={styles.value}>
        <b className={guess === null ? undefined : styles.guessed}>{value}</b>
        {guess === null ? isAnswered && <Tag kind="yours" /> : <Tag kind="guess" />}
      </div>
      <div className={styles.actions}>
        {guess !== null && (
          <Button small aria-label={t("cost.looksRightAbout", { ask })} onClick={confirm}>
            {t("cost.looksRight")}
          </Button>
        )}
        <Button
          ref={button}
          kind="plain"
          small
          aria-label={t("cost.changeAbout", { ask })}
          aria-expanded={isChanging}
          onClick={toggle}
        >
          {t("cost.change")}
        </Button>
      </div>
      {isChanging && (
        <OpenedFields className={styles.form} onEscape={done}>
          {form}
        </OpenedFields>
      )}
    </div>
  );
}

interface SumRowProps {
  label: string;
  how?: string | undefined;
  amount: string;
  /** the last line of all */
  isTotal?: boolean;
}

/** A line that follows from the terms above it. */
export function SumRow({ label, how, amount, isTotal = false }: SumRowProps) {
  return (
    <div className={isTotal ? styles.total : styles.sum}>
      <div className={styles.ask}>
        {label}
        {how && <small>{how}</small>}
      </div>
      <div className={styles.value}>
        <b>{amount}</b>
      </div>
    </div>
  );
}
