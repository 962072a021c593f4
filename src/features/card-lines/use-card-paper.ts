import { useEffect, useState } from "react";
import type { Figures } from "#cost/figures.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { paperOfPlan } from "#render/sheet/paper-of-plan.ts";
import { sheetsForCard } from "./sheets-for-card.ts";

/** The pages on the screen, and whether they are those of the plan as it is. */
export interface CardPaper {
  laidOut: LaidOutPlan | null;
  isCurrent: boolean;
  hasFailed: boolean;
}

/** so long after the last letter: a word is one layout */
const restsForMs = 350;
const staysSilentForMs = 300;

/** The card of a thing as it prints, laid out once typing rests. */
export function useCardPaper(plan: Plan, figures: Figures | null, id: string, day: string): CardPaper {
  const [paper, setPaper] = useState<{ laidOut: LaidOutPlan; of: Plan } | null>(null);
  const [failed, setFailed] = useState<Plan | null>(null);
  const isFirst = paper === null;
  useEffect(() => {
    if (figures === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(
      () => {
        paperOfPlan({ plan, figures, sheets: sheetsForCard(plan, figures, id), day }).then(
          (laidOut) => isWanted && setPaper({ laidOut, of: plan }),
          () => isWanted && setFailed(plan),
        );
      },
      isFirst ? 0 : restsForMs,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [plan, figures, id, day, isFirst]);
  return { laidOut: paper?.laidOut ?? null, isCurrent: paper?.of === plan, hasFailed: failed === plan };
}

/** Whether something has been going on for so long that it is put into words. */
export function useIsSlow(isGoingOn: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setIsSlow(true), restsForMs + staysSilentForMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}
