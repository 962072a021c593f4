import type { Content } from "#content/content.ts";
import { eventsIn } from "#content/events-in.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { causesAnswering, thingsAnswering, type HomelyQuestion } from "./homely-causes.ts";
import { isSupply } from "./may-hold-data.ts";
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
  const ask = asking(content, plan);
  return [
    ...ask.ofBusiness(),
    ...plan.streams.flatMap(ask.ofStream),
    ...plan.dependencies.flatMap(ask.ofThing),
    ...content.homelyCauses.questions.map(ask.ofCause),
    ...ask.ofPlan(),
  ];
}

/** The question of this id, without a look at all the others; undefined where the plan has none. */
export function planQuestion(content: QuestionContent, plan: Plan, id: string): PlanQuestion | undefined {
  const ask = asking(content, plan);
  const [, which] = id.split(".");
  return [
    ...ask.ofBusiness(),
    ...plan.streams.filter((stream) => stream.id === which).flatMap(ask.ofStream),
    ...plan.dependencies.filter((thing) => thing.id === which).flatMap(ask.ofThing),
    ...content.homelyCauses.questions.map(ask.ofCause),
    ...ask.ofPlan(),
  ].find((question) => question.id === id);
}

/** The questions of each part of a plan. */
interface Asking {
  ofBusiness: () => PlanQuestion[];
  ofStream: (stream: Stream) => PlanQuestion[];
  ofThing: (thing: Dependency) => PlanQuestion[];
  ofCause: (cause: HomelyQuestion) => PlanQuestion;
  ofPlan: () => PlanQuestion[];
}

function asking(content: QuestionContent, plan: Plan): Asking {
  const guesses = new Set(plan.guesses);
  const events = eventsIn(content);
  const unknown = salesAreUnknown(plan);
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
  return {
    ofBusiness: () =>
      keysOf(aboutBusiness)
        .filter((part) => !(unknown && part === "certainty"))
        .map((part) => question(`business.${part}`, { of: "business", part }, aboutBusiness[part], plan)),
    ofStream: (stream) =>
      keysOf(aboutStream)
        // until the sales are known, what a stream brings in is only a share of 1,000
        .filter((part) => !(unknown && part === "weeklySales"))
        .map((part) => {
          const asked: Asked = { of: "stream", stream: stream.id, part };
          return question(`stream.${stream.id}.${part}`, asked, aboutStream[part], stream);
        }),
    ofThing: (thing) => {
      const { id } = thing;
      const happens = events.has(thing.category);
      return [
        ...keysOf(aboutThing)
          .filter((part) => !(happens ? notOfEvents : isSupply(thing) ? notOfSupplies : []).includes(part))
          .map((part) => {
            const about = happens && part === "what-stops" ? stopsOfEvent : aboutThing[part];
            return question(`thing.${id}.${part}`, { of: "thing", thing: id, part }, about, thing);
          }),
        ...keysOf(aboutBackup)
          .filter((part) => part === "what-instead" || thing.backup !== null)
          .map((part) =>
            question(`backup.${id}.${part}`, { of: "backup", thing: id, part }, aboutBackup[part], thing),
          ),
        ...keysOf(aboutCard).map((part) =>
          question(`card.${id}.${part}`, { of: "card", thing: id, part }, aboutCard[part], thing),
        ),
      ];
    },
    ofCause: (cause) =>
      question(`cause.${cause.id}`, { of: "cause", cause: cause.id }, aboutCause(cause), plan),
    ofPlan: () =>
      keysOf(aboutPlan).map((part) => question(`plan.${part}`, { of: "plan", part }, aboutPlan[part], plan)),
  };
}

/** What of the content the questions come from. */
export type QuestionContent = Pick<Content, "categories" | "homelyCauses">;

/** What is no question about something that happens rather than stops, such as ransomware. */
const notOfEvents: readonly ThingPart[] = [
  "name-and-make",
  "what-it-needs",
  "runs-on",
  "what-spoils",
  "works-offline",
  "data-copy",
  "before-a-change",
];

const notOfSupplies: readonly ThingPart[] = ["works-offline", "data-copy"];

/** What stops with an event; what we guess it needs is settled with it, as nobody is asked about that. */
const stopsOfEvent: QuestionPart<Dependency> = {
  ...aboutThing["what-stops"],
  paths: (thing) => [...aboutThing["what-stops"].paths(thing), ...aboutThing["what-it-needs"].paths(thing)],
};

function aboutCause(cause: HomelyQuestion): QuestionPart<Plan> {
  return {
    paths: () => [],
    isSaid: (_, plan) => causesAnswering(plan, cause).length + thingsAnswering(plan, cause).length > 0,
  };
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
