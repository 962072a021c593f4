import { ownLinesIn } from "#plan/lines-part.ts";
import type { Block, ChecksBlock, Item } from "../blocks.ts";
import type { Leaf, OwnLine, TurnOver } from "../leaf.ts";
import { heading } from "../heading.ts";
import { messageFor } from "../message-words.ts";
import { linesOn, ownLinesOf } from "../own-lines.ts";
import { cardOf, type Card, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { timeGap } from "../phrase.ts";
import { isShortened, shortText } from "../short-text.ts";
import { cardBand, restsCardOnGuess } from "./card-band.ts";
import { cardCalls, longestAccount } from "./card-calls.ts";
import { keepTrading } from "./keep-trading.ts";
import { scanOnCard } from "./scan.ts";
import { messageContext } from "./message-context.ts";

/** Steps of the first ten minutes on the front; the rest is on the back. Design, § 6.3. */
export const stepsOnFront = 6;

/** The front of a card is now: it stands alone for the first hour. Design, § 6.3. */
export function cardFront(card: Card, context: PaperContext): Leaf<Phrase> {
  const { dependency, number, leaf } = card;
  const name: Phrase = { own: shortText(dependency.name) };
  return {
    id: leaf,
    outline: { say: "paper.numbered", with: { number, who: name } },
    startsOn: "front",
    orientation: "portrait",
    isPunched: true,
    band: cardBand(card, context),
    edge: number,
    columns: "card",
    top: [],
    wide: [
      ...inFull(card),
      notice(card, context),
      checkFirst(card, context),
      firstTen(card, context),
      keepTrading(card, context),
    ],
    wideFoot: [],
    narrow: [
      cardCalls(card, context),
      ...scanOnCard(card, context),
      doNot(card, context),
      ...tellCustomers(card, context),
      writeDown(),
    ],
    narrowFoot: [],
    turnOver: turnOver(card, context),
    back: backOf(leaf),
    guess: restsCardOnGuess(card, context),
    ownLines: ownLines(card),
  };
}

export function backOf(leaf: string): string {
  return `${leaf}-back`;
}

/** What is too long for the band and the list of calls stands here in full. */
function inFull({ dependency: { name, accountRef } }: Card): Block<Phrase>[] {
  const long = [
    ...(isShortened(name) ? [name] : []),
    ...(isShortened(accountRef, longestAccount) ? [accountRef] : []),
  ];
  if (long.length === 0) return [];
  return [
    { kind: "lines", heading: heading({ say: "paper.inFull" }), lines: long.map((text) => ({ own: text })) },
  ];
}

function notice(card: Card, context: PaperContext): Block<Phrase> {
  return {
    kind: "sentences",
    heading: heading({ say: "paper.youNotice" }),
    sentences: linesOn("notice", card, context),
    tail: { heading: heading({ say: "paper.moreSigns" }), from: "two-lines" },
  };
}

function checkFirst(card: Card, context: PaperContext): ChecksBlock<Phrase> {
  const checks = linesOn("checks", card, context).map((text): Item<Phrase> => ({ text }));
  return {
    kind: "checks",
    heading: heading({ say: "paper.checkFirst" }),
    size: "body",
    tail: null,
    items: [...checks, ...causesToCheck(card, context), ...statusPage(card)],
  };
}

/** Is what it needs down too? Then that card comes first. */
function causesToCheck({ dependency }: Card, context: PaperContext): Item<Phrase>[] {
  return dependency.needs.flatMap((id): Item<Phrase>[] => {
    const cause = cardOf(context, id);
    if (!cause || cause.dependency.id === dependency.id) return [];
    return [
      {
        text: { say: "paper.downToo", with: { name: { own: shortText(cause.dependency.name) } } },
        after: { say: "paper.goToCard", with: { card: cause.number } },
        link: { leaf: cause.leaf },
      },
    ];
  });
}

function statusPage({ dependency }: Card): Item<Phrase>[] {
  const address = dependency.statusPage.trim();
  if (address === "") return [];
  return [{ text: { say: "paper.statusPage", with: { address: { own: address } } }, link: { address } }];
}

function firstTen(card: Card, context: PaperContext): Block<Phrase> {
  return {
    kind: "steps",
    heading: heading({ say: "paper.firstTen" }),
    size: "large",
    from: 1,
    items: linesOn("firstTen", card, context).map((text) => ({ text })),
    tail: { heading: heading({ say: "paper.nextSteps" }), from: stepsOnFront - 1, always: stepsOnFront },
  };
}

function doNot(card: Card, context: PaperContext): Block<Phrase> {
  return {
    kind: "do-not",
    heading: heading({ say: "paper.doNot" }),
    sign: "cross",
    items: linesOn("doNot", card, context),
  };
}

function tellCustomers(card: Card, context: PaperContext): Block<Phrase>[] {
  const words = messageFor(messageContext(card, context), "down", "doorSign");
  if (words === null) return [];
  return [
    {
      kind: "say",
      heading: heading({ say: "paper.tellCustomers" }),
      advice: null,
      sayings: [{ label: null, words }],
    },
  ];
}

function writeDown(): Block<Phrase> {
  return {
    kind: "write-down",
    heading: heading({ say: "paper.writeDown" }),
    fields: [
      { label: { say: "paper.theySaid" }, room: "below" },
      { label: { say: "paper.ticket" }, room: "behind" },
      { label: { say: "paper.backAt", with: { gap: { ready: timeGap } } }, room: "within" },
    ],
  };
}

function turnOver(card: Card, context: PaperContext): TurnOver<Phrase> {
  const isLarge = context.options.type === "large";
  const steps = linesOn("firstTen", card, context).length;
  const after: Phrase[] =
    ownLinesIn(card.dependency, "ifItLasts").length === 0
      ? card.playbook.ifItLasts.map((stage) => ({ ready: stage.after }))
      : [];
  const times: Phrase = { dotted: after };
  return {
    strong: isLarge
      ? { say: "paper.goToPage", with: { page: { pageOf: backOf(card.leaf) } } }
      : { say: "paper.turnOver" },
    ifItLasts: ifItLasts(),
    whenBack: { say: "paper.whenBack" },
  };

  function ifItLasts(): Phrase {
    if (after.length === 0) return { say: "paper.ifItLastsAtAll" };
    if (isLarge || steps <= stepsOnFront) return { say: "paper.ifItLastsTimes", with: { times } };
    if (steps === stepsOnFront + 1) return { say: "paper.forStep", with: { from: steps, times } };
    return { say: "paper.forSteps", with: { from: stepsOnFront + 1, to: steps, times } };
  }
}

/** The lines of a front that the owner can shorten. */
function ownLines({ dependency }: Card): OwnLine[] {
  const { card, checks, tell, backup, name, accountRef } = dependency;
  return [
    ...ownLinesOf("name", isShortened(name) ? [name] : []),
    ...ownLinesOf("accountRef", isShortened(accountRef, longestAccount) ? [accountRef] : []),
    ...ownLinesOf("notice", card.notice),
    ...ownLinesOf("checks", checks),
    ...ownLinesOf("firstTen", card.firstTen),
    ...ownLinesOf("keepTrading", card.keepTrading ?? backup?.steps),
    ...ownLinesOf("doNot", card.doNot),
    ...ownLinesOf("tell", [tell.down?.doorSign ?? ""]),
  ];
}
