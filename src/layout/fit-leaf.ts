import type { ScanBlock } from "#document/blocks.ts";
import type { Leaf, OwnLine } from "#document/leaf.ts";
import { firstThatFits } from "./first-that-fits.ts";
import {
  foldedSizes,
  frontSteps,
  largeSizes,
  likelyStep,
  sizes,
  sizeSteps,
  smallest,
  type Step,
} from "./fit-steps.ts";
import { fitInSomeWidth } from "./fit-widths.ts";
import { fitsOnePage, setLeaf, wideColumnWidth, type LeafSheet, type SetLeaf } from "./lay-out-leaf.ts";
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
export interface FittedLeaf {
  leaf: Leaf<string>;
  sheets: LeafSheet[];
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

function fitIn(tried: readonly Partial<Sizes>[], leaf: Leaf<string>, on: FitOn): FittedLeaf | null {
  const found = firstStep(sizeSteps(tried), on.before.get(leaf.id), on, (setting, kinds) =>
    attempt(leaf, { setting, kinds, on }),
  );
  return found && fitted(found);
}

function runOn(leaf: Leaf<string>, on: FitOn): FittedLeaf {
  // a list that has to run on is better read in type of full size; a card with too much text takes as few sheets as it can
  const setting = { ...roomySetting(on.fonts), ...(leaf.edge === null ? sizes[1] : smallest) };
  return fitted(attempt(leaf, { setting, on }));
}

/** A leaf in large print: on as many sheets as it takes, and nothing in it is to be shortened for that. */
export function fitLarge(leaf: Leaf<string>, on: FitOn): FittedLeaf {
  const { leaf: own, scan } = withoutScan(inOneColumn(leaf));
  const found = fitted(attempt(own, { setting: largeSetting(on.fonts), on }));
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
  const attemptFront = (setting: Setting, kinds: readonly TailKind[]): AttemptOnFront => {
    const width = wideColumnWidth(pair.front, on.width, setting);
    const { front, back } = withTails(pair, kinds, width, setting);
    return { ...attempt(front, { setting, kinds, on }), withBack: back };
  };
  const found =
    firstStep(frontSteps, on.before.get(pair.front.id), on, attemptFront) ??
    attemptFront({ ...roomySetting(on.fonts), ...smallest }, tailsInOrder);
  const front = fitted(found);
  const back = fitLeaf(found.withBack, on);
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
    const found = fitted(attempt(added, { setting, on }));
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

/** A leaf as it is set in one try: only what decides whether it fits is measured. */
interface Attempt {
  leaf: Leaf<string>;
  setting: Setting;
  kinds: readonly TailKind[];
  set: SetLeaf;
}

/** A front, and the back its tails went to. */
interface AttemptOnFront extends Attempt {
  withBack: Leaf<string>;
}

interface Trying {
  setting: Setting;
  kinds?: readonly TailKind[];
  on: FitOn;
}

function attempt(leaf: Leaf<string>, { setting, kinds = [], on }: Trying): Attempt {
  const { paper, width, footHeight } = on;
  return { leaf, setting, kinds, set: setLeaf({ leaf, paper, width, footHeight, setting }) };
}

/** The first of the steps at which a leaf fits its page, in some width of its columns; null where not even the last one helps. */
function firstStep<Of extends Attempt>(
  steps: readonly Step[],
  before: Fit | undefined,
  { fonts }: FitOn,
  attemptIn: (setting: Setting, kinds: readonly TailKind[]) => Of,
): Of | null {
  const again = before && attemptIn({ ...before.setting, fonts }, before.movedToBack);
  if (again && fitsOnePage(again.set)) return again;
  const atStep = ({ size, kinds }: Step): Of | null => {
    const setting = { ...roomySetting(fonts), ...size };
    const usual = attemptIn(setting, kinds);
    const isCard = usual.leaf.columns === "card";
    return fitInSomeWidth(
      usual,
      isCard ? (wideToNarrow) => attemptIn({ ...setting, wideToNarrow }, kinds) : null,
    );
  };
  const [first, ...others] = steps;
  if (first === undefined) return null;
  const roomiest = atStep(first);
  if (roomiest) return roomiest;
  const guess = likelyStep(
    others,
    first,
    attemptIn({ ...roomySetting(fonts), ...first.size }, first.kinds).set,
  );
  return firstThatFits(others.length, guess, (index) => {
    const step = others[index];
    return step ? atStep(step) : null;
  });
}

function fitted({ leaf, setting, kinds, set }: Attempt): FittedLeaf {
  const sheets = set.sheets();
  const longestFirst = leaf.ownLines.toSorted((a, b) => b.text.length - a.text.length);
  const shorten = sheets.length === 1 ? [] : longestFirst.slice(0, 5);
  const fit = {
    leaf: leaf.id,
    setting: sizesOf(setting),
    movedToBack: kinds,
    sheets: sheets.length,
    shorten,
  };
  return { leaf, sheets, fit };
}
