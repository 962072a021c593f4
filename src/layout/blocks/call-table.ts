import type { CallColumn, CallRow, CallTableBlock, Cell } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, placed, stacked, type Piece } from "../piece.ts";
import { sharedWidths, type WantedWidth } from "../share-width.ts";
import { setLine, setOnOneLine, setText, type TextStyle } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { rowLine, ruledLine } from "./drawn-signs.ts";
import { setContinued } from "./heading.ts";
import { linked } from "./items.ts";

const orderWidth = 7;
const between = 3;
/** millimetres a row takes where there is room for it, and at least: a hand has to write in it */
const roomyRow = 12.3;
const tightRow = 9;
/** millimetres of the columns everybody has; a number may take less. The other columns share what is left */
const fixed = { who: 38, number: 43 } as const;
const leastNumber = 36;
/** millimetres a hand needs to write in, and the most a word may claim: a longer one breaks */
const roomToWrite = { second: 24, account: 14, hours: 14, checked: 14 } as const;
const longestWord = 34;

/** Whom to call, one below the other in call order; blanks have a line to write on. */
export function setCallTable(block: CallTableBlock<string>, width: number, setting: Setting): FlowBlock {
  const columns = columnsOf(block, width, setting);
  return openBlock(
    [
      setHeads(block.heads, columns, width, setting),
      ...block.rows.map((row) => setRow(row, columns, width, setting)),
    ],
    setContinued(block.heading, width, setting),
  );
}

interface Column {
  name: CallColumn;
  x: number;
  width: number;
}

/** Columns as wide as what stands in them: a phone number and a word of a date or of hours never break. */
function columnsOf({ heads, rows }: CallTableBlock<string>, width: number, setting: Setting): Column[] {
  const shared = ["second", "account", "hours", "checked"] as const;
  const wanted = shared.map((name): WantedWidth => {
    const cells = rows.flatMap((row) => row[name] ?? []);
    const words = cells.flatMap((cell) => (isPhoneNumber(cell) ? cell : cell.split(/\s+|(?<=[@./_-])/)));
    const head = Math.max(...heads[name].split(/\s+/).map((word) => widthOf(word, styles.tableHead())));
    const least = Math.min(longestWord, widest(words)) + between;
    return {
      natural: Math.max(least, widest(cells) + between, head + between, roomToWrite[name]),
      least: Math.max(least, head + between, roomToWrite[name]),
    };
  });
  const numbers = rows.flatMap(({ number }) =>
    number === null ? [] : widthOf(number, styles.number(setting)),
  );
  const number = Math.min(fixed.number, Math.max(leastNumber, ...numbers) + between);
  const room = width - orderWidth - fixed.who - number + between;
  const [second = 0, account = 0, hours = 0, checked = 0] = sharedWidths(wanted, room);
  const widths: [CallColumn, number][] = [
    ["who", fixed.who],
    ["number", number],
    ["second", second],
    ["account", account],
    ["hours", hours],
    ["checked", checked],
  ];
  let x = orderWidth;
  return widths.map(([name, each]) => {
    const column = { name, x, width: each - between };
    x += each;
    return column;
  });

  function widthOf(text: string, style: TextStyle): number {
    return setLine(text, style, setting.fonts).width;
  }

  function widest(texts: readonly string[]): number {
    return Math.max(0, ...texts.map((text) => widthOf(text, cellStyle(setting))));
  }
}

function isPhoneNumber(text: string): boolean {
  return /^[+\d\s()./-]+$/.test(text);
}

function cellStyle(setting: Setting): TextStyle {
  return { ...styles.body(setting), size: 10, leading: 1.25 };
}

function setHeads(
  heads: Record<CallColumn, string>,
  columns: readonly Column[],
  width: number,
  setting: Setting,
): FlowPiece {
  const cells = columns.map(({ name, width: room }) =>
    setText(heads[name], room, styles.tableHead(), setting.fonts),
  );
  const height = Math.max(...cells.map((cell) => cell.height)) + 0.8;
  const words = cells.map((cell, index) => placed(cell, columns[index]?.x ?? 0, height - 0.8 - cell.height));
  return kept(composed({ width, height }, [...words, [rowLine(height, width, strokes.rule)]]));
}

function setRow(
  row: CallRow<string>,
  columns: readonly Column[],
  width: number,
  setting: Setting,
): FlowPiece {
  const cells = columns.map((column) => setCell(row, column, setting));
  const height = Math.max(
    tightRow + (roomyRow - tightRow) * setting.air,
    ...cells.map((cell) => cell.height + 0.6 + 1.2 * setting.air),
  );
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  const order = setLine(row.order, styles.strong(setting), setting.fonts);
  return loose(
    composed({ width, height }, [
      placed(order, 0, inMiddle(order)),
      ...cells.map((cell, index) => placed(cell, columns[index]?.x ?? 0, inMiddle(cell))),
      [rowLine(height, width)],
    ]),
  );
}

function setCell(row: CallRow<string>, { name, width }: Column, setting: Setting): Piece {
  if (name === "who") return setWho(row, width, setting);
  if (name === "number") {
    if (row.number === null) return cellOf(null, width, styles.number(setting), setting);
    const number = setOnOneLine(row.number, width, styles.number(setting), setting.fonts);
    return row.dial === null ? number : linked(number, { address: row.dial });
  }
  return cellOf(row[name], width, cellStyle(setting), setting);
}

function setWho({ role, name }: CallRow<string>, width: number, setting: Setting): Piece {
  const style: TextStyle = { ...styles.body(setting), leading: 1.2 };
  const parts = [setText(role, width, { ...style, weight: 700 }, setting.fonts)];
  if (name !== null && name !== "") parts.push(setText(name, width, style, setting.fonts));
  return stacked(parts);
}

function cellOf(words: Cell<string>, width: number, style: TextStyle, setting: Setting): Piece {
  if (words === null) return composed({ width, height: 6 }, [[ruledLine(0, 5, width)]]);
  return setText(words, width, style, setting.fonts);
}
