import type { FinderBlock, FinderRow } from "../blocks.ts";
import { heading } from "../heading.ts";
import { emergencyNumbers, type Card, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** Rows a finder holds: more, and nobody finds anything. Design, § 6. */
const mostRows = 14;
export const allCardsLeaf = "all-cards";

/** Whether the cards are too many for the finder, so that a list of all of them is printed too. */
export function needsCardIndex({ cards }: PaperContext): boolean {
  return cards.length > mostRows - fixedRows;
}

/** rows that every finder has: two of safety, three at the end */
const fixedRows = 5;

/** What you see → card → page, in triage order, people's safety first. */
export function finder(context: PaperContext): FinderBlock<Phrase> {
  return {
    kind: "finder",
    heading: heading({ say: "paper.whatIsDown" }, { say: "paper.stopAtFirstYes" }),
    heads: { see: { say: "paper.youSee" }, card: { say: "paper.card" }, page: { say: "paper.pageHead" } },
    rows: [...safetyRows(context), ...cardRows(context), ...lastRows(context)],
  };
}

function safetyRows(context: PaperContext): FinderRow<Phrase>[] {
  const [first] = emergencyNumbers(context);
  const number: Phrase = { ready: first ?? "" };
  return [
    safetyRow(
      { say: "paper.danger" },
      first === undefined ? { say: "paper.makeSafeNoNumber" } : { say: "paper.makeSafe", with: { number } },
    ),
    safetyRow(
      { say: "paper.smell" },
      first === undefined ? { say: "paper.allOutNoNumber" } : { say: "paper.allOut", with: { number } },
    ),
  ];
}

function safetyRow(see: Phrase, answer: Phrase): FinderRow<Phrase> {
  return { see, answer, first: true, card: null, leaf: null, page: null };
}

function cardRows(context: PaperContext): FinderRow<Phrase>[] {
  const shown = needsCardIndex(context) ? context.cards.slice(0, mostRows - fixedRows - 1) : context.cards;
  const inTriageOrder = shown.toSorted((a, b) => a.playbook.triageRank - b.playbook.triageRank);
  const rows = inTriageOrder.map((card): FinderRow<Phrase> => ({
    see: seenOf(card, shown),
    first: false,
    card: { own: String(card.number) },
    answer: { own: shortText(card.dependency.name, 40) },
    leaf: card.leaf,
    page: { pageOf: card.leaf },
  }));
  return needsCardIndex(context)
    ? [...rows, toLeaf("paper.anotherThing", "paper.allCards", allCardsLeaf)]
    : rows;
}

/** What one sees when this thing is down; two things of one kind are told apart by their names. */
function seenOf(card: Card, shown: readonly Card[]): Phrase {
  const { dependency, playbook } = card;
  const name: Phrase = { own: shortText(dependency.name, 40) };
  const [own] = dependency.card.notice ?? [];
  if (own !== undefined && own.trim() !== "") return { own: shortText(own) };
  if (playbook.id === "general") return { say: "paper.doesNotWork", with: { name } };
  const see: Phrase = { ready: playbook.youSee };
  const sameKind = shown.filter((other) => other.playbook.id === playbook.id);
  return sameKind.length > 1 ? { say: "paper.seeNamed", with: { name, see } } : see;
}

function lastRows({ sheets }: PaperContext): FinderRow<Phrase>[] {
  return [
    toLeaf("paper.severalAndUnsure", "paper.severalAtOnce", sheets.has("several") ? "several" : null),
    toLeaf("paper.callerOffers", "paper.hangUp", sheets.has("call-sheet") ? "call-sheet" : null),
    toLeaf("paper.noneOfThese", "paper.goToPaper", null),
  ];
}

type PlainKey =
  | "paper.anotherThing"
  | "paper.allCards"
  | "paper.severalAndUnsure"
  | "paper.severalAtOnce"
  | "paper.callerOffers"
  | "paper.hangUp"
  | "paper.noneOfThese"
  | "paper.goToPaper";

function toLeaf(see: PlainKey, answer: PlainKey, leaf: string | null): FinderRow<Phrase> {
  return {
    see: { say: see },
    answer: { say: answer },
    first: false,
    card: null,
    leaf,
    page: leaf === null ? null : { pageOf: leaf },
  };
}
