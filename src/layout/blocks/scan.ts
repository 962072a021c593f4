import type { ScanBlock } from "#document/blocks.ts";
import { solidBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, placed, stacked, type Piece } from "../piece.ts";
import { squareOf } from "../qr-modules.ts";
import { setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { setRuledHeading } from "./heading.ts";
import { tagged } from "../tagged.ts";

/** Millimetres: a module, a square with its white, and what a name under it needs. */
const leastModule = 0.55;
const leastSide = 18;
const roomyCell = 23;
const narrow = 90;

/**
 * Squares to scan, side by side, the name under each. All of it is figures, whose words are read aloud: the heading is
 * part of the first, so that a page with squares says no more than one without.
 */
export function setScan({ heading, squares }: ScanBlock<string>, width: number, setting: Setting): FlowBlock {
  const { inRow, cell, between } = columnsIn(
    width,
    Math.max(...squares.map(({ address }) => sideOf(address))),
  );
  const head = setRuledHeading(heading, width, setting);
  const cells = squares.map((square) => setCell(square, cell, setting));
  const rows = Array.from({ length: Math.ceil(cells.length / inRow) }, (_, row): Piece => {
    const own = cells.slice(row * inRow, (row + 1) * inRow);
    const above = row === 0 ? head.height : 0;
    const height = above + Math.max(...own.map((piece) => piece.height));
    return composed(
      { width, height },
      own.map((piece, index) => {
        const isFirst = row === 0 && index === 0;
        const parts = [...(isFirst ? [head.draw] : []), placed(piece, 0, above)];
        const figure = composed({ width: piece.width, height }, parts);
        const says = squares[row * inRow + index]?.says ?? "";
        return placed(tagged({ role: "Figure", alt: says }, figure), index * (cell + between), 0);
      }),
    );
  });
  return solidBlock(stacked(rows));
}

/** Across a page names have room; in a narrow column the squares stand white to white. */
function columnsIn(width: number, side: number) {
  const between = width < narrow ? 0.5 : 3;
  const least = width < narrow ? side : Math.max(side, roomyCell);
  const inRow = Math.max(1, Math.floor((width + between) / (least + between)));
  return { inRow, between, cell: (width + between) / inRow - between };
}

function setCell(
  { label, address }: ScanBlock<string>["squares"][number],
  width: number,
  setting: Setting,
): Piece {
  const square = setSquare(address);
  const words = setText(label, width, styles.label(setting), setting.fonts);
  // the white of the square is room enough between it and its name
  return composed({ width, height: square.height + words.height }, [
    square.draw,
    placed(words, 0, square.height),
  ]);
}

/** A square as large as a camera wants it, its white included. */
function setSquare(address: string): Piece {
  const { modules, dark } = squareOf(address);
  const side = sideOf(address);
  const module = side / modules;
  const marks = dark.map(({ x, y, width }): Mark => ({
    kind: "rectangle",
    x: x * module,
    y: y * module,
    width: width * module,
    height: module,
    fill: "black",
  }));
  return composed({ width: side, height: side }, [marks]);
}

function sideOf(address: string): number {
  return Math.max(leastSide, leastModule * squareOf(address).modules);
}
