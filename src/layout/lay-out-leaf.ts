import type { Block } from "#document/blocks.ts";
import type { Leaf } from "#document/leaf.ts";
import { setBand } from "./band.ts";
import { setBlock } from "./blocks/set-block.ts";
import { flowColumn, type FilledColumn } from "./flow-column.ts";
import type { Mark } from "./mark.ts";
import { margins, type PaperSize } from "./paper-size.ts";
import { composed, nothing, placed, type Part, type Piece } from "./piece.ts";
import { strokes, type Setting } from "./setting.ts";
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

/** The sheets of a leaf, and which of its columns ran on to another one. */
export interface LaidOutLeaf {
  sheets: LeafSheet[];
  runsOn: { wide: boolean; narrow: boolean };
}

/** A leaf on as many sheets as it takes: its band on each, what goes across, and its columns below. */
export function layOutLeaf(leafSetting: LeafSetting): LaidOutLeaf {
  const { leaf, paper, width, footHeight, setting } = leafSetting;
  const bands = bandsOf(leaf, width, setting);
  const turnOver = leaf.turnOver && setTurnOver(leaf.turnOver, width, setting);
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
  const areas = areasOf(leafSetting, startOf, bottomOf).map((area) => ({
    ...area,
    filled: fill(area, setting),
  }));

  const count = Math.max(...areas.map((area) => area.filled.length));
  const sheets = Array.from({ length: count }, (_, sheet): LeafSheet =>
    composed({ width, height: paper.height }, [
      placed(bands(sheet), 0, margins.top),
      ...(sheet === 0 ? [placed(filledPiece(across[0]), 0, belowBand(0))] : []),
      ...areas.flatMap((area): Part[] => [
        placed(filledPiece(area.filled[sheet]), area.x, area.topOn(sheet)),
        area.x > 0 && hasParts(area.filled[sheet])
          ? [columnRule(area.x - ruleGap, area.topOn(sheet), area.bottomOn(sheet))]
          : [],
      ]),
      ...(sheet === 0 && turnOver ? [placed(turnOver, 0, bottom - turnOver.height)] : []),
      leaf.columns === "halves" ? foldMarks(width, paper) : [],
    ]),
  );
  const [wide, narrow] = areas;
  return { sheets, runsOn: { wide: runsOn(wide?.filled), narrow: runsOn(narrow?.filled) } };
}

const underBand = 4;
const aboveFoot = 3;
const aboveTurnOver = 3;
const betweenColumns = 6;
/** millimetres between the line beside the narrow column and its words */
const ruleGap = 5;
/** millimetres kept clear on either side of a fold */
const besideFold = 4;

function bandsOf({ band, columns }: Leaf<string>, width: number, setting: Setting) {
  const set = (continued: boolean): Piece =>
    band === null
      ? nothing
      : setBand(band, { width, size: columns === "card" ? 21 : 26, continued, setting });
  const first = set(false);
  let others: Piece | null = null;
  return (sheet: number): Piece => (sheet === 0 ? first : (others ??= set(true)));
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

function fill({ blocks, foot, width, topOn, bottomOn }: Area, setting: Setting): FilledColumn[] {
  return flowColumn({
    blocks: blocks.map((block) => setBlock(block, width, setting)),
    foot: foot.map((block) => setBlock(block, width, setting)),
    width,
    roomOn: (sheet) => bottomOn(sheet) - topOn(sheet),
    gap: setting.gap,
  });
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

function runsOn(column: FilledColumn[] | undefined): boolean {
  return (column?.length ?? 0) > 1;
}

function hasParts(column: FilledColumn | undefined): boolean {
  return (column?.parts.length ?? 0) > 0;
}

function filledPiece(column: FilledColumn | undefined): Piece {
  return column ? composed({ width: 0, height: column.height }, column.parts) : nothing;
}
