import { useCallback } from "react";
import { nextQuestion, type NextQuestion } from "#advice/next-question.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { useQuestionContent } from "./content.ts";

/** Finds the question to offer next, when asked: it tries every guess, which is nothing to do at each letter. */
export function useNextQuestion(): (plan: Plan, passed: ReadonlySet<string>) => NextQuestion | null {
  const content = useQuestionContent();
  const figures = useFigures((state) => state.figures);
  return useCallback(
    (plan, passed) =>
      nextQuestion(content, plan, {
        costliestFirst: figures === null ? [] : costliestFirst(plan, figures),
        passed,
      }),
    [content, figures],
  );
}
