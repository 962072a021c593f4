import { ownLinesIn } from "#plan/lines-part.ts";
import type { Block, IfItLastsBlock, Item, SayBlock } from "../blocks.ts";
import type { Leaf, OwnLine } from "../leaf.ts";
import { heading } from "../heading.ts";
import { messageFor } from "../message-words.ts";
import { linesOn, ownLinesOf } from "../own-lines.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { whatToPause } from "../what-to-pause.ts";
import { backOf } from "./card-front.ts";
import { otherWaysToPay } from "./other-ways-to-pay.ts";
import { messageContext } from "./message-context.ts";

/** The back of a card is later: if it lasts, words to use, back to normal. Design, § 6.3. */
export function cardBack(card: Card, context: PaperContext): Leaf<Phrase> {
  const { dependency, leaf, number } = card;
  const title: Phrase = { say: "paper.backTitle", with: { name: { own: shortText(dependency.name) } } };
  return {
    id: backOf(leaf),
    outline: null,
    startsOn: "any",
    orientation: "portrait",
    isPunched: true,
    band: {
      number: { own: String(number) },
      title,
      continued: heading({ own: shortText(dependency.name) }).continued,
      side:
        context.options.type === "large"
          ? [{ say: "paper.firstTenOnPage", with: { page: { pageOf: leaf } } }]
          : [{ say: "paper.backOfPage", with: { page: { pageOf: leaf } } }, { say: "paper.firstTenTurn" }],
    },
    edge: number,
    columns: "card",
    top: [],
    wide: [
      ...ifItLasts(card, context),
      ...otherWaysToPay(card, context),
      backToNormal(card, context),
      ...dataCopy(card),
      ...note(card),
    ],
    wideFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    narrow: wordsToUse(card, context),
    narrowFoot: [afterwards(card, context)],
    turnOver: null,
    back: null,
    guess: false,
    ownLines: ownLines(card),
  };
}

function ifItLasts(card: Card, context: PaperContext): IfItLastsBlock<Phrase>[] {
  const { dependency, playbook } = card;
  const own = ownLinesIn(dependency, "ifItLasts");
  const stages =
    own.length > 0
      ? [{ after: null, items: own.map((line): Phrase => ({ own: line })) }]
      : [...pauseStage(card, context), ...playbook.ifItLasts.map((stage) => stageOf(stage.after, stage.do))];
  return stages.length === 0
    ? []
    : [{ kind: "if-it-lasts", heading: heading({ say: "paper.ifItLasts" }), stages }];
}

type Stage = IfItLastsBlock<Phrase>["stages"][number];

function stageOf(after: string, lines: readonly string[]): Stage {
  return { after: { ready: after }, items: lines.map((line): Phrase => ({ ready: line })) };
}

/** What goes on by itself while nobody can serve: adverts, posts, the delivery app. */
function byItself({ dependency }: Card, { plan, content }: PaperContext): Phrase | null {
  const { names } = whatToPause(plan, content.messages, dependency.id);
  return names.length === 0 ? null : { list: names.map((name) => ({ ready: name })) };
}

function pauseStage(card: Card, context: PaperContext): Stage[] {
  const things = byItself(card, context);
  if (things === null) return [];
  const after: Phrase = { ready: context.content.messages.pauseWhen };
  return [{ after, items: [{ say: "paper.pause", with: { things } }] }];
}

function backToNormal(card: Card, context: PaperContext): Block<Phrase> {
  return {
    kind: "steps",
    heading: heading({ say: "paper.backToNormal" }),
    size: "body",
    tail: null,
    from: 1,
    items: linesOn("backToNormal", card, context).map((text) => ({ text })),
  };
}

function afterwards(card: Card, context: PaperContext): Block<Phrase> {
  const things = byItself(card, context);
  const again: Item<Phrase>[] = things === null ? [] : [{ text: { say: "paper.onAgain", with: { things } } }];
  return {
    kind: "checks",
    heading: heading({ say: "paper.afterwards" }),
    size: "body",
    tail: null,
    items: [...again, { text: { say: "paper.callAndTell" } }, { text: { say: "paper.talkItOver" } }],
  };
}

function dataCopy({ dependency }: Card): Block<Phrase>[] {
  const copy = dependency.dataCopy;
  if (copy === null || (copy.what.trim() === "" && copy.where.trim() === "")) return [];
  const where: Phrase =
    copy.where.trim() === ""
      ? { own: copy.what }
      : { say: "paper.dataCopyWhere", with: { what: { own: copy.what }, where: { own: copy.where } } };
  const done: Phrase[] =
    copy.lastDone === null ? [] : [{ say: "paper.dataCopyDone", with: { day: { day: copy.lastDone } } }];
  return [
    {
      kind: "sentences",
      heading: heading({ say: "paper.dataCopy" }),
      tail: null,
      sentences: [where, ...done],
    },
  ];
}

function note({ dependency }: Card): Block<Phrase>[] {
  if (dependency.note.trim() === "") return [];
  return [{ kind: "lines", heading: heading({ say: "paper.ourNote" }), lines: [{ own: dependency.note }] }];
}

/** Phone, text messages and social media, by phase; how to send them, where the playbook has advice on that. */
function wordsToUse(card: Card, context: PaperContext): SayBlock<Phrase>[] {
  const words = messageContext(card, context);
  const sayings = channelsOnBack.flatMap(([label, phase, channel]) => {
    const message = messageFor(words, phase, channel);
    return message === null ? [] : [{ label, words: message }];
  });
  const advice = card.playbook.tellNote;
  const named = heading({ say: "paper.wordsToUse" });
  return [{ kind: "say", heading: named, advice: advice === undefined ? null : { ready: advice }, sayings }];
}

const channelsOnBack = [
  [{ say: "paper.onThePhone" }, "down", "phone"],
  [{ say: "paper.smsDown" }, "down", "sms"],
  [{ say: "paper.smsStill" }, "still", "sms"],
  [{ say: "paper.social" }, "down", "social"],
  [{ say: "paper.smsBack" }, "back", "sms"],
] as const satisfies readonly [Saying, "down" | "still" | "back", "phone" | "sms" | "social"][];

function ownLines({ dependency }: Card): OwnLine[] {
  const { card, backToNormal: steps, note: text, tell } = dependency;
  const messages = channelsOnBack.map(([, phase, channel]) => tell[phase]?.[channel] ?? "");
  return [
    ...ownLinesOf("ifItLasts", card.ifItLasts),
    ...ownLinesOf("backToNormal", steps),
    ...ownLinesOf("tell", messages),
    ...ownLinesOf("note", [text]),
  ];
}
