import type { SayBlock } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { heading } from "../heading.ts";
import { messageFor, type MessageContext } from "../message-words.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { inSecondLanguage, type SecondLanguage } from "../second-language.ts";
import { shortText } from "../short-text.ts";
import { messageContext } from "./message-context.ts";

/**
 * What to tell people in the second language of the plan's messages: for each card the first words, then the words that
 * hold for all while it lasts and when it is back. Nothing where the plan has no second language. Issue 5, § 1.
 */
export function secondWords(context: PaperContext): Leaf<Phrase>[] {
  const { second } = context;
  if (second === null) return [];
  const title: Phrase = { say: "paper.messagesIn", with: { language: { own: second.name } } };
  const [first] = context.cards;
  return [
    {
      ...plainLeaf({ id: "second-words", title }),
      wide: [
        ...context.cards.map((card) => aboutThing(card, second, context)),
        ...(first === undefined ? [] : laterWords(first, second, context)),
      ],
    },
  ];
}

function aboutThing(thing: Thing, second: SecondLanguage, context: PaperContext): SayBlock<Phrase> {
  const words = inSecondLanguage(messageContext(thing, context), second);
  const isOwn = Object.keys(thing.dependency.tell).length > 0;
  return {
    kind: "say",
    heading: heading({ own: shortText(thing.dependency.name, 40) }),
    advice: isOwn ? { say: "paper.ownWordsNotTranslated" } : null,
    language: second.tag,
    sayings: sayingsOf(words, firstChannels),
  };
}

/** The words that are the same whatever is down, its name left to write in. */
function laterWords(thing: Thing, second: SecondLanguage, context: PaperContext): SayBlock<Phrase>[] {
  const words = inSecondLanguage(messageContext(thing, context), second);
  const general = { ...words.playbook.messageDefaults, service: "" };
  const unnamed = { ...words, playbook: { ...words.playbook, messageDefaults: general } };
  return [
    {
      kind: "say",
      heading: heading({ say: "paper.whateverIsDown" }),
      advice: null,
      language: second.tag,
      sayings: sayingsOf(unnamed, laterChannels),
    },
  ];
}

type Channels = readonly (readonly [Saying, "down" | "still" | "back", "doorSign" | "phone" | "sms"])[];

function sayingsOf(words: MessageContext, channels: Channels): SayBlock<Phrase>["sayings"] {
  return channels.flatMap(([label, phase, channel]) => {
    const message = messageFor(words, phase, channel);
    return message === null ? [] : [{ label, words: message }];
  });
}

const firstChannels: Channels = [
  [{ say: "paper.onTheDoor" }, "down", "doorSign"],
  [{ say: "paper.onThePhone" }, "down", "phone"],
  [{ say: "paper.smsDown" }, "down", "sms"],
];

const laterChannels: Channels = [
  [{ say: "paper.smsStill" }, "still", "sms"],
  [{ say: "paper.smsBack" }, "back", "sms"],
  [{ say: "paper.onTheDoor" }, "back", "doorSign"],
];
