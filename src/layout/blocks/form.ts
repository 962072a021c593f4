import type { FormBlock } from "#document/blocks.ts";
import { openBlock, type FlowBlock } from "../flow-piece.ts";
import { composed, placed, type Piece } from "../piece.ts";
import { setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";
import { frameMark } from "./drawn-signs.ts";
import { setFields } from "./form-fields.ts";
import { setFormTable } from "./form-table.ts";

const between = 3;
/** Rows a form has at least: with fewer it is not worth printing. */
const fewest = 4;
/** Millimetres the lowest row is high: a hand has to write in it. */
const lowestRow = 7.5;
/** Higher rows would look like a form that lost its lines. */
const highestRow = 18;

/** A form to fill in: its fields, its table as high as there is room for, and what to mind, in a frame below. */
export function setForm(block: FormBlock<string>, width: number, setting: Setting): FlowBlock {
  const fields = setFields(block.fields, width, setting);
  const note = setNote(block.note, width, setting);
  const table = setFormTable(block.columns, width, setting);
  const fixed = fields.height + between + table.headHeight + between + note.height;
  const withRows = (rows: number, rowHeight: number): Piece => {
    const ruled = table.withRows(rows, rowHeight);
    const below = fields.height + between;
    return composed({ width, height: fixed + rows * rowHeight }, [
      fields.draw,
      placed(ruled, 0, below),
      placed(note, 0, below + ruled.height + between),
    ]);
  };
  const least = withRows(fewest, lowestRow);
  return {
    ...openBlock([{ ...least, keep: false }]),
    fill: (room) => {
      const free = room - fixed;
      const rows = Math.max(fewest, Math.min(block.rows, Math.floor(free / lowestRow)));
      return withRows(rows, Math.max(lowestRow, Math.min(highestRow, free / rows)));
    },
  };
}

function setNote(note: string, width: number, setting: Setting): Piece {
  const side = 3;
  const room = 1.8;
  const text = setText(
    note,
    width - 2 * side,
    { ...styles.body(setting), size: 10, leading: 1.25 },
    setting.fonts,
  );
  const height = text.height + 2 * room;
  return composed({ width, height }, [
    [frameMark({ x: 0, width, height })],
    placed(tagged("P", text), side, room),
  ]);
}
