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
import { haveSameWords } from "./same-words.ts";

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
  let before: FittedBefore = new Map();
  for (let round = 0; round < 4; round += 1) {
    const document = word(numbers);
    const paged = onPages(document, fonts, before);
    before = paged.fitted;
    const reached = pageNumbersOf(paged);
    if (areSame(numbers, reached) || (round === 0 && isOnePageALeaf(document, reached)))
      return finished(paged);
    numbers = reached;
  }
  return finished(onPages(word(numbers), fonts, before));
}

function pageNumbersOf({ pages }: Paged): PageNumbers {
  const pageOf = new Map<string, number>();
  for (const [index, { leaf }] of pages.entries()) if (!pageOf.has(leaf.id)) pageOf.set(leaf.id, index + 1);
  return { pages: pages.length, pageOf };
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

/** Whether a leaf has to start on other paper than the back of this one: what is punched and what is not never share any. */
function needsOwnPaper({ startsOn, isPunched }: Leaf<string>, front: Leaf<string>): boolean {
  return startsOn === "front" || isPunched !== front.isPunched;
}

/** Leaves that came to fit together, and what they were then. */
interface FittedTogether {
  leaves: Leaf<string>[];
  footHeight: number;
  fitted: FittedLeaf[];
}

/** By the first of them. */
type FittedBefore = ReadonlyMap<string, FittedTogether>;

/** A document on pages that have their places, but no marks yet. */
interface Paged {
  document: WordedDocument;
  paper: PaperSize;
  fonts: PaperFonts;
  pages: Page[];
  fitted: FittedBefore;
}

function onPages(document: WordedDocument, fonts: PaperFonts, before: FittedBefore): Paged {
  const { type } = document;
  const paper = paperSizes[document.paper];
  const roomOf = roomIn(document, { paper, fonts, before });
  const notesBehind = ({ isPunched }: Leaf<string>): FittedLeaf[] => {
    const notes = { ...document.notes, isPunched };
    return fitted([notes], roomOf(notes), type);
  };
  const pages: Page[] = [];
  const now = new Map<string, FittedTogether>();
  for (const leaves of leavesTogether(document)) {
    const [first] = leaves;
    const room = roomOf(first);
    const { footHeight } = room;
    const known = before.get(first.id);
    // leaves that say what they said in the round before fit as they did: nothing is tried again
    const isKnown = known?.footHeight === footHeight && haveSameWords(known.leaves, leaves);
    const together = isKnown ? known : { leaves, footHeight, fitted: fitted(leaves, room, type) };
    now.set(first.id, together);
    const front = pages.length % 2 === 1 ? pages.at(-1)?.leaf : undefined;
    if (front && needsOwnPaper(first, front)) pages.push(...notesBehind(front).flatMap(pagesOf));
    pages.push(...inSheetOrder(together.fitted));
  }
  return { document, paper, fonts, pages, fitted: now };
}

function fitted([first, back]: LeavesTogether, room: FitOn, type: WordedDocument["type"]): FittedLeaf[] {
  if (back) return fitPair({ front: first, back }, room);
  return [isInLargePrint(first, type) ? fitLarge(first, room) : fitLeaf(first, room)];
}

/** Forms, signs and what is cut out stay as they are: they have no holes either. */
function isInLargePrint(leaf: Leaf<string>, type: WordedDocument["type"]): boolean {
  return type === "large" && leaf.isPunched;
}

interface OnPaper {
  /** upright */
  paper: PaperSize;
  fonts: PaperFonts;
  before: FittedBefore;
}

/** The room a leaf has: its paper held its way, less the holes where it is punched, and the foot of its pages. */
function roomIn(
  { feet, type }: WordedDocument,
  { paper: upright, fonts, before }: OnPaper,
): (leaf: Leaf<string>) => FitOn {
  const fits = new Map(fitsOf(before).map((fit) => [fit.leaf, fit]));
  const footHeights = new Map<string, number>();
  return (leaf) => {
    const paper = heldAs(upright, leaf.orientation);
    const isLarge = isInLargePrint(leaf, type);
    const { width } = textAreaOf(paper, { side: "front", isPunched: leaf.isPunched });
    const kind = `${width} ${isLarge}`;
    const footHeight =
      footHeights.get(kind) ??
      Math.max(0, ...feet.map((foot) => setFoot(foot, { width, guess: true, isLarge, fonts }).height));
    footHeights.set(kind, footHeight);
    return { paper, width, footHeight, fonts, before: fits };
  };
}

function fitsOf(before: FittedBefore): Fit[] {
  return Array.from(before.values()).flatMap((together) => together.fitted.map(({ fit }) => fit));
}

type LeavesTogether = [only: Leaf<string>] | [front: Leaf<string>, back: Leaf<string>];

/** A front and its back together, every other leaf by itself. In large print a back is a sheet of its own. */
function leavesTogether({ leaves, type }: WordedDocument): LeavesTogether[] {
  const backs = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const asBack = new Set(leaves.map((leaf) => leaf.back));
  if (type === "large")
    return leaves.map((leaf) => [
      asBack.has(leaf.id) && isInLargePrint(leaf, type) ? { ...leaf, startsOn: "front" } : leaf,
    ]);
  return leaves
    .filter((leaf) => !asBack.has(leaf.id))
    .map((leaf) => {
      const back = leaf.back === null ? undefined : backs.get(leaf.back);
      return back ? [leaf, back] : [leaf];
    });
}

/** Front, back, and only then what runs on: so the back is always on the other side of its front. */
function inSheetOrder(together: readonly FittedLeaf[]): Page[] {
  const all = together.map(pagesOf);
  return [...all.flatMap((pages) => pages.slice(0, 1)), ...all.flatMap((pages) => pages.slice(1))];
}

function pagesOf({ leaf, sheets }: FittedLeaf): Page[] {
  return sheets.map((sheet, part) => ({ leaf, part, sheet }));
}

function finished({ document, paper: upright, fonts, pages, fitted: now }: Paged): LaidOutDocument {
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
  return { paper: upright, sheets, outline, firstSheetOf, fits: fitsOf(now) };
}

/**
 * What is read on a page, its own foot left out. Words of a figure are too: squares to scan say nothing new. Another
 * logo is another page.
 */
function textsOf(marks: readonly Mark[]): string[] {
  const open: boolean[] = [];
  return marks.flatMap((mark) => {
    if (mark.kind === "open") open.push(mark.element.role === "Figure");
    if (mark.kind === "close") open.pop();
    if (mark.kind === "picture") return [mark.dataUrl];
    if (open.includes(true)) return [];
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
