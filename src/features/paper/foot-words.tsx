import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { takeBackPrinting } from "#plan/edits/take-back-printing.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { stillHolds, type OnPaper, type Outcome } from "./outcome.ts";
import { copyPlaces } from "./copy-places.ts";
import { PaperCount } from "./paper-count.tsx";
import { olderCopies } from "./paper-in-hand.ts";
import styles from "./print-foot.module.css";
import { useIsSlow } from "#ui/use-is-slow.ts";

interface FootWordsProps {
  plan: Plan;
  laidOut: LaidOutPlan | null;
  isNothingTicked: boolean;
  /** the pages could not be laid out */
  hasFailed: boolean;
  /** something was pressed, and the pages are still on their way */
  isWaiting: boolean;
  isDrawing: boolean;
  outcome: Outcome | null;
  onOutcome: (outcome: Outcome) => void;
}

/** How much paper it takes, and how the last way out ended. */
export function FootWords({
  plan,
  laidOut,
  isNothingTicked,
  hasFailed,
  isWaiting,
  isDrawing,
  outcome,
  onOutcome,
}: FootWordsProps) {
  const t = useWords();
  const waitsLong = useIsSlow(isWaiting);
  const isTold = outcome !== null && !isDrawing && !isNothingTicked && !hasFailed;
  const told = isTold && stillHolds(outcome, plan) ? outcome : null;
  return (
    <div className={styles.words}>
      {laidOut && <PaperCount pages={laidOut.sheets.length} className={styles.count} />}
      <output className={styles.told}>
        {isNothingTicked && t("print.nothing")}
        {hasFailed && t("print.notLaidOut")}
        {waitsLong && t("print.layingOut")}
        {isDrawing && laidOut && t("print.drawing", { pages: laidOut.sheets.length })}
        {told?.is === "on-paper" && <OnPaperWords outcome={told} plan={plan} />}
        {told?.is === "no-file" && t("print.noFile")}
        {told?.is === "no-window" && t("print.noWindow")}
        {told?.is === "nothing-came-out" && t("print.takenBack")}
      </output>
      {told?.is === "on-paper" && told.file === null && (
        <Button
          kind="plain"
          small
          onClick={() => {
            apply(takeBackPrinting, { before: told.before });
            onOutcome({ is: "nothing-came-out" });
          }}
        >
          {t("print.nothingCameOut")}
        </Button>
      )}
    </div>
  );
}

/** What came of it, and which copies it replaces. */
function OnPaperWords({ outcome: { file, version, day, swapAt }, plan }: { outcome: OnPaper; plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const on = formats.day(day);
  return (
    <>
      {file === null
        ? t("print.printed", { version, day: on })
        : t("print.sent", { name: file, version, day: on })}{" "}
      {swapAt === null ? (
        <WhereItGoes plan={plan} version={version} />
      ) : (
        <WhereToSwap plan={plan} places={swapAt} />
      )}
    </>
  );
}

function WhereToSwap({ plan, places }: { plan: Plan; places: readonly string[] }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  return places.length === 0
    ? t("print.swap.goSwapAnywhere")
    : t("print.swap.goSwap", { places: formats.list([...places]) });
}

function WhereItGoes({ plan, version }: { plan: Plan; version: number }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const older = olderCopies(plan, version);
  if (older.length > 0) {
    return t("print.replace", { places: formats.list(copyPlaces(plan, older, t)) });
  }
  return t(version > 1 ? "print.replaceAll" : "print.hangIt");
}
