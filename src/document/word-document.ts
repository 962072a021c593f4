import type { ComposedDocument, Foot, Leaf, WordedDocument } from "./blocks.ts";
import type { Phrase } from "./phrase.ts";
import { wordBlock, type Word } from "./word-block.ts";
import { wordPhrase, type Wording } from "./word-phrase.ts";

/** A language with its numbers and dates; `tag` is its BCP 47 tag. */
export interface Language extends Pick<Wording, "words" | "formats"> {
  tag: string;
}

/** The page each leaf starts on, and how many pages there are; empty before anything is laid out. */
export interface PageNumbers {
  pageOf: ReadonlyMap<string, number>;
  pages: number;
}

/**
 * The document in the words of one language. Where page numbers are not known yet, a leaf counts as one page, which
 * is nearly always right.
 */
export function wordDocument(
  document: ComposedDocument,
  language: Language,
  numbers: PageNumbers,
): WordedDocument {
  const places = new Map(document.leaves.map((leaf, index) => [leaf.id, index + 1]));
  const pages = numbers.pages === 0 ? document.leaves.length : numbers.pages;
  const wording: Wording = {
    ...language,
    pageOf: (leaf) => numbers.pageOf.get(leaf) ?? places.get(leaf) ?? 0,
    page: 0,
    pages,
  };
  const word: Word = (phrase) => wordPhrase(phrase, wording);
  const { title, author, paper, leaves, notes, foot } = document;
  return {
    title: word(title),
    author,
    language: language.tag,
    paper,
    leaves: leaves.map((leaf) => wordLeaf(leaf, word)),
    notes: wordLeaf(notes, word),
    feet: Array.from({ length: pages }, (_, index) => wordFoot(foot, { ...wording, page: index + 1 })),
  };
}

function wordFoot({ page, version, guess, newer }: Foot<Phrase>, wording: Wording): Foot<string> {
  return {
    page: wordPhrase(page, wording),
    version: wordPhrase(version, wording),
    guess: wordPhrase(guess, wording),
    newer: wordPhrase(newer, wording),
  };
}

function wordLeaf(leaf: Leaf<Phrase>, word: Word): Leaf<string> {
  const { band, turnOver } = leaf;
  const blocks = (list: Leaf<Phrase>["wide"]): Leaf<string>["wide"] =>
    list.map((block) => wordBlock(block, word));
  return {
    ...leaf,
    outline: leaf.outline && word(leaf.outline),
    band: {
      number: band.number && word(band.number),
      title: word(band.title),
      continued: word(band.continued),
      side: band.side.map(word),
    },
    top: blocks(leaf.top),
    wide: blocks(leaf.wide),
    wideFoot: blocks(leaf.wideFoot),
    narrow: blocks(leaf.narrow),
    narrowFoot: blocks(leaf.narrowFoot),
    turnOver: turnOver && {
      strong: word(turnOver.strong),
      ifItLasts: turnOver.ifItLasts && word(turnOver.ifItLasts),
      whenBack: word(turnOver.whenBack),
    },
  };
}
