import type { LeafId } from "./phrase.ts";

/**
 * What stands on the paper, before any paper: typed blocks, in the order they are read. `Words` is `Phrase` as the
 * document is composed and `string` once it is worded; a block never carries markup. Where a value may be `null`,
 * nothing is known and a ruled line is printed to write on.
 */
export type Block<Words> =
  | LeadsBlock<Words>
  | FinderBlock<Words>
  | CardIndexBlock<Words>
  | ChecksBlock<Words>
  | StepsBlock<Words>
  | SentencesBlock<Words>
  | LinesBlock<Words>
  | DoNotBlock<Words>
  | CallsBlock<Words>
  | ScanBlock<Words>
  | SayBlock<Words>
  | WriteDownBlock<Words>
  | IfItLastsBlock<Words>
  | RuledBlock<Words>
  | FramedBlock<Words>
  | EmergencyBlock<Words>
  | CallTableBlock<Words>
  | TableBlock<Words>
  | SideBySideBlock<Words>
  | CausesBlock<Words>
  | ShortCardsBlock<Words>
  | AmountsBlock<Words>
  | DoorSignBlock<Words>
  | FormBlock<Words>
  | WalletCardsBlock<Words>;

/** A heading with an aside in lighter type; `continued` stands over what runs on to the next sheet. */
export interface Heading<Words> {
  text: Words;
  note?: Words;
  continued: Words;
}

/** A line of a list: its words, perhaps with a bold beginning or end, perhaps leading to another leaf or to an address. */
export interface Item<Words> {
  text: Words;
  before?: Words;
  after?: Words;
  link?: { leaf: LeafId } | { address: string };
}

/**
 * What of a block on a card's front may stand on its back, under `heading`: entries from `from`, counted from 0, or
 * sentences after two lines. `always` is where the tail starts even if everything fits. Design, § 6 *Fitting*.
 */
export interface Tail<Words> {
  heading: Heading<Words>;
  from: number | "two-lines";
  always?: number;
}

/** Who leads and who helps, with numbers large enough to dial from at arm's length. */
export interface LeadsBlock<Words> {
  kind: "leads";
  leads: { role: Words; name: Words | null; number: Words | null; dial: string | null }[];
}

/** What you see → card → page. */
export interface FinderBlock<Words> {
  kind: "finder";
  heading: Heading<Words>;
  heads: { see: Words; card: Words; page: Words };
  rows: FinderRow<Words>[];
}

/** A row of the finder: it names a card, or says at once what to do. `first` rows are about people's safety. */
export interface FinderRow<Words> {
  see: Words;
  first: boolean;
  card: Words | null;
  answer: Words;
  leaf: LeafId | null;
  page: Words | null;
}

/** Every card by number: where a plan has more than the finder holds. */
export interface CardIndexBlock<Words> {
  kind: "card-index";
  heading: Heading<Words>;
  rows: { card: Words; name: Words; leaf: LeafId; page: Words }[];
}

/** Things to tick off, in any order or from the top. */
export interface ChecksBlock<Words> {
  kind: "checks";
  heading: Heading<Words>;
  size: "body" | "large";
  items: Item<Words>[];
  tail: Tail<Words> | null;
}

/** Numbered steps under a black head, the largest type of a card; `from` is the number of the first. */
export interface StepsBlock<Words> {
  kind: "steps";
  heading: Heading<Words>;
  size: "body" | "large";
  from: number;
  items: Item<Words>[];
  tail: Tail<Words> | null;
}

/** Sentences run on as a paragraph. */
export interface SentencesBlock<Words> {
  kind: "sentences";
  heading: Heading<Words>;
  sentences: Words[];
  tail: Tail<Words> | null;
}

/** Lines one below the other, as they were typed. */
export interface LinesBlock<Words> {
  kind: "lines";
  heading: Heading<Words>;
  lines: Words[];
}

/** What must not be done, in a heavy frame; a cross before each line where every line is about something not to do. */
export interface DoNotBlock<Words> {
  kind: "do-not";
  heading: Heading<Words>;
  sign: "cross" | "dash";
  items: Words[];
}

/** Whom to call for this card; `dial` is the number as an address, where it can be one. */
export interface CallsBlock<Words> {
  kind: "calls";
  heading: Heading<Words>;
  calls: { who: Words; number: Words | null; dial: string | null }[];
}

/**
 * Squares for the camera of a phone, beside a list of calls: what they open is on the paper in words too, so they stand
 * only where there is room. Issue 5, § 1.
 */
export interface ScanBlock<Words> {
  kind: "scan";
  heading: Words;
  /** `says` is read aloud in place of the square; `address` is what a phone opens */
  squares: { label: Words; says: Words; address: string }[];
}

/** Words to say or send, each in its own frame. */
export interface SayBlock<Words> {
  kind: "say";
  heading: Heading<Words>;
  /** how, or whether, to send them */
  advice: Words | null;
  /** BCP 47 tag of what is to be said, where it is another language than the paper's */
  language?: string;
  sayings: { label: Words | null; words: Words }[];
}

/** Labels with room to write: behind the label, on a line below it, or in a gap the label has itself. */
export interface WriteDownBlock<Words> {
  kind: "write-down";
  heading: Heading<Words>;
  fields: { label: Words; room: "behind" | "below" | "within" }[];
}

/** What to do once it has lasted so long; a stage without a length says its own moment in its items. */
export interface IfItLastsBlock<Words> {
  kind: "if-it-lasts";
  heading: Heading<Words>;
  stages: { after: Words | null; items: Words[] }[];
}

/** Ruled lines to write on: as many as there is room for, none where there is no room for `lines`. */
export interface RuledBlock<Words> {
  kind: "ruled";
  heading: Heading<Words> | null;
  lines: number;
}

/** A framed note, its first lines bold. */
export interface FramedBlock<Words> {
  kind: "framed";
  strong: Words[];
  lines: Words[];
}

/** The emergency number, before all others. */
export interface EmergencyBlock<Words> {
  kind: "emergency";
  number: Words | null;
  words: Words;
  addressLabel: Words;
  address: Words | null;
  note: Words;
}

/** A cell of the call sheet: words, a dash where nothing belongs, or a ruled line. */
export type Cell<Words> = Words | null;

/** Whom to call, in call order. Its heading stands over what runs on only: the band says it before. */
export interface CallTableBlock<Words> {
  kind: "call-table";
  heading: Heading<Words>;
  heads: Record<CallColumn, Words>;
  rows: CallRow<Words>[];
}
export type CallColumn = "who" | "number" | "second" | "account" | "hours" | "checked";
export interface CallRow<Words> {
  order: Words;
  role: Words;
  name: Words | null;
  number: Cell<Words>;
  dial: string | null;
  second: Cell<Words>;
  account: Cell<Words>;
  hours: Cell<Words>;
  checked: Cell<Words>;
}

/** A plain table; `shares` of the width, adding up to 1; perhaps with a box to tick before each row. */
export interface TableBlock<Words> {
  kind: "table";
  hasBoxes?: boolean;
  heading: Heading<Words>;
  shares: number[];
  heads: Words[];
  rows: Cell<Words>[][];
}

/** Two short blocks next to each other; `share` of the width is the left one's. */
export interface SideBySideBlock<Words> {
  kind: "side-by-side";
  share: number;
  left: Block<Words>;
  right: Block<Words>;
}

/** What fails together, probably why, what it costs and what is not known to stop. */
export interface CausesBlock<Words> {
  kind: "causes";
  heading: Heading<Words>;
  /** over the causes, beside the heading over the things */
  beside: Heading<Words>;
  causes: {
    cause: Words;
    /** the number of its card, where it is printed */
    card: Words | null;
    leaf: LeafId | null;
    page: Words | null;
    together: Item<Words>[];
    lines: Words[];
  }[];
}

/** The dearest things in a few steps each, for page one. */
export interface ShortCardsBlock<Words> {
  kind: "short-cards";
  heading: Heading<Words>;
  cards: { name: Words; steps: Words[] }[];
}

/** Labels with an amount each. */
export interface AmountsBlock<Words> {
  kind: "amounts";
  heading: Heading<Words>;
  rows: { label: Words; amount: Words }[];
}

/** A sign for the door, as large as its sheet. Design, § 6.5. */
export interface DoorSignBlock<Words> {
  kind: "door-sign";
  /** read from across the street, white on black */
  opening: Words;
  /** all of it is left to write with a marker; the opening words are only read aloud */
  isBlank: boolean;
  /** the rest of the message; "" where the opening words are all of it */
  message: Words;
  /** the sentence with a gap for the time, on a line of its own */
  time: Words | null;
  business: Words | null;
  /** for us, not for the street: when to hang it up */
  hangWhen: Words;
}

/** A form to fill in by hand: fields, a ruled table as high as there is room for, and what to mind. Design, § 6.6. */
export interface FormBlock<Words> {
  kind: "form";
  /** `filled` is printed where we know it already */
  fields: { label: Words; filled: Words | null }[];
  /** `share` of the width, all together 1; a tick column has a box in each row */
  columns: { head: Words; share: number; holds: "words" | "tick" }[];
  /** how many are wanted; fewer where they would be too low for a hand */
  rows: number;
  note: Words;
}

/** A sheet of wallet cards to cut out, all the same. Design, § 6.7. */
export interface WalletCardsBlock<Words> {
  kind: "wallet-cards";
  card: {
    business: Words;
    version: Words;
    /** in charge, in larger type */
    leads: WalletLine<Words>[];
    numbers: WalletLine<Words>[];
    /** where the plan hangs: label, and the places where they are known */
    hangs: { label: Words; places: Words | null };
  };
  /** says of all cards but the first that they are the same */
  others: Words;
}
export interface WalletLine<Words> {
  who: Words;
  number: Words | null;
}
