import type { Block } from "./blocks.ts";
import { flowingWords } from "./flowing-words.ts";
import type { ComposedDocument, Foot, Leaf, WordedDocument } from "./leaf.ts";
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

/** Before anything is laid out: a leaf counts as one page, which is nearly always right. */
export const noPagesYet: PageNumbers = { pageOf: new Map(), pages: 0 };

/**
 * The document in the words of one language, for the page numbers reached so far. A block that names no page is put
 * into words once; two that say the same, say of two tills, are one. So what was measured of a block is not measured
 * again.
 */
export function inLanguage(
  document: ComposedDocument,
  language: Language,
): (numbers: PageNumbers) => WordedDocument {
  const settled = new Map<Block<Phrase>, Block<string>>();
  const byWords = new Map<string, Block<string>>();
  const places = new Map(document.leaves.map((leaf, index) => [leaf.id, index + 1]));

  return (numbers) => {
    const pages = numbers.pages === 0 ? document.leaves.length : numbers.pages;
    let namesPage = false;
    const wording: Wording = {
      ...language,
      pageOf: (leaf) => {
        namesPage = true;
        return numbers.pageOf.get(leaf) ?? places.get(leaf) ?? 0;
      },
      page: 0,
      pages,
    };
    const word: Word = (phrase) => wordPhrase(phrase, wording);
    const inWords = (block: Block<Phrase>): Block<string> => {
      const known = settled.get(block);
      if (known) return known;
      namesPage = false;
      const fresh = wordBlock(block, word);
      const says = JSON.stringify(fresh);
      const worded = byWords.get(says) ?? fresh;
      byWords.set(says, worded);
      if (!namesPage) settled.set(block, worded);
      return worded;
    };
    const feet = Array.from({ length: pages }, (_, index) =>
      wordFoot(document.foot, { ...wording, page: index + 1 }),
    );
    return { ...wordedParts(document, { tag: language.tag, word, inWords }), feet };
  };
}

/**
 * The document in the words of one language for a page that scrolls: no page is named, and no side of a sheet. It has
 * one foot.
 */
export function wordedToScroll(document: ComposedDocument, language: Language): WordedDocument {
  const leafNames = new Map<string, Phrase | null>(
    document.leaves.map(({ id, band, outline }) => [id, outline ?? band?.title ?? null]),
  );
  const wording: Wording = { ...language, pageOf: nameOfLeaf, page: 1, pages: 1, instead: flowingWords };
  const word: Word = (phrase) => wordPhrase(phrase, wording);
  function nameOfLeaf(leaf: string): string {
    const name = leafNames.get(leaf);
    return name ? wordPhrase(name, wording) : "";
  }
  const inWords = (block: Block<Phrase>): Block<string> => wordBlock(block, word);
  const feet = [wordFoot(document.foot, wording)];
  return { ...wordedParts(document, { tag: language.tag, word, inWords }), feet };
}

interface InWords {
  tag: string;
  word: Word;
  inWords: (block: Block<Phrase>) => Block<string>;
}

/** All but the feet, which know their page. */
function wordedParts(
  { title, author, paper, type, leaves, notes }: ComposedDocument,
  { tag, word, inWords }: InWords,
): Omit<WordedDocument, "feet"> {
  return {
    title: word(title),
    author,
    language: tag,
    paper,
    type,
    leaves: leaves.map((leaf) => wordLeaf(leaf, word, inWords)),
    notes: wordLeaf(notes, word, inWords),
  };
}

function wordFoot({ page, version, guess, newer, madeWith }: Foot<Phrase>, wording: Wording): Foot<string> {
  return {
    page: wordPhrase(page, wording),
    version: wordPhrase(version, wording),
    guess: wordPhrase(guess, wording),
    newer: wordPhrase(newer, wording),
    ...(madeWith !== undefined && { madeWith: wordPhrase(madeWith, wording) }),
  };
}

function wordLeaf(
  leaf: Leaf<Phrase>,
  word: Word,
  inWords: (block: Block<Phrase>) => Block<string>,
): Leaf<string> {
  const { band, turnOver } = leaf;
  return {
    ...leaf,
    outline: leaf.outline && word(leaf.outline),
    band: band && {
      number: band.number && word(band.number),
      title: word(band.title),
      continued: word(band.continued),
      side: band.side.map(word),
      ...(band.logos && { logos: band.logos.map(({ picture, alt }) => ({ picture, alt: word(alt) })) }),
    },
    top: leaf.top.map(inWords),
    wide: leaf.wide.map(inWords),
    wideFoot: leaf.wideFoot.map(inWords),
    narrow: leaf.narrow.map(inWords),
    narrowFoot: leaf.narrowFoot.map(inWords),
    turnOver: turnOver && {
      strong: word(turnOver.strong),
      ifItLasts: turnOver.ifItLasts && word(turnOver.ifItLasts),
      whenBack: word(turnOver.whenBack),
    },
  };
}
