import type { Answer } from "#plan/ai-tool.ts";
import { answerTo, earned, type ReadinessQuestions } from "./readiness-score.ts";

/** A question whose answer could be better. */
export interface Fix {
  question: string;
  answer: "partly" | "no";
  /** points of the score, unrounded, that a yes would add as things are answered now */
  adds: number;
}

/**
 * What is best mended first: the questions answered "no" or "partly" whose yes would add most to the score, at most
 * `count` of them. Open questions are none: nobody has said that anything is wrong there. Design, § 2 *Readiness*.
 */
export function bestFixes(check: ReadinessQuestions, answers: Record<string, Answer>, count = 3): Fix[] {
  const best = earned(check, "yes") ?? 1;
  const rows = check.questions.flatMap(({ id, weight }) => {
    const answer = answerTo(answers, id);
    const value = earned(check, answer);
    return value === null ? [] : [{ question: id, answer, weight, missing: (best - value) * weight }];
  });
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  return rows
    .flatMap(({ question, answer, missing }) =>
      (answer === "no" || answer === "partly") && missing > 0
        ? [{ question, answer, adds: (missing / weights) * 100 }]
        : [],
    )
    .toSorted((one, other) => other.adds - one.adds)
    .slice(0, count);
}
