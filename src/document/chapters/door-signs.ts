import type { DoorSignBlock } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { blankDoorMessage, generalDoorWords, wordsFor, type Message } from "../message-words.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { timeGap } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { signWords, type SignWords } from "../sign-words.ts";
import { messageContext } from "./message-context.ts";

/** So many signs for things that are down: more are not found in time. */
const mostForThings = 3;

/**
 * Signs for the door, landscape: what the business would say while its costliest things are down, one that all works
 * again, and a blank one. Things with the same words share a sign. Design, § 6.5.
 */
export function doorSigns(context: PaperContext): Leaf<Phrase>[] {
  const forThings = signsForThings(context);
  const signs = [
    ...(forThings.length === 0 ? signForAnything(context) : forThings),
    ...signWhenBack(context),
    blankSign(context),
  ];
  return signs.map((sign, index) => ({
    ...plainLeaf({ id: index === 0 ? "door-signs" : `door-sign-${index + 1}`, title: outlineOf(sign) }),
    // the first on a fresh sheet, the others back to back: one hangs at a time
    startsOn: index === 0 ? "front" : "any",
    orientation: "landscape",
    isPunched: false,
    band: null,
    wideFoot: [sign],
  }));
}

type Sign = DoorSignBlock<Phrase>;

interface SharedWords {
  message: Message;
  things: Thing[];
}

function signsForThings(context: PaperContext): Sign[] {
  const byText = new Map<string, SharedWords>();
  for (const thing of context.things.filter(({ isWorkedOut }) => isWorkedOut)) {
    const message = wordsFor(messageContext(thing, context), "down", "doorSign");
    if (message === null || message.text.trim() === "") continue;
    const shared = byText.get(message.text);
    if (shared) shared.things.push(thing);
    else if (byText.size < mostForThings) byText.set(message.text, { message, things: [thing] });
  }
  return Array.from(byText.values(), ({ message, things }) =>
    signOf(message.text, {
      context,
      isOwn: message.isOwn,
      hangWhen: { say: "paper.signWhenDown", with: { things: namesOf(things) } },
    }),
  );
}

const mostNames = 3;

function namesOf(things: readonly Thing[]): Phrase {
  const names = things
    .slice(0, mostNames)
    .map(({ dependency }): Phrase => ({ own: shortText(dependency.name, 40) }));
  const more = things.length - names.length;
  const all: Phrase = { dotted: names };
  return more > 0 ? { say: "paper.signShared", with: { things: all, count: more } } : all;
}

/** Where nothing is known to be down yet: our general words, with gaps for a marker. */
function signForAnything(context: PaperContext): Sign[] {
  const words = blankDoorMessage(context.content.messages, nameOf(context));
  if (words === null || !("ready" in words)) return [];
  return [signOf(words.ready, { context, isOwn: false, hangWhen: { say: "paper.signAnyThing" } })];
}

function signWhenBack(context: PaperContext): Sign[] {
  const words = generalDoorWords(context.content.messages, "back", nameOf(context));
  if (words === null || words.open.length > 0) return [];
  return [signOf(words.text, { context, isOwn: false, hangWhen: { say: "paper.signWhenBack" } })];
}

function blankSign(context: PaperContext): Sign {
  return {
    kind: "door-sign",
    opening: { say: "paper.signBlank" },
    isBlank: true,
    message: { ready: "" },
    time: { say: "paper.signNextNews", with: { gap: { ready: timeGap } } },
    business: businessOf(context),
    hangWhen: { say: "paper.signBlankUse" },
  };
}

interface SignOf {
  context: PaperContext;
  /** the owner's own words */
  isOwn: boolean;
  hangWhen: Phrase;
}

function signOf(text: string, { context, isOwn, hangWhen }: SignOf): Sign {
  const { opening, message, time }: SignWords = signWords(text, nameOf(context));
  const words = (part: string): Phrase => (isOwn ? { own: part } : { ready: part });
  return {
    kind: "door-sign",
    opening: opening === null ? { say: "paper.signToday" } : words(opening),
    isBlank: false,
    message: words(message),
    time: time === null ? null : words(time),
    business: businessOf(context),
    hangWhen,
  };
}

function outlineOf({ opening, isBlank }: Sign): Phrase {
  return isBlank ? opening : { say: "paper.signNamed", with: { words: opening } };
}

function nameOf({ plan }: PaperContext): string {
  return plan.business.name.trim();
}

function businessOf(context: PaperContext): Phrase | null {
  const name = nameOf(context);
  return name === "" ? null : { own: shortText(name, 80) };
}
