import { drawRun } from "#render/system-letters/draw-run.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** Where paper is made. */
export interface PaperMaker {
  /** Lays out what is wanted; once the signal says that it is not wanted any more, it is not even begun. */
  layOut: (wanted: WantedPaper, signal?: AbortSignal) => Promise<LaidOutPlan>;
  /** The same pages as a PDF file. */
  file: (wanted: WantedPaper) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Makes paper in this thread: where no worker starts, a page that waits is better than no paper. */
export function makePaperHere(): PaperMaker {
  const made = new WeakMap<WantedPaper, Promise<LaidOutPlan>>();

  function laidOutOf(wanted: WantedPaper): Promise<LaidOutPlan> {
    const laidOut = made.get(wanted) ?? layOutHere(wanted);
    made.set(wanted, laidOut);
    laidOut.catch(() => made.delete(wanted)); // a file that could not be read is asked for again next time
    return laidOut;
  }

  return {
    layOut: laidOutOf,
    file: async (wanted) => {
      const [{ planPdf }, laidOut] = await Promise.all([
        import("#render/pdf/plan-pdf.ts"),
        laidOutOf(wanted),
      ]);
      return planPdf(laidOut, drawRun);
    },
  };
}

async function layOutHere(wanted: WantedPaper): Promise<LaidOutPlan> {
  const { paperOfPlan } = await import("./paper-of-plan.ts");
  return paperOfPlan(wanted);
}
