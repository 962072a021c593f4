import type { FormBlock } from "#document/blocks.ts";
import type { Mark } from "../mark.ts";
import { composed, placed, stacked, type Part, type Piece } from "../piece.ts";
import { setText } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";

type Field = FormBlock<string>["fields"][number];

/** Millimetres: a field is at least so wide, its label so far from its edges, and under it there is so much to write in. */
const leastWidth = 58;
const side = 1.5;
const above = 0.7;
const toWriteIn = 6.8;

/** The fields over a form as a grid of boxes: a small label, and below it what is known or room to write. */
export function setFields(fields: readonly Field[], width: number, setting: Setting): Piece {
  return stacked(rowsOf(fields, width).map((row) => setRow(row, width, setting)));
}

/** As many rows as are needed, all about equally full, the fullest first. */
function rowsOf(fields: readonly Field[], width: number): Field[][] {
  const across = Math.max(1, Math.floor(width / leastWidth));
  const count = Math.ceil(fields.length / across);
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const length = Math.ceil((fields.length - from) / (count - index));
    const row = fields.slice(from, from + length);
    from += length;
    return row;
  });
}

function setRow(fields: readonly Field[], width: number, setting: Setting): Piece {
  const each = width / fields.length;
  const cells = fields.map((field) => setField(field, each - 2 * side, setting));
  const height = Math.max(...cells.map((cell) => cell.height)) + above;
  const parts = cells.flatMap((cell, index): Part[] => [
    [box(index * each, each, height)],
    placed(tagged("P", cell), index * each + side, above),
  ]);
  return composed({ width, height }, parts);
}

function setField({ label, filled }: Field, width: number, setting: Setting): Piece {
  const head = setText(label, width, { ...styles.label(), leading: 1.2 }, setting.fonts);
  if (filled === null) return composed({ width, height: head.height + toWriteIn }, [head.draw]);
  const value = setText(filled, width, { size: 11, leading: 1.2, weight: 700 }, setting.fonts);
  const height = Math.max(toWriteIn, value.height + 1.2);
  return composed({ width, height: head.height + height }, [
    head.draw,
    placed(value, 0, head.height + (height - value.height) / 2),
  ]);
}

function box(x: number, width: number, height: number): Mark {
  return { kind: "rectangle", x, y: 0, width, height, stroke: strokes.thin };
}
