import { useEffect, useEffectEvent, useState } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { markPrinted, versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import { PrintedPages } from "#render/sheet/sheet.tsx";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";
import { apply, keepOpenFor } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { FootWords } from "./foot-words.tsx";
import type { Outcome } from "./outcome.ts";
import styles from "./print-foot.module.css";
import { savePdf } from "./save-pdf.ts";
import type { Paper, PaperState } from "#render/paper/use-paper.ts";
import { usePrinting } from "./use-printing.ts";

interface PrintFootProps {
  plan: Plan;
  /** null while nothing can be laid out: nothing is ticked, or the figures are on their way */
  wanted: WantedPaper | null;
  isNothingTicked: boolean;
  state: PaperState;
}

/** A way out that was asked for. */
type Way = "print" | "save";

/** The two ways out, and how they ended. What is pressed while pages are on their way goes on when they are there. */
export function PrintFoot({ plan, wanted, isNothingTicked, state }: PrintFootProps) {
  const t = useWords();
  const [asked, setAsked] = useState<Way | null>(null);
  const [isDrawing, setIsDrawing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const laidOut = isNothingTicked ? null : (state.paper?.laidOut ?? null);
  const printing = usePrinting(laidOut, () => {
    if (state.isCurrent && state.paper) noteOnPaper(state.paper, null);
  });

  function noteOnPaper({ of, laidOut: { day, whole } }: Paper, file: string | null): void {
    const { type, copy } = of.options;
    const swapAt = of.swap?.places ?? null;
    setOutcome({ is: "on-paper", file, day, version: versionToPrint(plan), swapAt, before: plan.printed });
    apply(markPrinted, { on: day, pages: { type, copy, pages: whole } });
  }

  function print(pages: LaidOutPlan): void {
    try {
      printing.openWindow(pages);
    } catch {
      setOutcome({ is: "no-window" });
    }
  }

  async function save(paper: Paper): Promise<void> {
    setIsDrawing(true);
    try {
      await keepOpenFor(async () => noteOnPaper(paper, await savePdf(paper.of)));
    } catch {
      setOutcome({ is: "no-file" });
    } finally {
      setIsDrawing(false);
    }
  }

  const goOn = useEffectEvent((way: Way) => {
    if (state.paper === null) return;
    setAsked(null);
    setOutcome(null);
    if (way === "print") print(state.paper.laidOut);
    else void save(state.paper);
  });
  const isReady = laidOut !== null && wanted !== null && state.isCurrent;
  useEffect(() => {
    if (asked === null || !isReady) return undefined;
    const turn = setTimeout(() => goOn(asked));
    return () => clearTimeout(turn);
  }, [asked, isReady]);

  const isOff = isNothingTicked || state.hasFailed;
  const ask = (way: Way): void => {
    if (!isDrawing) setAsked(way);
  };
  return (
    <>
      <div className={styles.ways}>
        <Button looks kind="filled" data-testid="print" disabled={isOff} onClick={() => ask("print")}>
          {t("print.print")}
        </Button>
        <Button looks data-testid="export-pdf" disabled={isOff} onClick={() => ask("save")}>
          {t("print.save")}
        </Button>
      </div>
      <FootWords
        plan={plan}
        laidOut={laidOut}
        isNothingTicked={isNothingTicked}
        hasFailed={state.hasFailed}
        isWaiting={asked !== null && !isReady && !isOff}
        isDrawing={isDrawing}
        outcome={outcome}
        onOutcome={setOutcome}
      />
      {printing.pages && <PrintedPages laidOut={printing.pages} labels={labelsOf(printing.pages, t)} />}
    </>
  );
}

function labelsOf({ sheets }: LaidOutPlan, t: ReturnType<typeof useWords>): string[] {
  return sheets.map(({ title }, index) => t("print.page", { page: index + 1, pages: sheets.length, title }));
}
