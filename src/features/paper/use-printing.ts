import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { loadSheetFonts } from "#render/sheet/load-sheet-fonts.ts";

interface Printing {
  /** the pages the printer gets; null while nothing is being printed */
  pages: LaidOutPlan | null;
  /** opens the browser's print window on these pages; throws where there is none */
  openWindow: (laidOut: LaidOutPlan) => void;
}

/**
 * Prints the pages, whether by our button or by the browser's own command. They stay on the page, unseen, until there
 * are others: some browsers take them only after they said that they are done.
 */
export function usePrinting(laidOut: LaidOutPlan | null, onClosed: (printed: LaidOutPlan) => void): Printing {
  const [pages, setPages] = useState<LaidOutPlan | null>(null);
  useEffect(() => {
    // where a font does not come, the system's stands in: the pages can be printed all the same
    if (laidOut !== null) loadSheetFonts(laidOut).catch(() => {});
  }, [laidOut]);
  const onBefore = useEffectEvent(() => flushSync(() => setPages(laidOut)));
  const onAfter = useEffectEvent(() => pages && onClosed(pages));
  useEffect(() => {
    const before = (): void => onBefore();
    const after = (): void => void onAfter();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return {
    pages: pages === laidOut ? pages : null,
    openWindow: (wanted) => {
      flushSync(() => setPages(wanted));
      window.print();
    },
  };
}
