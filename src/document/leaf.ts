import type { CardPart } from "#plan/card-lines.ts";
import type { Block } from "./blocks.ts";
import type { PaperOptions } from "./paper-options.ts";
import type { Picture } from "./picture.ts";
import type { LeafId, Phrase } from "./phrase.ts";

/** The black band across the top of a leaf. `side` are short lines at its right end. */
export interface Band<Words> {
  number: Words | null;
  title: Words;
  /** the title where the leaf runs on to another sheet */
  continued: Words;
  side: Words[];
  /** on the first sheet: the logos of the business and of its adviser, and what they are in words */
  logos?: { picture: Picture; alt: Words }[];
}

/** Which way the paper is held. */
export type Orientation = "portrait" | "landscape";

/** The line between now and later, at the foot of a card's front. */
export interface TurnOver<Words> {
  strong: Words;
  ifItLasts: Words | null;
  whenBack: Words;
}

/** One part of the document, starting on a page of its own. */
export interface Leaf<Words> {
  id: LeafId;
  /** its line in the outline; null for a back, which is found through its front */
  outline: Words | null;
  /** "front": starts on the right-hand side of an open folder, so that front and back share one sheet of paper */
  startsOn: "front" | "any";
  /** which way the paper is held */
  orientation: Orientation;
  /** whether it goes into the folder: signs, forms and wallet cards are not punched, and use the room of the holes */
  isPunched: boolean;
  /** null where the leaf has a head of its own, as a door sign has; it is then named by its `outline` */
  band: Band<Words> | null;
  /** number and slot of the black mark at the edge: cards only */
  edge: number | null;
  /** "halves": `wide` above the middle of the paper and `narrow` below it, so that the sheet folds between them */
  columns: "cover" | "card" | "one" | "halves";
  /** across the page, under the band */
  top: Block<Words>[];
  wide: Block<Words>[];
  /** at the foot of the wide column where there is room, else after it */
  wideFoot: Block<Words>[];
  narrow: Block<Words>[];
  narrowFoot: Block<Words>[];
  turnOver: TurnOver<Words> | null;
  /** the leaf that is its back: tails of this one's blocks may go there */
  back: LeafId | null;
  /** whether a figure on it rests on a guess, so that its foot explains the sign */
  guess: boolean;
  /** the owner's own lines on it, for the list of what to shorten if it does not fit */
  ownLines: OwnLine[];
}

/** A part of a card that can hold lines of the owner's. */
export type OwnPart = CardPart | "name" | "accountRef" | "checks" | "tell" | "backToNormal" | "note";

/** A line the owner typed, and the part of the card it stands in. */
export interface OwnLine {
  part: OwnPart;
  text: string;
}

/** The words at the foot of a page. */
export interface Foot<Words> {
  page: Words;
  version: Words;
  guess: Words;
  newer: Words;
  /** the adviser who made the plan, where there is one */
  madeWith?: Words;
}

/** The whole document but for the feet of its pages. */
export interface PaperDocument<Words> {
  title: Words;
  author: string;
  paper: "a4" | "letter";
  /** "large": 16 points, one column */
  type: PaperOptions["type"];
  leaves: Leaf<Words>[];
  /** stands on the back of a sheet whose front has none */
  notes: Leaf<Words>;
}

/** A document as composed: which facts are printed, not yet in any language. */
export interface ComposedDocument extends PaperDocument<Phrase> {
  foot: Foot<Phrase>;
}

/** A document in the words of one language; the foot of page n stands at n - 1. */
export interface WordedDocument extends PaperDocument<string> {
  /** BCP 47 tag of the language of the words; own text stays in the language it was typed in */
  language: string;
  feet: Foot<string>[];
}
