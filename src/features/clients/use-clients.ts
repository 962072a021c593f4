import { useEffect, useMemo, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { clientRows, type ClientRow } from "#portfolio/client-row.ts";
import { contentHook } from "#questions/content-hook.ts";
import { followOtherTabs, loadLibrary, useLibrary } from "#store/library.ts";
import { closePlan } from "#store/plan-at-hand.ts";
import { usePortfolio, workOutWithLibrary } from "#store/portfolio.ts";

const useReadinessCheck = contentHook(["readinessCheck"]);

/** The clients' plans as rows, as they stand in this browser now. */
export interface Clients {
  rows: readonly ClientRow[];
  /** the plans are listed, or cannot be: before that nothing can be said of them */
  state: "loading" | "ready" | "failed";
  /** how many rows are still to be worked out */
  left: number;
  today: string;
}

export function useClients(): Clients {
  const { readinessCheck: check } = useReadinessCheck();
  const [today] = useState(() => localDay(new Date()));
  const state = useLibrary((library) => library.state);
  const plans = useLibrary((library) => library.plans);
  const { shorts, left } = usePortfolio((portfolio) => portfolio);
  useEffect(() => {
    const stopWorkingOut = workOutWithLibrary(today);
    const stopFollowing = followOtherTabs();
    void closePlan().then(() => loadLibrary()); // what was just typed is in the list too
    return () => {
      stopWorkingOut();
      stopFollowing();
    };
  }, [today]);
  const rows = useMemo(() => clientRows(plans, { shorts, check, today }), [plans, shorts, check, today]);
  return { rows, state, left: left ?? 0, today };
}
