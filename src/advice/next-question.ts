import type { Plan } from "#plan/plan.ts";
import { guessSwings, swingOf, type GuessSwing } from "./guess-swings.ts";
import { planQuestions, type PlanQuestion, type QuestionContent } from "./plan-questions.ts";
import type { BackupPart, PlanPart, ThingPart } from "./question-parts.ts";
import { surerAnswers } from "./surer-answers.ts";

/** By how much the headline, the open hour without a thing, differs between a guess a fifth lower and a fifth higher. */
export interface MovesFigure {
  is: "figure";
  thing: string;
  swing: number;
}

/** Why a question is offered: it moves the headline, nobody has said it yet, or it is still our guess. */
export type Because = MovesFigure | { is: "to-do" | "guess" };

export interface NextQuestion {
  question: PlanQuestion;
  because: Because;
}

interface Asking {
  /** ids of the things, the costliest open hour first: the first is the headline's */
  costliestFirst: readonly string[];
  /** ids of the questions that were skipped: they stay open and are not offered again */
  passed: ReadonlySet<string>;
}

/** Things that are asked about before any other: the costliest. */
const mostThings = 5;

/** What matters most where nobody has said anything, in the order it is asked: of all the costliest things at a time. */
const wholeFirst: readonly PlanPart[] = ["lead"];
const ofThings: readonly (["thing", ThingPart] | ["backup", BackupPart])[] = [
  ["backup", "what-instead"],
  ["thing", "how-long"],
  ["thing", "how-often"],
  ["backup", "last-tried"],
  ["thing", "works-offline"],
  ["thing", "data-copy"],
  ["thing", "whom-to-call"],
];

/**
 * The question to offer next; null once all are answered or passed. First the sales, while nobody gave them; then the
 * guess that moves the headline most, as long as one moves it by a hundredth (`surerAnswers`); then what is unsaid and
 * matters: who leads, and of the costliest things the backup, how long, how often and so on; then the causes nobody
 * lists, then every other guess, then all that is left, as listed. Design, § 3 *Going deeper*.
 */
export function nextQuestion(content: QuestionContent, plan: Plan, asking: Asking): NextQuestion | null {
  const open = planQuestions(content, plan).filter(
    ({ id, state }) => state !== "yours" && !asking.passed.has(id),
  );
  const byId = new Map(open.map((question) => [question.id, question]));
  const sales = byId.get("business.sales");
  if (sales !== undefined) return { question: sales, because: { is: "to-do" } };
  return movesMost(plan, open, asking) ?? unsaid(open, byId, asking);
}

/** The open question whose guess moves the headline most. */
function movesMost(
  plan: Plan,
  open: readonly PlanQuestion[],
  { costliestFirst }: Asking,
): NextQuestion | null {
  const [thing] = costliestFirst;
  if (thing === undefined) return null;
  const byPath = new Map(
    open.flatMap((question) => question.guesses.map((path) => [path, question] as const)),
  );
  for (const answer of surerAnswers(plan, thing, Infinity)) {
    const question = byPath.get(answer.path);
    if (question !== undefined) return { question, because: moves(thing, answer) };
  }
  return null;
}

function moves(thing: string, guess: GuessSwing): MovesFigure {
  return { is: "figure", thing, swing: swingOf(guess) };
}

function unsaid(
  open: readonly PlanQuestion[],
  byId: ReadonlyMap<string, PlanQuestion>,
  { costliestFirst }: Asking,
): NextQuestion | null {
  const costliest = costliestFirst.slice(0, mostThings);
  const inOrder = [
    ...wholeFirst.map((part) => `plan.${part}`),
    ...ofThings.flatMap(([of, part]) => costliest.map((thing) => `${of}.${thing}.${part}`)),
  ];
  const question =
    inOrder.map((id) => byId.get(id)).find((each) => each !== undefined) ??
    open.find(({ asked }) => asked.of === "cause") ??
    open.find(({ state }) => state === "guess") ??
    open[0];
  if (question === undefined) return null;
  return { question, because: { is: question.state === "guess" ? "guess" : "to-do" } };
}

/** How a question would move the headline, if one of its guesses is behind it: by the one that moves it most. */
export function howItMoves(plan: Plan, thing: string, { guesses }: PlanQuestion): MovesFigure | null {
  const [most] = guessSwings(plan, thing)
    .filter((guess) => guesses.includes(guess.path) && swingOf(guess) > 0)
    .toSorted((one, other) => swingOf(other) - swingOf(one));
  return most === undefined ? null : moves(thing, most);
}
