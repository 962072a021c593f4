import type { Answer } from "#plan/ai-tool.ts";

/** An answer that says how far something is; "na" says that the question is not ours. */
export type ScoredAnswer = Exclude<Answer, "na">;

/**
 * The questions of the readiness check as this room needs them: our content's, or any other's of that shape. `value`
 * is a share 0..1, `weight` our own judgement, a band reads the whole scores from `min` to `max`.
 */
export interface ReadinessQuestions {
  answers: readonly { id: ScoredAnswer; value: number }[];
  bands: readonly { id: string; min: number; max: number }[];
  groups: readonly { id: string }[];
  questions: readonly ReadinessQuestion[];
}

export interface ReadinessQuestion {
  id: string;
  group: string;
  weight: number;
}

/** How far some questions are. */
export interface Scored {
  /** answered yes, partly or no */
  answered: number;
  /** questions that are ours: all but those answered "not ours" */
  of: number;
  /** 0..100, unrounded, over the answered ones alone; null where nothing is answered: that is not 0 */
  score: number | null;
}

/** How ready a business is by its own answers. Design, § 2 *Readiness*. */
export interface ReadinessScore extends Scored {
  /** the band of the rounded score; null until half of the questions that are ours are answered */
  band: string | null;
  /** the same by group, in the order of the check */
  groups: ({ id: string } & Scored)[];
}

/**
 * The score: sum of answer × weight over sum of weights × 100. Only what is answered counts, in both sums, so that an
 * open question is no "no"; "not ours" counts in neither. Answers to questions the check does not have are passed over.
 */
export function readinessScore(check: ReadinessQuestions, answers: Record<string, Answer>): ReadinessScore {
  const all = scored(check, check.questions, answers);
  return {
    ...all,
    band: all.score === null || all.answered * 2 < all.of ? null : bandOf(check, all.score),
    groups: check.groups.map(({ id }) => ({
      id,
      ...scored(
        check,
        check.questions.filter(({ group }) => group === id),
        answers,
      ),
    })),
  };
}

/** The first question without an answer after the given one, going round; from the start where none is given. */
export function nextOpenQuestion(
  { questions }: { questions: readonly { id: string }[] },
  answers: Record<string, Answer>,
  after: string | null = null,
): string | null {
  const at = questions.findIndex(({ id }) => id === after);
  const inTurn = [...questions.slice(at + 1), ...questions.slice(0, at + 1)];
  return inTurn.find(({ id }) => answerTo(answers, id) === null)?.id ?? null;
}

/** The answer to a question; null while it is open. */
export function answerTo(answers: Record<string, Answer>, question: string): Answer | null {
  return Object.hasOwn(answers, question) ? (answers[question] ?? null) : null;
}

/** How much of a question's weight an answer earns, 0..1; null for one that is open or not ours. */
export function earned(
  { answers: values }: Pick<ReadinessQuestions, "answers">,
  answer: Answer | null,
): number | null {
  if (answer === null || answer === "na") return null;
  return values.find(({ id }) => id === answer)?.value ?? null;
}

function scored(
  check: ReadinessQuestions,
  questions: readonly ReadinessQuestion[],
  answers: Record<string, Answer>,
): Scored {
  let [answered, of, sum, weights] = [0, 0, 0, 0];
  for (const { id, weight } of questions) {
    const answer = answerTo(answers, id);
    if (answer !== "na") of += 1;
    const value = earned(check, answer);
    if (value === null) continue;
    answered += 1;
    sum += value * weight;
    weights += weight;
  }
  return { answered, of, score: weights === 0 ? null : (sum / weights) * 100 };
}

function bandOf({ bands }: ReadinessQuestions, score: number): string | null {
  const rounded = Math.round(score);
  return bands.find(({ min, max }) => rounded >= min && rounded <= max)?.id ?? null;
}
