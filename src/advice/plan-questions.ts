import type { Content } from "#content/content.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import {
  aboutBackup,
  aboutBusiness,
  aboutCard,
  aboutPlan,
  aboutStream,
  aboutThing,
  type BackupPart,
  type BusinessPart,
  type CardPart,
  type PlanPart,
  type QuestionPart,
  type StreamPart,
  type ThingPart,
} from "./question-parts.ts";

/** What a question is about: a part of the plan, and which one where there are several. */
export type Asked =
  | { of: "business"; part: BusinessPart }
  | { of: "stream"; stream: string; part: StreamPart }
  | { of: "thing"; thing: string; part: ThingPart }
  | { of: "backup"; thing: string; part: BackupPart }
  | { of: "card"; thing: string; part: CardPart }
  /** one of the six questions that find the causes nobody lists, by its id in the content */
  | { of: "cause"; cause: string }
  | { of: "plan"; part: PlanPart };

/** Nothing said yet, still our guess, or the owner's own answer. */
export type QuestionState = "to-do" | "guess" | "yours";

/** A deeper question of a plan. Design, § 3 *Going deeper*. */
export interface PlanQuestion {
  /** "stream.counter.margin", "thing.card.how-long": the end of its address */
  id: string;
  asked: Asked;
  state: QuestionState;
  /** the guesses of the plan it would settle, by their paths */
  guesses: string[];
}

/** All the deeper questions of a plan, in the order they are listed: sales, each thing, causes, people and paper. */
export function planQuestions(content: QuestionContent, plan: Plan): PlanQuestion[] {
  const guesses = new Set(plan.guesses);
  const events = eventsIn(content);
  function question<Of>(
    id: string,
    asked: Asked,
    { paths, isSaid }: QuestionPart<Of>,
    about: Of,
  ): PlanQuestion {
    const open = paths(about).filter((path) => guesses.has(path));
    const state = open.length > 0 ? "guess" : isSaid(about, plan) ? "yours" : "to-do";
    return { id, asked, state, guesses: open };
  }

  const unknown = salesAreUnknown(plan);
  const business = keysOf(aboutBusiness)
    .filter((part) => !(unknown && part === "certainty"))
    .map((part) => question(`business.${part}`, { of: "business", part }, aboutBusiness[part], plan));
  const streams = plan.streams.flatMap((stream) =>
    keysOf(aboutStream)
      // until the sales are known, what a stream brings in is only a share of 1,000
      .filter((part) => !(unknown && part === "weeklySales"))
      .map((part) =>
        question(
          `stream.${stream.id}.${part}`,
          { of: "stream", stream: stream.id, part },
          aboutStream[part],
          stream,
        ),
      ),
  );
  const things = plan.dependencies.flatMap((thing) => [
    ...keysOf(aboutThing)
      .filter((part) => !(events.has(thing.category) && notOfEvents.includes(part)))
      .map((part) =>
        question(
          `thing.${thing.id}.${part}`,
          { of: "thing", thing: thing.id, part },
          aboutThing[part],
          thing,
        ),
      ),
    ...keysOf(aboutBackup)
      .filter((part) => part === "what-instead" || thing.backup !== null)
      .map((part) =>
        question(
          `backup.${thing.id}.${part}`,
          { of: "backup", thing: thing.id, part },
          aboutBackup[part],
          thing,
        ),
      ),
    ...keysOf(aboutCard).map((part) =>
      question(`card.${thing.id}.${part}`, { of: "card", thing: thing.id, part }, aboutCard[part], thing),
    ),
  ]);
  const causes = content.homelyCauses.questions.map(({ id, kind }) =>
    question(
      `cause.${id}`,
      { of: "cause", cause: id },
      { paths: () => [], isSaid: () => plan.providers.some((provider) => provider.kind === kind) },
      plan,
    ),
  );
  const whole = keysOf(aboutPlan).map((part) =>
    question(`plan.${part}`, { of: "plan", part }, aboutPlan[part], plan),
  );
  return [...business, ...streams, ...things, ...causes, ...whole];
}

/** What of the content the questions come from. */
export type QuestionContent = Pick<Content, "categories" | "homelyCauses">;

/** What is no question about something that happens rather than stops, such as ransomware. */
const notOfEvents: readonly ThingPart[] = ["runs-on", "works-offline", "data-copy", "before-a-change"];

function eventsIn({ categories }: QuestionContent): ReadonlySet<Dependency["category"]> {
  return new Set(categories.filter(({ event }) => event).map(({ id }) => id));
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
