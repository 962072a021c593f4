import { useEffect, useState } from "react";
import { closePlan, openPlan } from "#store/open-plan.ts";
import type { Opened } from "#store/make-open-plan.ts";

/** Opens the plan of this id while the caller is on screen: how that ended, and null until then. */
export function useOpenedPlan(id: string): { opened: Opened | null; tryAgain: () => Promise<void> } {
  const [answer, setAnswer] = useState<{ id: string; opened: Opened } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openPlan(id).then((opened) => isWanted && setAnswer({ id, opened }));
    return () => {
      isWanted = false;
    };
  }, [id]);
  useEffect(() => () => void closePlan(), []);

  async function tryAgain(): Promise<void> {
    setAnswer(null);
    setAnswer({ id, opened: await openPlan(id) });
  }

  return { opened: answer?.id === id ? answer.opened : null, tryAgain };
}
