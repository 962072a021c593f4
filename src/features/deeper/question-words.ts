import type { Asked, PlanQuestion, QuestionContent } from "#advice/plan-questions.ts";
import type { ThingPart } from "#advice/question-parts.ts";
import type { Plan } from "#plan/plan.ts";
import type { CostWords } from "#questions/use-cost-words.ts";
import { valueOf } from "./question-value.ts";

interface Told {
  content: QuestionContent;
  plan: Plan;
  words: CostWords;
}

/** The question in words, with the name of what it is about. */
export function questionWords(asked: Asked, told: Told): string {
  const { plan, words } = told;
  const { t, formats, nameOf, inSentence } = words;
  switch (asked.of) {
    case "business":
      return t(`ask.q.business.${asked.part}`);
    case "stream": {
      const name = streamName(plan, asked.stream);
      if (asked.part === "margin")
        return t("ask.q.stream.margin", { stream: name, hundred: formats.moneyAsTyped(100) });
      const stream = asked.part === "weeklySales" ? words.asInSentence(name) : name;
      return t(`ask.q.stream.${asked.part}`, { stream });
    }
    case "cause":
      return told.content.homelyCauses.questions.find(({ id }) => id === asked.cause)?.question ?? "";
    case "plan":
      return t(`ask.q.plan.${asked.part}`);
    default: {
      if (isEvent(asked.thing, told)) return ofEvent(asked, told);
      const thing = inSentence(asked.thing);
      if (asked.of === "thing" && asked.part === "name-and-make" && nameOf(asked.thing).trim() === "")
        return t("ask.q.thing.name-blank");
      if (asked.of === "thing") return t(`ask.q.thing.${asked.part}`, { thing });
      if (asked.of === "backup") return t(`ask.q.backup.${asked.part}`, { thing });
      return t(`ask.q.card.${asked.part}`, { thing });
    }
  }
}

type OfThing = Extract<Asked, { thing: string }>;
const askedOfEvents = ["what-stops", "how-long", "how-often", "whom-to-call"] satisfies ThingPart[];

/** One cannot do "without" ransomware: an event has its own words. */
function ofEvent(asked: OfThing, { words: { t, nameOf } }: Told): string {
  const thing = nameOf(asked.thing);
  if (asked.of === "backup" && asked.part === "what-instead") return t("ask.q.event.what-instead", { thing });
  const own = asked.of === "thing" ? askedOfEvents.find((part) => part === asked.part) : undefined;
  if (own !== undefined) return t(`ask.q.event.${own}`, { thing });
  return t("ask.q.event.other", { thing, what: ofThingInShort(asked, t) });
}

/** The question as a line of the list, under the name of its group. */
export function questionInShort(asked: Asked, told: Told): string {
  const { t } = told.words;
  if (asked.of === "business") return t(`ask.row.business.${asked.part}`);
  if (asked.of === "stream")
    return t(`ask.row.stream.${asked.part}`, { stream: streamName(told.plan, asked.stream) });
  if (asked.of === "cause") return questionWords(asked, told);
  if (asked.of === "plan") return t(`ask.row.plan.${asked.part}`);
  return ofThingInShort(asked, t);
}

function ofThingInShort(asked: OfThing, t: CostWords["t"]): string {
  if (asked.of === "thing") return t(`ask.row.thing.${asked.part}`);
  if (asked.of === "backup") return t(`ask.row.backup.${asked.part}`);
  return t(`ask.row.card.${asked.part}`);
}

/** Why it is asked: a sentence. A question that has its reason among its fields has none here. */
export function whyWords(asked: Asked, { t }: Pick<CostWords, "t">): string {
  if (asked.of === "business") return t(`ask.why.business.${asked.part}`);
  if (asked.of === "stream") return t(`ask.why.stream.${asked.part}`);
  if (asked.of === "thing") return t(`ask.why.thing.${asked.part}`);
  if (asked.of === "backup") return t(`ask.why.backup.${asked.part}`);
  if (asked.of === "card") return t(`ask.why.card.${asked.part}`);
  return asked.of === "plan" ? t(`ask.why.plan.${asked.part}`) : "";
}

/** What follows if it is skipped: our guess stays, or what an unanswered question means. */
export function skipWords({ asked, state }: PlanQuestion, told: Told): string {
  const { t } = told.words;
  if (state === "guess") {
    const value = valueOf(asked, told.plan, told.words);
    return value === "" ? t("ask.skip.guessPlain") : t("ask.skip.guess", { value });
  }
  if (asked.of === "business") return t(`ask.else.business.${asked.part}`);
  if (asked.of === "stream") return t(`ask.else.stream.${asked.part}`);
  if (asked.of === "thing") return t(`ask.else.thing.${asked.part}`);
  if (asked.of === "backup") return t(`ask.else.backup.${asked.part}`);
  if (asked.of === "card") return t(`ask.else.card.${asked.part}`);
  return asked.of === "plan" ? t(`ask.else.plan.${asked.part}`) : t("ask.else.cause");
}

/** Whether a thing is something that happens, such as ransomware. */
export function isEvent(thing: string, { content, plan }: Pick<Told, "content" | "plan">): boolean {
  const category = plan.dependencies.find(({ id }) => id === thing)?.category ?? "";
  return content.categories.some(({ id, event }) => event && id === category);
}

function streamName({ streams }: Plan, id: string): string {
  return streams.find((stream) => stream.id === id)?.name ?? id;
}
