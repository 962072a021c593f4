import type { Foot, Leaf, WordedDocument } from "#document/leaf.ts";
import { inShort } from "#document/page-in-short.ts";
import { noPagesYet, type PageNumbers } from "#document/word-document.ts";
import { fitLarge, fitLeaf, fitPair, type Fit, type FitOn, type FittedLeaf } from "./fit-leaf.ts";
import { setFoot } from "./foot.ts";
import type { LaidOut, OutlineEntry, Sheet } from "./laid-out.ts";
import type { LeafSheet } from "./lay-out-leaf.ts";
import type { Mark } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { heldAs, margins, paperSizes, textAreaOf, type PaperSize, type Side } from "./paper-size.ts";
import { edgeMark, holes } from "./page-signs.ts";
import { marksOf } from "./piece.ts";

/** A document on paper, and how each of its leaves came to fit. */
export interface LaidOutDocument extends LaidOut {
  fits: Fit[];
}

interface Wanted {
  /** words the document for these page numbers */
  word: (numbers: PageNumbers) => WordedDocument;
  fonts: PaperFonts;
}

/**
 * Lays a document out: measured, broken into pages, placed. Page numbers stand in the text, so the document is worded
 * with the numbers a page a leaf would give, and again with the right ones where something ran on.
 */
export function layOutDocument({ word, fonts }: Wanted): LaidOutDocument {
  let numbers: PageNumbers = noPagesYet;
  let before = new Map<string, Fit>();
  for (let round = 0; round < 4; round += 1) {
    const document = word(numbers);
    const laidOut = onSheets(document, fonts, before);
    before = new Map(laidOut.fits.map((fit) => [fit.leaf, fit]));
    const reached = pageNumbersOf(laidOut);
    if (areSame(numbers, reached) || (round === 0 && isOnePageALeaf(document, reached))) return laidOut;
    numbers = reached;
  }
  return onSheets(word(numbers), fonts, before);
}

function pageNumbersOf({ sheets, firstSheetOf }: LaidOut): PageNumbers {
  return {
    pages: sheets.length,
    pageOf: new Map(Array.from(firstSheetOf, ([leaf, sheet]) => [leaf, sheet + 1])),
  };
}

function areSame(one: PageNumbers, other: PageNumbers): boolean {
  return (
    one.pages === other.pages &&
    Array.from(other.pageOf).every(([leaf, page]) => one.pageOf.get(leaf) === page)
  );
}

function isOnePageALeaf({ leaves }: WordedDocument, { pages, pageOf }: PageNumbers): boolean {
  return pages === leaves.length && leaves.every((leaf, index) => pageOf.get(leaf.id) === index + 1);
}

/** A page before it has a number. */
interface Page {
  leaf: Leaf<string>;
  /** which of the leaf's sheets, counted from 0 */
  part: number;
  sheet: LeafSheet;
}

function onSheets(document: WordedDocument, fonts: PaperFonts, before: FitOn["before"]): LaidOutDocument {
  const paper = paperSizes[document.paper];
  const on: OnPaper = { paper, type: document.type, feet: document.feet, fonts, before };
  const pages: Page[] = [];
  const fits: Fit[] = [];
  for (const fitted of fittedLeaves(document.leaves, on)) {
    const front = pages.length % 2 === 1 ? pages.at(-1)?.leaf : undefined;
    const [first] = fitted;
    if (front && first && needsOwnPaper(first.leaf, front)) pages.push(...pagesOf(notesBehind(front)));
    pages.push(...inSheetOrder(fitted));
    fits.push(...fitted.map((leaf) => leaf.fit));
  }
  return finished(pages, { document, paper, fonts, fits });

  function notesBehind({ isPunched }: Leaf<string>): FittedLeaf {
    const notes = { ...document.notes, isPunched };
    return fittedLarge(notes, false, on);
  }
}

/** Whether a leaf has to start on other paper than the back of this one: what is punched and what is not never share any. */
function needsOwnPaper({ startsOn, isPunched }: Leaf<string>, front: Leaf<string>): boolean {
  return startsOn === "front" || isPunched !== front.isPunched;
}

interface OnPaper {
  /** upright */
  paper: PaperSize;
  type: WordedDocument["type"];
  feet: readonly Foot<string>[];
  fonts: PaperFonts;
  before: FitOn["before"];
}

/** Forms, signs and what is cut out stay as they are: they have no holes either. */
function isInLargePrint(leaf: Leaf<string>, type: WordedDocument["type"]): boolean {
  return type === "large" && leaf.isPunched;
}

/** The room a leaf has: its paper held its way, less the holes where it is punched, and the foot of its pages. */
function fitOn(leaf: Leaf<string>, { paper: upright, type, feet, fonts, before }: OnPaper): FitOn {
  const paper = heldAs(upright, leaf.orientation);
  const isLarge = isInLargePrint(leaf, type);
  const { width } = textAreaOf(paper, { side: "front", isPunched: leaf.isPunched });
  const footHeight = Math.max(
    0,
    ...feet.map((foot) => setFoot(foot, { width, guess: true, isLarge, fonts }).height),
  );
  return { paper, width, footHeight, fonts, before };
}

/** The leaves as they fit; a front and its back together. */
function fittedLeaves(leaves: readonly Leaf<string>[], on: OnPaper): FittedLeaf[][] {
  const backs = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const asBack = new Set(leaves.map((leaf) => leaf.back));
  if (on.type === "large") return leaves.map((leaf) => [fittedLarge(leaf, asBack.has(leaf.id), on)]);
  return leaves
    .filter((leaf) => !asBack.has(leaf.id))
    .map((leaf) => {
      const back = leaf.back === null ? undefined : backs.get(leaf.back);
      const room = fitOn(leaf, on);
      return back ? fitPair({ front: leaf, back }, room) : [fitLeaf(leaf, room)];
    });
}

/** A leaf as its kind and the size of type ask for. In large print a back is a sheet of its own. */
function fittedLarge(leaf: Leaf<string>, isBack: boolean, on: OnPaper): FittedLeaf {
  if (!isInLargePrint(leaf, on.type)) return fitLeaf(leaf, fitOn(leaf, on));
  const own: Leaf<string> = isBack ? { ...leaf, startsOn: "front" } : leaf;
  return fitLarge(own, fitOn(own, on));
}

/** Front, back, and only then what runs on: so the back is always on the other side of its front. */
function inSheetOrder(fitted: readonly FittedLeaf[]): Page[] {
  const all = fitted.map(pagesOf);
  return [...all.flatMap((pages) => pages.slice(0, 1)), ...all.flatMap((pages) => pages.slice(1))];
}

function pagesOf({ leaf, sheets }: FittedLeaf): Page[] {
  return sheets.map((sheet, part) => ({ leaf, part, sheet }));
}

interface Finishing {
  document: WordedDocument;
  paper: PaperSize;
  fonts: PaperFonts;
  fits: Fit[];
}

function finished(
  pages: readonly Page[],
  { document, paper: upright, fonts, fits }: Finishing,
): LaidOutDocument {
  const firstSheetOf = new Map<string, number>();
  const outline: OutlineEntry[] = [];
  const fronts = new Map(document.leaves.map((leaf) => [leaf.back, leaf]));
  const sheets = pages.map(({ leaf, part, sheet }, index): Sheet => {
    if (!firstSheetOf.has(leaf.id)) {
      firstSheetOf.set(leaf.id, index);
      if (leaf.outline !== null) outline.push({ title: leaf.outline, sheet: index });
    }
    const side: Side = index % 2 === 0 ? "front" : "back";
    const foot = document.feet[index];
    const { isPunched } = leaf;
    const paper = heldAs(upright, leaf.orientation);
    const area = textAreaOf(paper, { side, isPunched });
    const marks = marksOf(sheet, area.left);
    const front = fronts.get(leaf.id) ?? leaf;
    return {
      leaf: leaf.id,
      part,
      title: titleOf(leaf),
      paper,
      isPunched,
      inShort: inShort({ texts: textsOf(marks), paper, leaf: front.id, title: titleOf(front) }),
      marks: [
        ...marks,
        ...(foot
          ? footMarks(foot, {
              paper,
              area,
              guess: leaf.guess,
              isLarge: isInLargePrint(leaf, document.type),
              fonts,
            })
          : []),
        ...(leaf.edge === null ? [] : edgeMark(leaf.edge, { paper, side, fonts })),
        ...(isPunched ? holes(paper, side) : []),
      ],
    };
  });
  return { paper: upright, sheets, outline, firstSheetOf, fits };
}

/** What is read on a page, its own foot left out. */
function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "text" || mark.kind === "drawn-text") return [mark.text];
    return mark.kind === "missing-letters" ? [mark.letters] : [];
  });
}

/** What the band of a leaf says; its line in the outline where it has none. */
function titleOf({ band, outline }: Leaf<string>): string {
  return band === null ? (outline ?? "") : [band.number ?? "", band.title].join(" ").trim();
}

interface FootOn {
  paper: PaperSize;
  area: { left: number; width: number };
  guess: boolean;
  isLarge: boolean;
  fonts: PaperFonts;
}

function footMarks(words: Foot<string>, { paper, area, guess, isLarge, fonts }: FootOn): Mark[] {
  const foot = setFoot(words, { width: area.width, guess, isLarge, fonts });
  return marksOf(foot, area.left, paper.height - margins.foot - foot.height);
}
