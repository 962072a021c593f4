import type { Answer } from "../ai-tool.ts";
import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** An answer to a question of a check, by its id; null takes the answer back. */
interface Given {
  question: string;
  answer: Answer | null;
}

/** Answers a question of the readiness check. */
export function answerQuestion(plan: Plan, given: Given): Plan {
  const answers = withAnswer(plan.answers, given);
  return answers === plan.answers ? plan : { ...plan, answers };
}

/** Answers a question of the AI check about one tool. */
export function answerAiQuestion(plan: Plan, { tool: id, ...given }: Given & { tool: string }): Plan {
  const ai = withPart(plan.ai, id, (tool) => {
    const answers = withAnswer(tool.answers, given);
    return answers === tool.answers ? tool : { ...tool, answers };
  });
  return ai === plan.ai ? plan : { ...plan, ai };
}

function withAnswer(answers: Record<string, Answer>, { question, answer }: Given): Record<string, Answer> {
  const before = Object.hasOwn(answers, question) ? answers[question] : null;
  if (before === answer) return answers;
  const { [question]: _, ...others } = answers;
  return answer === null ? others : { ...answers, [question]: answer };
}
