import { useId, useState, type FormEvent, type MouseEvent, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type FieldProblem } from "#ui/error-summary.tsx";
import { CardBody, CardFoot } from "#ui/hang-card.tsx";
import styles from "./sheet.module.css";
import { SheetChecks, SheetForm, type SheetCheck } from "./sheet-checks.ts";

interface SheetProps {
  /** what the one filled button says: "Next thing", "Done" */
  goesOn: ReactNode;
  /** the one next step of the screen stands among its parts: the button that goes on is not filled */
  isQuiet?: boolean;
  /** it was pressed, and everything on the sheet can be used */
  onGoOn: () => void;
  /** beside the filled button: Remove, links */
  foot?: ReactNode;
  /** the parts, each a <SheetPart> */
  children: ReactNode;
}

/**
 * A sheet of questions inside a card. Every part saves at once; what cannot be used stays as typed and counts as
 * blank, and the filled button says so on top of the sheet. Design, § 3 *Guesses*.
 */
export function Sheet({ goesOn, isQuiet = false, onGoOn, foot, children }: SheetProps) {
  const [checks] = useState(() => new Set<SheetCheck>());
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const form = useId();

  function goOn(event: FormEvent): void {
    event.preventDefault();
    const found = [...checks].flatMap((check) => check());
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length === 0) onGoOn();
  }

  /** What is put right leaves the summary at once; nothing new is told until the button is pressed again. */
  function leaveOutPutRight(): void {
    if (problems.length === 0) return;
    const told = new Set(problems.map(({ id }) => id));
    setProblems([...checks].flatMap((check) => check()).filter(({ id }) => told.has(id)));
  }

  return (
    <SheetChecks value={checks}>
      {problems.length > 0 && (
        <CardBody>
          <ErrorSummary problems={problems} attempt={attempt} />
        </CardBody>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears what the fields in it hear */}
      <div className={styles.parts} onInput={() => requestAnimationFrame(leaveOutPutRight)}>
        <SheetForm value={form}>{children}</SheetForm>
      </div>
      <CardFoot>
        <form id={form} noValidate className={styles.goOn} onSubmit={goOn}>
          <Button looks kind={isQuiet ? "outline" : "filled"} type="submit" onMouseDown={stayInField}>
            {goesOn}
          </Button>
        </form>
        {foot}
      </CardFoot>
    </SheetChecks>
  );
}

/**
 * For a button below the fields: pressing it does not leave the field first. A field that is left may say what is wrong
 * with it, and so push the button away from under the pointer before it is let go.
 */
export function stayInField(event: MouseEvent): void {
  event.preventDefault();
}
