import { useRef } from "react";
import type { PlanQuestion } from "#advice/plan-questions.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Tag } from "#ui/tag.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./question.module.css";

/** "guess", what it rests on and *Looks right*; "yours" once it is. What nobody has answered says nothing. */
export function AnswerState({ question: { state, guesses } }: { question: PlanQuestion }) {
  const t = useWords();
  const announce = useAnnounce();
  const line = useRef<HTMLDivElement>(null);
  if (state === "to-do") return null;

  function confirm(): void {
    apply(confirmGuesses, { paths: guesses });
    announce(t("ask.confirmed"));
    line.current?.focus(); // the button is gone
  }

  return (
    <div ref={line} className={styles.state} tabIndex={-1}>
      <Tag kind={state} />
      {state === "guess" && (
        <>
          <span>{t("ask.typical")}</span>
          <Button small onClick={confirm}>
            {t("cost.looksRight")}
          </Button>
        </>
      )}
    </div>
  );
}
