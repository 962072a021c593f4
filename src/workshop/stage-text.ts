import type { Drills } from "#content/drills.ts";
import type { Figures } from "#cost/figures.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import { leadOf } from "#plan/contact-in-charge.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { questionsAtTheEnd } from "#plan/upkeep.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { hiddenMark, hiding, hidingAmounts, type Hide, type Shown } from "./hidden-words.ts";
import { personWords } from "./person-words.ts";
import { sceneFor, type Scene } from "./scene-for.ts";
import { inLines, inOneLine, inParagraphs, mostLines, mostWords, wordsIn } from "./stage-lines.ts";
import type { StageName } from "./stages.ts";

/** How the stage names things and writes amounts. */
export interface StageWords {
  t: Translate;
  formats: Formats;
  nameOf: (id: string) => string;
  /** the same inside a sentence */
  inSentence: (id: string) => string;
  /** "about €46" */
  about: (amount: number) => string;
}

/** What a stage is made of. */
export interface StageFacts {
  plan: Plan;
  /** null while they are being worked out */
  figures: Figures | null;
  drills: Drills;
  words: StageWords;
  /** id of the scene the guide chose; null leaves it to us */
  scene: string | null;
  /** ids of the things that were called out, in this order */
  calledOut: readonly string[];
  /** ids of the to-dos that were agreed */
  fixes: readonly string[];
}

/** What stands on a stage to read: at most six lines of at most twelve words under the heading. */
export interface StageText {
  heading: string;
  /** each text with its lines */
  paragraphs: string[][];
}

/** The lengths the room is asked about, in minutes: "how long can we go without?" */
export const askedLengths = [10, 60, 240, 1440] as const;

/** The words of a stage, without what is hidden. Design, § 7 *Workshop*. */
export function stageText(name: StageName, facts: StageFacts, shown: Shown): StageText {
  const { heading, texts } = textOf[name](withoutHidden(facts, shown), shown, hiding(facts.plan, shown));
  return { heading: inOneLine(heading), paragraphs: inParagraphs(texts) };
}

/** The facts with what the owner typed and our scenes as the room may see them: hidden before a line is broken. */
function withoutHidden(facts: StageFacts, shown: Shown): StageFacts {
  const { plan, words, drills } = facts;
  const typed = hiding(plan, shown);
  const ours = hidingAmounts(plan, shown);
  return {
    ...facts,
    words: {
      ...words,
      nameOf: (id) => typed(words.nameOf(id)),
      inSentence: (id) => typed(words.inSentence(id)),
    },
    plan: { ...plan, actions: plan.actions.map((action) => ({ ...action, title: typed(action.title) })) },
    drills: {
      ...drills,
      scenarios: drills.scenarios.map((scenario) => ({
        ...scenario,
        scene: ours(scenario.scene),
        surprises: scenario.surprises.map(({ text, ask }) => ({ text: ours(text), ask: ask.map(ours) })),
      })),
    },
  };
}

/** The thing the room is asked how long it can do without: the costliest; null where the plan has none. */
export function thingAskedAbout({ plan, figures }: Pick<StageFacts, "plan" | "figures">): string | null {
  return costliest({ plan, figures })[0]?.id ?? plan.dependencies[0]?.id ?? null;
}

/** What is kept with the hands for one of the lengths: "Without internet line: 1 hour at most". */
export function handsQuestion(thing: string, minutes: number, { t, formats, nameOf }: StageWords): string {
  return t("workshop.hands.kept", { thing: nameOf(thing), length: formats.minutes(minutes) });
}

/** `typed` hides in what the owner typed; names of things, to-dos and scenes come without what is hidden. */
type TextOf = (facts: StageFacts, shown: Shown, typed: Hide) => Told;

/** What a stage tells, before it is broken into lines; what goes beyond the six lines is left out. */
interface Told {
  heading: string;
  texts: string[];
}

const textOf: Record<StageName, TextOf> = {
  welcome: ({ plan, drills, words: { t } }, { names }, typed) => {
    const business = names ? typed(plan.business.name.trim()) : "";
    return {
      heading: business === "" ? t("workshop.welcome") : t("workshop.welcome.of", { business }),
      texts: [drills.purpose, ...drills.groundRules],
    };
  },
  things: ({ plan, calledOut, words: { t, nameOf } }) => {
    const there = calledOut.filter((id) => plan.dependencies.some((thing) => thing.id === id)); // Undo takes one out
    return {
      heading: t("workshop.things"),
      texts: there.slice(-mostLines).map((id) => inOneLine(nameOf(id))),
    };
  },
  hands: ({ plan, figures, words: { t, inSentence } }) => {
    const thing = thingAskedAbout({ plan, figures });
    if (thing === null) return { heading: t("workshop.hands"), texts: [t("workshop.hands.noThings")] };
    return { heading: t("workshop.hands.of", { thing: inSentence(thing) }), texts: [] };
  },
  causes: ({ figures, words }) => {
    const causes = (figures?.sharedCauses ?? []).slice(0, mostLines - 1);
    const texts = causes.map(({ id, falls }) => causeWords(id, falls, words));
    return {
      heading: words.t("workshop.causes"),
      texts: texts.length > 0 ? texts : [words.t("workshop.causes.none")],
    };
  },
  cost: ({ plan, figures, words: { t, inSentence, about } }, { money }) => {
    const top = costliest({ plan, figures }).slice(0, mostLines - 2);
    const lines = top.map(({ id, amount }) =>
      inOneLine(
        t("workshop.cost.without", { thing: inSentence(id), amount: money ? about(amount) : hiddenMark }),
      ),
    );
    const last = salesAreUnknown(plan) ? [t("workshop.cost.noSales")] : [];
    const first = money ? [] : [t("workshop.cost.guess")];
    return {
      heading: t("workshop.cost"),
      texts: top.length === 0 ? [t("workshop.cost.none")] : [...first, ...lines, ...last],
    };
  },
  scene: (facts, shown) => {
    const { plan, words } = facts;
    const scene = sceneIn(facts);
    const lead = leadOf(plan);
    const charge =
      lead === null
        ? []
        : [words.t("workshop.scene.lead", { person: personWords(lead, plan, words.t, shown) })];
    const asks = [...charge, words.t("workshop.scene.ask"), words.t("workshop.scene.find")];
    const told = inLines(scene?.scene ?? "")
      .slice(0, mostLines - asks.length)
      .join(" ");
    return { heading: scene?.title ?? "", texts: [told, ...asks.map(inOneLine)] };
  },
  surpriseOne: (facts) => surpriseText(facts, 1),
  surpriseTwo: (facts) => surpriseText(facts, 2),
  surpriseThree: (facts) => surpriseText(facts, 3),
  backToNormal: ({ words: { t } }) => ({
    heading: t("workshop.back"),
    texts: [t("workshop.back.first"), t("workshop.back.paper"), t("workshop.back.twice")],
  }),
  debrief: ({ drills, words: { t } }) => ({
    heading: t("workshop.debrief"),
    texts: drills.debriefQuestions.slice(0, questionsAtTheEnd),
  }),
  fixes: (facts, shown) => ({ heading: facts.words.t("workshop.fixes"), texts: fixLines(facts, shown) }),
  print: ({ words: { t } }) => ({
    heading: t("workshop.print"),
    texts: [t("workshop.print.hang"), t("workshop.print.old"), t("workshop.print.next")],
  }),
};

function sceneIn({ drills, plan, scene }: Pick<StageFacts, "drills" | "plan" | "scene">): Scene | undefined {
  return sceneFor(drills, plan, scene);
}

function surpriseText(facts: StageFacts, number: 1 | 2 | 3): Told {
  const surprise = sceneIn(facts)?.surprises[number - 1];
  return {
    heading: facts.words.t("workshop.surprise", { number }),
    texts: surprise === undefined ? [] : [surprise.text, ...surprise.ask],
  };
}

/** "Internet line: card machine, phones and 2 more stop too." As many names as fit one line. */
function causeWords(id: string, falls: readonly string[], words: StageWords): string {
  const { t, formats, nameOf, inSentence } = words;
  const saying = (named: number): string => {
    const more = falls.length - named;
    const rest = more === 0 ? [] : [t("workshop.causes.more", { count: more })];
    const things = formats.list([...falls.slice(0, named).map(inSentence), ...rest]);
    return t("workshop.causes.stops", { cause: nameOf(id), things });
  };
  const fits = (named: number): boolean => wordsIn(saying(named)).length <= mostWords;
  return saying([falls.length, 3, 2].find(fits) ?? 1);
}

/** The things with an amount, the dearest open hour first. */
function costliest({
  plan,
  figures,
}: Pick<StageFacts, "plan" | "figures">): { id: string; amount: number }[] {
  const open = notWorkedOut(plan);
  return (figures?.dependencies ?? [])
    .filter(({ id }) => !open.has(id))
    .map(({ id, openHour }) => ({ id, amount: openHour.likely }))
    .toSorted((one, other) => other.amount - one.amount);
}

function fixLines({ plan, fixes, words: { t, formats } }: StageFacts, shown: Shown): string[] {
  return plan.actions
    .filter(({ id }) => fixes.includes(id))
    .slice(-3)
    .map(({ title, owner, due }) => {
      const person = plan.contacts.find(({ id }) => id === owner);
      const who = person === undefined ? t("workshop.fixes.nobody") : personWords(person, plan, t, shown);
      const when = due === null ? t("workshop.fixes.noDay") : formats.day(due, "short");
      return inOneLine(t("workshop.fixes.line", { title: shortTitle(title), who, when }));
    });
}

/** Room for who and when beside it. */
function shortTitle(title: string): string {
  const words = title.split(/\s+/u);
  return words.length <= 5 ? title : `${words.slice(0, 5).join(" ")} …`;
}
