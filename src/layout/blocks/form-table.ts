import type { FormBlock } from "#document/blocks.ts";
import type { Mark } from "../mark.ts";
import { composed, nothing, placed, type Part, type Piece } from "../piece.ts";
import { setText } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { headOfColumn, tagged, taggedOnce } from "../tagged.ts";
import { emsOf } from "../words.ts";
import { point } from "../paper-size.ts";
import { tickBox } from "./drawn-signs.ts";

type Column = FormBlock<string>["columns"][number];

/** The table of a form, measured but for its rows. */
export interface FormTable {
  headHeight: number;
  withRows: (rows: number, rowHeight: number) => Piece;
}

/** Millimetres between a column's lines and its head. */
const side = 1.2;
const headRoom = 1;
const headSizes = [9, 8.5] as const;
const tickSize = 4;

/** Empty rows under heads that wrap between words: a column gets the room of its longest word before the others get theirs. */
export function setFormTable(columns: readonly Column[], width: number, setting: Setting): FormTable {
  const [usual, small] = headSizes;
  const needed = (size: number): number[] =>
    columns.map(({ head }) => longestWord(head, size, setting) + 2 * side + 0.02);
  const size = sum(needed(usual)) <= width ? usual : small;
  const widths = columnWidths(
    columns.map(({ share }) => share * width),
    needed(size),
    width,
  );
  const heads = columns.map(({ head }, index) =>
    setText(head, (widths[index] ?? 0) - 2 * side, { ...styles.tableHead(), size }, setting.fonts),
  );
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 2 * headRoom;
  const edges = widths.reduce<number[]>((all, each) => [...all, (all.at(-1) ?? 0) + each], [0]);
  return {
    headHeight,
    withRows: (rows, rowHeight) => {
      const height = headHeight + rows * rowHeight;
      const row = tagged(
        "TR",
        composed(
          { width, height: 0 },
          heads.map((head, index) =>
            placed(
              taggedOnce(headOfColumn, head),
              (edges[index] ?? 0) + side,
              headHeight - headRoom - head.height,
            ),
          ),
        ),
      );
      const emptyRow = tagged(
        "TR",
        composed(
          { width, height: 0 },
          columns.map((): Part => tagged("TD", nothing).draw),
        ),
      );
      const table = tagged(
        "Table",
        composed({ width, height }, [row.draw, ...Array.from({ length: rows }, () => emptyRow.draw)]),
      );
      return composed({ width, height }, [
        linesOf({ edges, headHeight, rows, rowHeight }),
        ticksOf(columns, { edges, headHeight, rows, rowHeight }),
        table.draw,
      ]);
    },
  };
}

/** Shares of the room, none narrower than it has to be; the others give up theirs alike. */
function columnWidths(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const fixed = sum(least.filter((_, index) => narrow.has(index)));
    const free = sum(wanted.filter((_, index) => !narrow.has(index)));
    const widths = wanted.map((width, index) =>
      narrow.has(index) ? (least[index] ?? 0) : (width * (room - fixed)) / free,
    );
    const tooNarrow = widths.findIndex((width, index) => !narrow.has(index) && width < (least[index] ?? 0));
    if (tooNarrow === -1) return widths;
    if (narrow.size === wanted.length - 1) return least.map((width) => (width * room) / sum(least));
    narrow.add(tooNarrow);
  }
}

interface Grid {
  edges: readonly number[];
  headHeight: number;
  rows: number;
  rowHeight: number;
}

function linesOf({ edges, headHeight, rows, rowHeight }: Grid): Mark[] {
  const height = headHeight + rows * rowHeight;
  const width = edges.at(-1) ?? 0;
  const across = (y: number, stroke: number): Mark => ({
    kind: "line",
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke,
    tone: "black",
  });
  return [
    across(0, strokes.rule),
    ...Array.from({ length: rows + 1 }, (_, row) =>
      across(headHeight + row * rowHeight, row === 0 || row === rows ? strokes.rule : strokes.hair),
    ),
    ...edges.map((x, index): Mark => ({
      kind: "line",
      x1: x,
      x2: x,
      y1: 0,
      y2: height,
      stroke: index === 0 || index === edges.length - 1 ? strokes.rule : strokes.hair,
      tone: "black",
    })),
  ];
}

/** A box to tick in each row of the columns that hold no more than a tick. */
function ticksOf(columns: readonly Column[], { edges, headHeight, rows, rowHeight }: Grid): Mark[] {
  return columns.flatMap(({ holds }, index) => {
    if (holds !== "tick") return [];
    const middle = ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
    return Array.from({ length: rows }, (_, row) =>
      tickBox(middle - tickSize / 2, headHeight + (row + 0.5) * rowHeight, tickSize),
    );
  });
}

function longestWord(text: string, size: number, { fonts }: Setting): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => emsOf(word, 700, fonts))) * size * point;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
