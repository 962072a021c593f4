import type { Block } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";
import { setBand } from "./band.ts";
import { setBlock } from "./blocks/set-block.ts";
import { flowColumn, heightInOne, type FilledColumn, type Flow } from "./flow-column.ts";
import type { Mark } from "./mark.ts";
import { margins, type PaperSize } from "./paper-size.ts";
import { composed, nothing, placed, type Part, type Piece } from "./piece.ts";
import { isLargePrint, strokes, type Setting } from "./setting.ts";
import { setTurnOver } from "./turn-over.ts";

/** One sheet of a leaf from the left edge of its text, without what depends on the number of the page: foot, holes, edge mark. */
export type LeafSheet = Piece;

interface LeafSetting {
  leaf: Leaf<string>;
  paper: PaperSize;
  /** millimetres the text is wide */
  width: number;
  /** millimetres the foot of the page takes */
  footHeight: number;
  setting: Setting;
}

/** A column of a leaf in some setting, filled when it is first asked about. */
export interface SetColumn {
  /** millimetres */
  width: number;
  runsOn: () => boolean;
  /** how much of its room on one sheet it takes: 1.2 is a fifth more than there is */
  load: () => number;
}

/** A leaf in some setting, its columns from the wide one on; a sheet is put together only where it is printed. */
export interface SetLeaf {
  columns: readonly SetColumn[];
  sheets: () => LeafSheet[];
}

/** A leaf on as many sheets as it takes: its band on each, what goes across, and its columns below. */
export function setLeaf(leafSetting: LeafSetting): SetLeaf {
  const { leaf, paper, width, footHeight, setting } = leafSetting;
  const bands = bandsOf(leaf, width, setting);
  const ends = leaf.turnOver;
  const turnOver =
    ends && acrossOnce(ends, "turn over", { width, setting }, () => setTurnOver(ends, width, setting));
  const bottom = paper.height - margins.foot - footHeight - aboveFoot;
  const bottomOf = (sheet: number): number =>
    sheet === 0 && turnOver ? bottom - turnOver.height - aboveTurnOver : bottom;
  const belowBand = (sheet: number): number => {
    const { height } = bands(sheet);
    return margins.top + (height > 0 ? height + underBand : 0);
  };
  const across = flowColumn({
    blocks: leaf.top.map((block) => setBlock(block, width, setting)),
    width,
    roomOn: (sheet) => bottomOf(sheet) - belowBand(sheet),
    gap: setting.gap,
  });
  const topHeight = across[0]?.height ?? 0;
  const startOf = (sheet: number): number =>
    belowBand(sheet) + (sheet === 0 && topHeight > 0 ? topHeight + setting.gap : 0);
  const areas = areasOf(leafSetting, startOf, bottomOf).map((area) => {
    const flow = once(() => flowIn(area, setting));
    const room = area.bottomOn(0) - area.topOn(0);
    return {
      ...area,
      filled: once(() => flowColumn(flow())),
      load: once(() => heightInOne(flow()) / room),
    };
  });

  const sheetOf = (sheet: number): LeafSheet =>
    composed({ width, height: paper.height }, [
      placed(bands(sheet), 0, margins.top),
      ...(sheet === 0 ? [placed(filledPiece(across[0]), 0, belowBand(0))] : []),
      ...areas.flatMap((area): Part[] => [
        placed(filledPiece(area.filled()[sheet]), area.x, area.topOn(sheet)),
        area.x > 0 && hasParts(area.filled()[sheet])
          ? [columnRule(area.x - ruleGap, area.topOn(sheet), area.bottomOn(sheet))]
          : [],
      ]),
      ...(sheet === 0 && turnOver ? [placed(turnOver, 0, bottom - turnOver.height)] : []),
      leaf.columns === "halves" ? foldMarks(width, paper) : [],
    ]);
  return {
    columns: areas.map(({ width: own, load, filled }) => ({
      width: own,
      load,
      // one piece that is too high for any sheet stays on its own, but never on the fold
      runsOn: () => load() > 1 + tolerance && (leaf.columns === "halves" || filled().length > 1),
    })),
    sheets: () => {
      const count = Math.max(...areas.map((area) => area.filled().length));
      return Array.from({ length: count }, (_, sheet) => sheetOf(sheet));
    },
  };
}

/** Whether one sheet is enough for a leaf. */
export function fitsOnePage({ columns }: SetLeaf): boolean {
  return columns.every((column) => !column.runsOn());
}

function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | null = null;
  return () => (done ??= { value: work() }).value;
}

const tolerance = 1e-8;
const underBand = 4;
const aboveFoot = 3;
const aboveTurnOver = 3;
const betweenColumns = 6;
/** millimetres between the line beside the narrow column and its words */
const ruleGap = 5;
/** millimetres kept clear on either side of a fold */
const besideFold = 4;

function bandsOf({ band, columns }: Leaf<string>, width: number, setting: Setting) {
  if (band === null) return () => nothing;
  const size = columns === "card" ? 21 : 26;
  const set = (continued: boolean): Piece =>
    acrossOnce(band, `${continued} ${size}`, { width, setting }, () =>
      setBand(band, { width, size, continued, setting }),
    );
  return (sheet: number): Piece => set(sheet > 0);
}

const acrossBefore = new WeakMap<object, Map<string, Piece>>();

/** What goes across the page is the same however the text between is squeezed: measured once, but in large print. */
function acrossOnce(
  words: object,
  kind: string,
  { width, setting }: { width: number; setting: Setting },
  measure: () => Piece,
): Piece {
  const known = acrossBefore.get(words) ?? new Map<string, Piece>();
  acrossBefore.set(words, known);
  const key = `${kind} ${width} ${isLargePrint(setting) ? setting.body : ""}`;
  const piece = known.get(key) ?? measure();
  known.set(key, piece);
  return piece;
}

/** A part of the page that blocks run down in. */
interface Area {
  x: number;
  width: number;
  blocks: Block<string>[];
  foot: Block<string>[];
  topOn: (sheet: number) => number;
  bottomOn: (sheet: number) => number;
}

function flowIn({ blocks, foot, width, topOn, bottomOn }: Area, setting: Setting): Flow {
  return {
    blocks: blocks.map((block) => setBlock(block, width, setting)),
    foot: foot.map((block) => setBlock(block, width, setting)),
    width,
    roomOn: (sheet) => bottomOn(sheet) - topOn(sheet),
    gap: setting.gap,
  };
}

type OnSheet = (sheet: number) => number;

/** Wide column for what is read downwards, narrow one for what is looked up; or two halves of a sheet that is folded. */
function areasOf({ leaf, width, paper, setting }: LeafSetting, startOf: OnSheet, bottomOf: OnSheet): Area[] {
  const { wide: blocks, wideFoot: foot, narrow, narrowFoot } = leaf;
  if (leaf.columns === "one") return [{ x: 0, width, blocks, foot, topOn: startOf, bottomOn: bottomOf }];
  if (leaf.columns === "halves") {
    const fold = paper.height / 2;
    return [
      { x: 0, width, blocks, foot, topOn: startOf, bottomOn: () => fold - besideFold },
      { x: 0, width, blocks: narrow, foot: narrowFoot, topOn: () => fold + besideFold, bottomOn: bottomOf },
    ];
  }
  const wide = wideColumnWidth(leaf, width, setting);
  const x = wide + betweenColumns + ruleGap;
  return [
    { x: 0, width: wide, blocks, foot, topOn: startOf, bottomOn: bottomOf },
    { x, width: width - x, blocks: narrow, foot: narrowFoot, topOn: startOf, bottomOn: bottomOf },
  ];
}

/** How wide the column is that is read downwards. */
export function wideColumnWidth({ columns }: Leaf<string>, width: number, { wideToNarrow }: Setting): number {
  if (columns === "one" || columns === "halves") return width;
  const times = columns === "cover" ? 2.15 : wideToNarrow;
  return ((width - betweenColumns) * times) / (times + 1);
}

/** Where the sheet folds: short dashes at both edges of the text. */
function foldMarks(width: number, paper: PaperSize): Mark[] {
  const y = paper.height / 2;
  const dashes = { kind: "line", y1: y, y2: y, stroke: strokes.thin, tone: "black", dash: 1 } as const;
  return [
    { ...dashes, x1: 0, x2: foldMark },
    { ...dashes, x1: width - foldMark, x2: width },
  ];
}
const foldMark = 7;

function columnRule(x: number, from: number, to: number): Mark {
  return { kind: "line", x1: x, x2: x, y1: from, y2: to, stroke: strokes.thin, tone: "black" };
}

function hasParts(column: FilledColumn | undefined): boolean {
  return (column?.parts.length ?? 0) > 0;
}

function filledPiece(column: FilledColumn | undefined): Piece {
  return column ? composed({ width: 0, height: column.height }, column.parts) : nothing;
}
