import type { CallColumn, CallRow, CallTableBlock, Cell } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, placed, stacked, type Piece } from "../piece.ts";
import { setLine, setOnOneLine, setText, type TextStyle } from "../set-text.ts";
import { isLargePrint, leastNumber, strokes, styles, type Setting } from "../setting.ts";
import { setCallEntries } from "./call-entries.ts";
import { headOfColumn, headOfRow, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { callCellStyle, callColumns, type CallTableColumn } from "./call-columns.ts";
import { rowLine, ruledLine } from "./drawn-signs.ts";
import { setContinued } from "./heading.ts";
import { linked } from "./items.ts";

/** millimetres a row takes where there is room for it, and at least: a hand has to write in it */
const roomyRow = 12.3;
const tightRow = 9;

/** Whom to call, one below the other in call order; blanks have a line to write on. */
export function setCallTable(block: CallTableBlock<string>, width: number, setting: Setting): FlowBlock {
  if (isLargePrint(setting)) return setCallEntries(block, width, setting);
  const columns = callColumns(block, width, setting);
  return openBlock(
    taggedRun("Table", [
      setHeads(block.heads, columns, width, setting),
      ...block.rows.map((row) => setRow(row, columns, width, setting)),
    ]),
    setContinued(block.heading, width, setting),
  );
}

function setHeads(
  heads: Record<CallColumn, string>,
  columns: readonly CallTableColumn[],
  width: number,
  setting: Setting,
): FlowPiece {
  const cells = columns.map(({ name, width: room }) =>
    taggedOnce(headOfColumn, setText(heads[name], room, styles.tableHead(setting), setting.fonts)),
  );
  const height = Math.max(...cells.map((cell) => cell.height)) + 0.8;
  const words = cells.map((cell, index) => placed(cell, columns[index]?.x ?? 0, height - 0.8 - cell.height));
  return tagged("TR", kept(composed({ width, height }, [...words, [rowLine(height, width, strokes.rule)]])));
}

function setRow(
  row: CallRow<string>,
  columns: readonly CallTableColumn[],
  width: number,
  setting: Setting,
): FlowPiece {
  const [who, ...others] = columns.map((column) => ({ x: column.x, piece: setCell(row, column, setting) }));
  const cells = [who, ...others].flatMap((cell) => cell?.piece ?? []);
  const height = Math.max(
    tightRow + (roomyRow - tightRow) * setting.air,
    ...cells.map((cell) => cell.height + 0.6 + 1.2 * setting.air),
  );
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  const order = setLine(row.order, styles.strong(setting), setting.fonts);
  const head = composed({ width, height }, [
    placed(order, 0, inMiddle(order)),
    ...(who ? [placed(who.piece, who.x, inMiddle(who.piece))] : []),
  ]);
  return tagged(
    "TR",
    loose(
      composed({ width, height }, [
        taggedOnce(headOfRow, head).draw,
        ...others.map(({ x, piece }) => placed(tagged("TD", piece), x, inMiddle(piece))),
        [rowLine(height, width)],
      ]),
    ),
  );
}

function setCell(row: CallRow<string>, { name, width }: CallTableColumn, setting: Setting): Piece {
  if (name === "who") return setWho(row, width, setting);
  if (name === "number") {
    if (row.number === null) return cellOf(null, width, styles.number(setting), setting);
    const number = setOnOneLine(
      row.number,
      width,
      { ...styles.number(setting), least: leastNumber(setting) },
      setting.fonts,
    );
    return row.dial === null ? number : linked(number, { address: row.dial });
  }
  return cellOf(row[name], width, callCellStyle(setting), setting);
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
