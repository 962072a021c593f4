import { useEffect, useMemo, useState } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { paperMaker } from "./paper-maker.ts";
import { isSamePaper } from "./same-paper.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** Pages that are laid out, and what they were laid out of. */
export interface Paper {
  laidOut: LaidOutPlan;
  of: WantedPaper;
}

/** The pages on screen: the wanted ones, or the last ones while those are on their way. */
export interface PaperState {
  paper: Paper | null;
  /** whether these are the wanted pages */
  isCurrent: boolean;
  hasFailed: boolean;
}

/**
 * Lays out what is wanted, the first at once, then when nothing else has been wanted for so long; null where nothing
 * can be laid out yet. The pages before stay until then.
 */
export function usePaper(wanted: WantedPaper | null, restsForMs: number): PaperState {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [failed, setFailed] = useState<WantedPaper | null>(null);
  const isCurrent = useMemo(
    () => wanted !== null && paper !== null && isSamePaper(paper.of, wanted),
    [wanted, paper],
  );
  const isFirst = paper === null;
  useEffect(() => {
    if (wanted === null || isCurrent) return undefined;
    const isWanted = new AbortController();
    const timer = setTimeout(
      () => {
        paperMaker()
          .layOut(wanted, isWanted.signal)
          .then(
            (laidOut) => isWanted.signal.aborted || setPaper({ laidOut, of: wanted }),
            () => isWanted.signal.aborted || setFailed(wanted),
          );
      },
      isFirst ? 0 : restsForMs,
    );
    return () => {
      isWanted.abort();
      clearTimeout(timer);
    };
  }, [wanted, isCurrent, isFirst, restsForMs]);
  return { paper, isCurrent, hasFailed: failed !== null && failed === wanted };
}
