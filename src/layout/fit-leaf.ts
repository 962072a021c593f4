import type { ScanBlock } from "#document/blocks.ts";
import type { Leaf, OwnLine } from "#document/leaf.ts";
import { layOutLeaf, wideColumnWidth, type LaidOutLeaf } from "./lay-out-leaf.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import type { PaperSize } from "./paper-size.ts";
import { inOneColumn } from "./large-print.ts";
import { largeSetting, roomySetting, sizesOf, type Setting, type Sizes } from "./setting.ts";
import { fewerAndFewer, withoutScan, withScan } from "./scan-where-room.ts";
import { tailsInOrder, withTails, type Pair, type TailKind } from "./tails.ts";

/** How a leaf came to fit its page, for the list the preview shows. Design, § 6 *Fitting*. */
export interface Fit {
  leaf: string;
  setting: Sizes;
  /** what went to the back for want of room */
  movedToBack: readonly TailKind[];
  sheets: number;
  /** the owner's own lines to shorten, longest first; [] where the leaf fits one page */
  shorten: OwnLine[];
}

/** A leaf as it fits: its sheets, and how that was reached. */
export interface FittedLeaf extends LaidOutLeaf {
  leaf: Leaf<string>;
  fit: Fit;
}

export interface FitOn {
  paper: PaperSize;
  /** millimetres the text is wide */
  width: number;
  footHeight: number;
  fonts: PaperFonts;
  /** how leaves came to fit before: tried first, so that a second round for the page numbers is quick */
  before: ReadonlyMap<string, Fit>;
}

/**
 * A leaf on one page, in the largest type that fits; on more pages only where it does not fit at 10 points. One that is
 * folded gives up the fold before its type gets small.
 */
export function fitLeaf(composed: Leaf<string>, on: FitOn): FittedLeaf {
  const { leaf, scan } = withoutScan(composed);
  return withSquares(fitWords(leaf, on), scan, on);
}

function fitWords(leaf: Leaf<string>, on: FitOn): FittedLeaf {
  if (leaf.columns !== "halves") return fitIn(sizes, leaf, on) ?? runOn(leaf, on);
  const unfolded = withoutFold(leaf);
  return fitIn(foldedSizes, leaf, on) ?? fitIn(largeSizes, unfolded, on) ?? runOn(unfolded, on);
}

function fitIn(tried: readonly Partial<Setting>[], leaf: Leaf<string>, on: FitOn): FittedLeaf | null {
  const before = on.before.get(leaf.id);
  const steps = tried.map((size) => ({ size, kinds: noTails }));
  const attempt = (setting: Setting): FittedLeaf => fitted(leaf, { setting, on });
  return firstThatFits({ leaf, steps, before, on, attempt });
}

function runOn(leaf: Leaf<string>, on: FitOn): FittedLeaf {
  // a list that has to run on is better read in type of full size; a card with too much text takes as few sheets as it can
  const setting = { ...roomySetting(on.fonts), ...(leaf.edge === null ? sizes[1] : smallest) };
  return fitted(leaf, { setting, on });
}

/** A leaf in large print: on as many sheets as it takes, and nothing in it is to be shortened for that. */
export function fitLarge(leaf: Leaf<string>, on: FitOn): FittedLeaf {
  const { leaf: own, scan } = withoutScan(inOneColumn(leaf));
  const found = fitted(own, { setting: largeSetting(on.fonts), on });
  return withSquares({ ...found, fit: { ...found.fit, shorten: [] } }, scan, on);
}

/** One half right after the other, wherever the middle of the paper is. */
function withoutFold(leaf: Leaf<string>): Leaf<string> {
  const { wide, wideFoot, narrow, narrowFoot } = leaf;
  return {
    ...leaf,
    columns: "one",
    wide: [...wide, ...wideFoot, ...narrow],
    wideFoot: narrowFoot,
    narrow: [],
    narrowFoot: [],
  };
}

/**
 * A card: its front on one page, by smaller type and then by moving tails to its back; and then the back. Squares to
 * scan go where room is left on the front, else on the back; for them nothing leaves the front or shrinks there.
 */
export function fitPair(composed: Pair, on: FitOn): [front: FittedLeaf, back: FittedLeaf] {
  const { leaf, scan } = withoutScan(composed.front);
  const pair = { ...composed, front: leaf };
  const before = on.before.get(pair.front.id);
  const attempt = (setting: Setting, kinds: readonly TailKind[]): FittedFront => {
    const width = wideColumnWidth(pair.front, on.width, setting);
    const { front, back } = withTails(pair, kinds, width, setting);
    return { ...fitted(front, { setting, on, movedToBack: kinds }), withBack: back };
  };
  const steps = [
    ...sizes.map((size) => ({ size, kinds: noTails })),
    ...tailsInOrder.map((_, index) => ({ size: smallest, kinds: tailsInOrder.slice(0, index + 1) })),
  ];
  const { withBack, ...front } =
    firstThatFits({ leaf: pair.front, steps, before, on, attempt }) ??
    attempt({ ...roomySetting(on.fonts), ...smallest }, tailsInOrder);
  const back = fitLeaf(withBack, on);
  for (const some of fewerAndFewer(scan)) {
    const onFront = ifRoom(front, some, on);
    if (onFront) return [onFront, back];
    const onBack = ifRoom(back, some, on) ?? inSmallerType(back, some, on);
    if (onBack) return [front, onBack];
  }
  return [front, back];
}

/** A leaf with squares to scan, as many as it has room for as it is: they never ask for a further sheet. */
function withSquares(found: FittedLeaf, scan: ScanBlock<string> | null, on: FitOn): FittedLeaf {
  for (const some of fewerAndFewer(scan)) {
    const added = ifRoom(found, some, on);
    if (added) return added;
  }
  return found;
}

function ifRoom({ leaf, fit, sheets }: FittedLeaf, scan: ScanBlock<string>, on: FitOn): FittedLeaf | null {
  const setting = { ...fit.setting, fonts: on.fonts };
  for (const added of withScan(leaf, scan)) {
    const found = fitted(added, { setting, on });
    if (found.sheets.length <= sheets.length) return { ...found, fit };
  }
  return null;
}

/** A back is read later than its front: for squares its type may be smaller, but never as small as it gets. */
function inSmallerType({ leaf, sheets }: FittedLeaf, scan: ScanBlock<string>, on: FitOn): FittedLeaf | null {
  if (sheets.length > 1) return null;
  for (const added of withScan(leaf, scan)) {
    const found = fitIn(sizes.slice(1, -1), added, on);
    if (found) return found;
  }
  return null;
}

/** A front, and the back its tails went to. */
interface FittedFront extends FittedLeaf {
  withBack: Leaf<string>;
}

const noTails: readonly TailKind[] = [];

/** Type sizes in the order they are tried: never under 10 points. Design, § 6 *Fitting*. */
const smallest = { body: 10, gap: 2.4, leading: 1.2, air: 0.4 };
const sizes = [
  { body: 11, gap: 5 },
  { body: 11, gap: 3.6, air: 0.8 },
  { body: 10.5, gap: 3.6, air: 0.8 },
  { body: 10, gap: 3.4, air: 0.8 },
  { body: 10, gap: 3.2, leading: 1.2, air: 0.8 },
  smallest,
];

/** A sheet that hangs folded on a wall is read from further away. */
const foldedSizes = [{ body: 13, gap: 6 }, { body: 12, gap: 5 }, ...sizes.filter(({ body }) => body >= 11)];
const largeSizes = [{ body: 13, gap: 6 }, { body: 12, gap: 5 }, ...sizes];

interface Step {
  size: Partial<Setting>;
  kinds: readonly TailKind[];
}

interface Trying<Attempt extends FittedLeaf> {
  leaf: Leaf<string>;
  /** from the best to read to the tightest */
  steps: readonly Step[];
  /** how it came to fit before */
  before: Fit | undefined;
  on: FitOn;
  attempt: (setting: Setting, kinds: readonly TailKind[]) => Attempt;
}

/** The first step at which a leaf fits its page; null where not even the last one helps, which is tried early to save time. */
function firstThatFits<Attempt extends FittedLeaf>(trying: Trying<Attempt>): Attempt | null {
  const { steps, before, on, attempt } = trying;
  const again = before && attempt({ ...before.setting, fonts: on.fonts }, before.movedToBack);
  if (again?.sheets.length === 1) return again;
  const [first, ...others] = steps;
  const last = others.pop();
  const best = first && inSomeWidth(trying, first);
  if (best) return best;
  const tightest = last && inSomeWidth(trying, last);
  if (!tightest) return null;
  for (const step of others) {
    const fits = inSomeWidth(trying, step);
    if (fits) return fits;
  }
  return tightest;
}

/** How wide the wide column of a card is against the narrow one: where one has too much text, the other gives up room. */
const widerFirst = [1.95, 2.15];
const narrowerFirst = [1.6, 1.45, 1.3, 1.2, 1.1, 1];

function inSomeWidth<Attempt extends FittedLeaf>(
  { leaf, on, attempt }: Trying<Attempt>,
  { size, kinds }: Step,
): Attempt | null {
  const setting = { ...roomySetting(on.fonts), ...size };
  const first = attempt(setting, kinds);
  if (first.sheets.length === 1) return first;
  const { wide, narrow } = first.runsOn;
  if (leaf.columns !== "card" || wide === narrow) return null;
  for (const wideToNarrow of wide ? widerFirst : narrowerFirst) {
    const next = attempt({ ...setting, wideToNarrow }, kinds);
    if (next.sheets.length === 1) return next;
    if (wide ? next.runsOn.narrow : next.runsOn.wide) return null;
  }
  return null;
}

interface Fitting {
  setting: Setting;
  on: FitOn;
  movedToBack?: readonly TailKind[];
}

function fitted(leaf: Leaf<string>, { setting, on, movedToBack = [] }: Fitting): FittedLeaf {
  const laidOut = layOutLeaf({ leaf, paper: on.paper, width: on.width, footHeight: on.footHeight, setting });
  const sheets = laidOut.sheets.length;
  const longestFirst = leaf.ownLines.toSorted((a, b) => b.text.length - a.text.length);
  const shorten = sheets === 1 ? [] : longestFirst.slice(0, 5);
  return {
    ...laidOut,
    leaf,
    fit: { leaf: leaf.id, setting: sizesOf(setting), movedToBack, sheets, shorten },
  };
}
