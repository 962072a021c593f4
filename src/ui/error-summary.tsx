import { useEffect, useId, useRef } from "react";
import styles from "./error-summary.module.css";
import { useWords } from "./words.tsx";

export interface FieldProblem {
  /** the id of the field or group: by default its name in the form */
  id: string;
  /** the same words as beside the field */
  text: string;
}

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  /** counts the tries to go on; each one brings the focus here again */
  attempt: number;
}

/** "There is a problem": on top of the card after Continue, with a link to each field. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  return problems.length > 0 && <Summary key={attempt} problems={problems} />;
}

function Summary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useWords();
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t("frame.problem")}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault(); // the hash is the address of the screen
                focusField(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string): void {
  const target = document.getElementById(id);
  const first =
    target?.matches("fieldset") && target.querySelector<HTMLElement>("input, select, textarea, button");
  (first || target)?.focus({ preventScroll: true });
  // the label above it has to be seen too
  (target?.parentElement ?? target)?.scrollIntoView({ block: "nearest" });
}
