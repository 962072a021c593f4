import { useEffect, useState } from "react";
import { howItMoves, type MovesFigure } from "#advice/next-question.ts";
import type { PlanQuestion } from "#advice/plan-questions.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";

/** trying a guess takes a moment in a large plan: it waits until nothing has changed for this long */
const restsForMs = 250;

/** How a question's guess moves the headline: worked out once nothing has changed for a moment. */
export function useHowItMoves(plan: Plan, question: PlanQuestion): MovesFigure | null {
  const figures = useFigures((state) => state.figures);
  const [moves, setMoves] = useState<MovesFigure | null | undefined>();
  const isFirst = moves === undefined;
  useEffect(() => {
    if (figures === null) return undefined;
    const timer = setTimeout(
      () => {
        const [thing] = costliestFirst(plan, figures);
        setMoves(thing === undefined ? null : howItMoves(plan, thing, question));
      },
      isFirst ? 0 : restsForMs,
    );
    return () => clearTimeout(timer);
    // the question is made anew with the plan; what it asks stays
    // oxlint-disable-next-line react/exhaustive-deps
  }, [plan, figures, isFirst]);
  return moves ?? null;
}
