import type { ArgumentNames } from "#i18n/arguments.ts";
import type { paper } from "#i18n/messages/en/paper.ts";

type Paper = typeof paper;

/** A message of the paper with what fills its gaps; keys and gaps are checked against the English catalogue. */
export type Saying = {
  [Key in keyof Paper]: [ArgumentNames<Paper[Key]>] extends [never]
    ? { say: Key }
    : { say: Key; with: Record<ArgumentNames<Paper[Key]>, Phrase | number> };
}[keyof Paper];

/**
 * Something the paper says, before it is put into words: a message; a text as the owner typed it (`own`) or as our
 * content has it (`ready`); or a value that each language writes its own way. Money is in the plan's currency.
 */
export type Phrase =
  | Saying
  | { own: string }
  | { ready: string }
  | { money: number }
  /** money as it was typed, to the cent: a term of a sum, not its result */
  | { exactMoney: number }
  /** the sign of the plan's currency, alone */
  | { currencySign: true }
  /** a share 0..1 */
  | { percent: number }
  | { number: number }
  | { day: string }
  /** a day where there is little room */
  | { shortDay: string }
  | { weekday: number }
  /** "HH:MM" */
  | { time: string }
  | { minutes: number }
  | { list: Phrase[] }
  /** one of these, we do not know which */
  | { either: Phrase[] }
  /** side by side, with a dot between */
  | { dotted: Phrase[] }
  /** the number of the page a leaf starts on */
  | { pageOf: LeafId }
  /** at the foot of a page: its own number, or how many there are */
  | { page: "this" | "all" };

/** The name of a leaf of the document: one part that starts on a page of its own. */
export type LeafId = string;

/**
 * A gap to write a time in. Its spaces do not break, and it is made of letters every font has, so that it also reads
 * as a gap where the text is copied or read aloud.
 */
export const timeGap = "_____\u00a0:\u00a0_____";
