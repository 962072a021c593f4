import type { Item } from "#document/blocks.ts";
import type { Span } from "../words.ts";
import { linesHeldTogether, type FlowPiece } from "../flow-piece.ts";
import type { LinkMark } from "../mark.ts";
import { composed, placed, type Part, type Piece } from "../piece.ts";
import { setLines, type TextStyle } from "../set-text.ts";
import type { Setting } from "../setting.ts";
import { middleOf } from "./drawn-signs.ts";

/** The words of an item, its beginning and end bold. */
function spansOf({ before, text, after }: Item<string>): Span[] {
  const spans: Span[] = [];
  if (before !== undefined) spans.push({ text: `${before} `, weight: 700 });
  spans.push({ text, weight: 400 });
  if (after !== undefined) spans.push({ text: ` ${after}`, weight: 700 });
  return spans;
}

export interface ItemShape {
  style: TextStyle;
  /** millimetres from the left edge of the column to the words, and from their right edge to that of the column */
  indent: number;
  outdent?: number;
  /** room above and below each item */
  room: number;
  /** what is drawn beside the first line, whose capitals have their middle at `middle` */
  sign: (middle: number) => Part[];
}

/** One item of a list: a sign, and words that hang beside it. */
export function setItem(item: Item<string>, width: number, shape: ItemShape, setting: Setting): FlowPiece[] {
  const { style, indent, outdent = 0, room, sign } = shape;
  const lines = setLines(spansOf(item), width - indent - outdent, style, setting.fonts);
  const hung = lines.map((line, index): Piece => {
    const signs: Part[] = index === 0 ? sign(middleOf(style, setting.fonts)) : [];
    return composed({ height: line.height, width: indent + line.width }, [...signs, placed(line, indent, 0)]);
  });
  const pieces = linesHeldTogether(hung, { above: room, below: room });
  const { link } = item;
  return link === undefined ? pieces : pieces.map((piece) => linked(piece, link));
}

/** The piece, leading somewhere as a whole. */
export function linked<Some extends Piece>(piece: Some, to: LinkMark["to"]): Some {
  const area: LinkMark = { kind: "link", x: 0, y: 0, width: piece.width, height: piece.height, to };
  return { ...piece, draw: composed(piece, [piece.draw, [area]]).draw };
}
