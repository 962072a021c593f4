import type { Block, Heading, Item, Tail, WalletLine } from "./blocks.ts";
import type { Phrase } from "./phrase.ts";

/** Puts one phrase into words. */
export type Word = (phrase: Phrase) => string;

/** A block with every phrase in words. */
export function wordBlock(block: Block<Phrase>, word: Word): Block<string> {
  const orBlank = (phrase: Phrase | null): string | null => (phrase === null ? null : word(phrase));
  const all = (phrases: readonly Phrase[]): string[] => phrases.map(word);
  switch (block.kind) {
    case "leads":
      return {
        kind: "leads",
        leads: block.leads.map((lead) => ({
          role: word(lead.role),
          name: orBlank(lead.name),
          number: orBlank(lead.number),
          dial: lead.dial,
        })),
      };
    case "finder":
      return {
        kind: "finder",
        heading: wordHeading(block.heading, word),
        heads: { see: word(block.heads.see), card: word(block.heads.card), page: word(block.heads.page) },
        rows: block.rows.map((row) => ({
          ...row,
          see: word(row.see),
          card: orBlank(row.card),
          answer: word(row.answer),
          page: orBlank(row.page),
        })),
      };
    case "card-index":
      return {
        kind: "card-index",
        heading: wordHeading(block.heading, word),
        rows: block.rows.map((row) => ({
          ...row,
          card: word(row.card),
          name: word(row.name),
          page: word(row.page),
        })),
      };
    case "checks":
      return { ...block, ...wordList(block, word) };
    case "steps":
      return { ...block, ...wordList(block, word) };
    case "sentences":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        sentences: all(block.sentences),
        tail: wordTail(block.tail, word),
      };
    case "lines":
      return { ...block, heading: wordHeading(block.heading, word), lines: all(block.lines) };
    case "do-not":
      return { ...block, heading: wordHeading(block.heading, word), items: all(block.items) };
    case "calls":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        calls: block.calls.map((call) => ({
          who: word(call.who),
          number: orBlank(call.number),
          dial: call.dial,
        })),
      };
    case "scan":
      return {
        kind: "scan",
        heading: word(block.heading),
        squares: block.squares.map(({ label, says, address }) => ({
          label: word(label),
          says: word(says),
          address,
        })),
      };
    case "say":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        advice: orBlank(block.advice),
        sayings: block.sayings.map((saying) => ({ label: orBlank(saying.label), words: word(saying.words) })),
      };
    case "write-down":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        fields: block.fields.map((field) => ({ ...field, label: word(field.label) })),
      };
    case "if-it-lasts":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        stages: block.stages.map((stage) => ({ after: orBlank(stage.after), items: all(stage.items) })),
      };
    case "ruled":
      return { ...block, heading: block.heading && wordHeading(block.heading, word) };
    case "framed":
      return { ...block, strong: all(block.strong), lines: all(block.lines) };
    case "emergency":
      return {
        ...block,
        number: orBlank(block.number),
        words: word(block.words),
        addressLabel: word(block.addressLabel),
        address: orBlank(block.address),
        note: word(block.note),
      };
    case "call-table":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        heads: {
          who: word(block.heads.who),
          number: word(block.heads.number),
          second: word(block.heads.second),
          account: word(block.heads.account),
          hours: word(block.heads.hours),
          checked: word(block.heads.checked),
        },
        rows: block.rows.map((row) => ({
          order: word(row.order),
          role: word(row.role),
          name: orBlank(row.name),
          number: orBlank(row.number),
          dial: row.dial,
          second: orBlank(row.second),
          account: orBlank(row.account),
          hours: orBlank(row.hours),
          checked: orBlank(row.checked),
        })),
      };
    case "table":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        heads: all(block.heads),
        rows: block.rows.map((row) => row.map(orBlank)),
      };
    case "side-by-side":
      return { ...block, left: wordBlock(block.left, word), right: wordBlock(block.right, word) };
    case "causes":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        beside: wordHeading(block.beside, word),
        causes: block.causes.map((cause) => ({
          cause: word(cause.cause),
          card: orBlank(cause.card),
          leaf: cause.leaf,
          page: orBlank(cause.page),
          together: cause.together.map((item) => wordItem(item, word)),
          lines: all(cause.lines),
        })),
      };
    case "short-cards":
      return {
        ...block,
        heading: wordHeading(block.heading, word),
        cards: block.cards.map((card) => ({ name: word(card.name), steps: all(card.steps) })),
      };
    case "door-sign":
      return {
        kind: "door-sign",
        opening: word(block.opening),
        isBlank: block.isBlank,
        message: word(block.message),
        time: orBlank(block.time),
        business: orBlank(block.business),
        hangWhen: word(block.hangWhen),
      };
    case "form":
      return {
        ...block,
        fields: block.fields.map((field) => ({ label: word(field.label), filled: orBlank(field.filled) })),
        columns: block.columns.map((column) => ({ ...column, head: word(column.head) })),
        note: word(block.note),
      };
    case "wallet-cards": {
      const { business, version, leads, numbers, hangs } = block.card;
      const line = ({ who, number }: WalletLine<Phrase>): WalletLine<string> => ({
        who: word(who),
        number: orBlank(number),
      });
      return {
        kind: "wallet-cards",
        card: {
          business: word(business),
          version: word(version),
          leads: leads.map(line),
          numbers: numbers.map(line),
          hangs: { label: word(hangs.label), places: orBlank(hangs.places) },
        },
        others: word(block.others),
      };
    }
  }
  return {
    ...block,
    heading: wordHeading(block.heading, word),
    rows: block.rows.map((row) => ({ label: word(row.label), amount: word(row.amount) })),
  };
}

function wordHeading({ text, note, continued }: Heading<Phrase>, word: Word): Heading<string> {
  const worded = { text: word(text), continued: word(continued) };
  return note === undefined ? worded : { ...worded, note: word(note) };
}

function wordItem({ text, before, after, link }: Item<Phrase>, word: Word): Item<string> {
  return {
    text: word(text),
    ...(before !== undefined && { before: word(before) }),
    ...(after !== undefined && { after: word(after) }),
    ...(link !== undefined && { link }),
  };
}

/** What lists of checks and of steps have in common. */
interface List<Words> {
  heading: Heading<Words>;
  items: Item<Words>[];
  tail: Tail<Words> | null;
}

function wordList({ heading, items, tail }: List<Phrase>, word: Word): List<string> {
  return {
    heading: wordHeading(heading, word),
    items: items.map((item) => wordItem(item, word)),
    tail: wordTail(tail, word),
  };
}

function wordTail(tail: Tail<Phrase> | null, word: Word): Tail<string> | null {
  return tail && { ...tail, heading: wordHeading(tail.heading, word) };
}
