import type { Answer } from "#plan/ai-tool.ts";
import { answerTo } from "./readiness-score.ts";

/** A question of the AI check as this room needs it: which answer is the safe one. */
export interface AiQuestion {
  id: string;
  safeAnswer: "yes" | "no";
}

/** How an answer about an AI tool stands; null while the question is open, or not about this tool. */
export type AiStanding = "safe" | "look" | null;

/** How the check of one AI tool stands. Design, § 2 *AI tools*. */
export interface AiCheckResult {
  /** questions about this tool: all but those answered "not ours" */
  of: number;
  /** of those, answered yes, partly or no */
  answered: number;
  safe: number;
  /** ids of the questions to look at: first those whose safe answer is "no", which is where AI acts alone */
  look: string[];
}

/** Whether an answer is the safe one. "Partly" is not: something is left to do. */
export function aiStanding({ safeAnswer }: AiQuestion, answer: Answer | null): AiStanding {
  if (answer === null || answer === "na") return null;
  return answer === safeAnswer ? "safe" : "look";
}

/** What the answers about a tool come to. Answers to questions the check does not have are passed over. */
export function aiCheckResult(
  questions: readonly AiQuestion[],
  answers: Record<string, Answer>,
): AiCheckResult {
  const asked = questions.map((question) => {
    const answer = answerTo(answers, question.id);
    return { question, answer, standing: aiStanding(question, answer) };
  });
  const count = (standing: AiStanding): number => asked.filter((one) => one.standing === standing).length;
  return {
    of: asked.filter(({ answer }) => answer !== "na").length,
    answered: count("safe") + count("look"),
    safe: count("safe"),
    look: asked
      .filter(({ standing }) => standing === "look")
      .toSorted((one, other) => rank(one.question) - rank(other.question))
      .map(({ question }) => question.id),
  };
}

function rank({ safeAnswer }: AiQuestion): number {
  return safeAnswer === "no" ? 0 : 1;
}
