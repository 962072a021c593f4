import type { Cell, TableBlock } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark, TagElement } from "../mark.ts";
import { composed, placed, type Piece } from "../piece.ts";
import { setText, type TextStyle } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { headOfColumn, headOfRow, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { middleOf, rowLine, tickBox } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";

/** Millimetres a hand writes in. */
const writingHeight = 5.6;

/** A plain table with a thin line under each row. */
export function setTable(block: TableBlock<string>, width: number, setting: Setting): FlowBlock {
  const boxes = block.hasBoxes === true ? besideBox : 0;
  const columns = columnsFrom(
    block.shares.map((share) => share * (width - boxes)),
    boxes,
  );
  const heads = setCells(block.heads, columns, styles.tableHead(setting), {
    setting,
    tag: () => headOfColumn,
  });
  const head = withLine(composed({ width, height: heads.height + 0.8 }, [heads.draw]), strokes.rule);
  const room = 0.6 + 0.6 * setting.air;
  const rows = block.rows.map((row) => {
    const cells = setCells(row, columns, styles.body(setting), { setting, tag: tagOfCell });
    const inRoom = composed({ width, height: cells.height + 2 * room }, [
      ...(boxes > 0 ? [boxBefore(row, room, setting)] : []),
      placed(cells, 0, room),
      blankEdges(row, columns, cells.height + 2 * room),
    ]);
    return loose(tagged("TR", withLine(inRoom, strokes.hair)));
  });
  return openBlock(
    [setHeading(block.heading, width, setting), ...taggedRun("Table", [kept(tagged("TR", head)), ...rows])],
    setContinued(block.heading, width, setting),
  );
}

/** Millimetres from the edge of a box to the words beside it. */
const besideBox = 5.5;

/** The box stands beside the first line of its row, in the middle of one that is blank. */
function boxBefore(row: readonly Cell<string>[], room: number, setting: Setting): Mark[] {
  const isBlank = row.every((cell) => cell === null);
  return [
    tickBox(0, room + (isBlank ? writingHeight / 2 : middleOf(styles.body(setting), setting.fonts)), 3),
  ];
}

/** A thin line before each blank cell, so that a hand sees where its column begins. */
function blankEdges(row: readonly Cell<string>[], columns: readonly Column[], height: number): Mark[] {
  return columns.flatMap(({ x }, index): Mark[] =>
    index === 0 || (row[index] ?? null) !== null
      ? []
      : [
          {
            kind: "line",
            x1: x - betweenColumns / 2,
            x2: x - betweenColumns / 2,
            y1: 0.8,
            y2: height - 0.8,
            stroke: strokes.hair,
            tone: "black",
          },
        ],
  );
}

function withLine(piece: Piece, stroke: number): Piece {
  return composed(piece, [piece.draw, [rowLine(piece.height, piece.width, stroke)]]);
}

const betweenColumns = 2.5;

interface Column {
  x: number;
  width: number;
}

function columnsFrom(widths: readonly number[], from: number): Column[] {
  let x = from;
  return widths.map((width, index) => {
    const column = { x, width: index === widths.length - 1 ? width : width - betweenColumns };
    x += width;
    return column;
  });
}

type TagOfCell = (column: number, words: Cell<string>) => TagElement;

/** The first cell says what its row is about, unless it is left to write in. */
function tagOfCell(column: number, words: Cell<string>): TagElement {
  return column === 0 && words !== null ? headOfRow : { role: "TD" };
}

/** Cells side by side; a blank one has room to write, on the line under its row. */
function setCells(
  cells: readonly Cell<string>[],
  columns: readonly Column[],
  style: TextStyle,
  { setting, tag }: { setting: Setting; tag: TagOfCell },
): Piece {
  const pieces = columns.map(({ width }, index) => {
    const words = cells[index] ?? null;
    const piece =
      words === null
        ? composed({ width, height: writingHeight }, [])
        : setText(words, width, style, setting.fonts);
    return taggedOnce(tag(index, words), piece);
  });
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  const last = columns.at(-1);
  const width = last ? last.x + last.width : 0;
  return composed(
    { width, height },
    pieces.map((piece, index) => placed(piece, columns[index]?.x ?? 0, 0)),
  );
}
