import type { Item } from "#document/blocks.ts";
import type { Span } from "../words.ts";
import { linesHeldTogether, type FlowPiece } from "../flow-piece.ts";
import type { LinkMark, TagElement } from "../mark.ts";
import { composed, placed, type Part, type Piece } from "../piece.ts";
import { setLines, type TextStyle } from "../set-text.ts";
import type { Setting } from "../setting.ts";
import { tagged, taggedOnce, taggedRun } from "../tagged.ts";
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
  /** what that is to a reader program; null where it says nothing the words do not say */
  label: TagElement | null;
}

/** One item of a list: a sign, and words that hang beside it. The list is to be tagged by who sets it. */
export function setItem(item: Item<string>, width: number, shape: ItemShape, setting: Setting): FlowPiece[] {
  const { style, indent, outdent = 0, room, sign, label } = shape;
  const { link } = item;
  const lines = setLines(spansOf(item), width - indent - outdent, style, setting.fonts);
  const indented = lines.map((line) =>
    composed({ height: line.height, width: indent + line.width }, [placed(line, indent, 0)]),
  );
  const words = taggedRun(
    "LBody",
    link === undefined
      ? indented
      : taggedRun(
          "Link",
          indented.map((line) => leading(line, link)),
        ),
  );
  const hung = words.map((line, index): Piece => {
    if (index > 0) return line;
    const signs = composed(line, sign(middleOf(style, setting.fonts)));
    return composed(line, [label === null ? signs.draw : taggedOnce(label, signs).draw, line.draw]);
  });
  return taggedRun("LI", linesHeldTogether(hung, { above: room, below: room }));
}

/** The piece, leading somewhere as a whole, and read as a link. */
export function linked<Some extends Piece>(piece: Some, to: LinkMark["to"]): Some {
  return tagged("Link", leading(piece, to));
}

/** The area of a link over something so large, for those that lead from more than their words. */
export function linkArea({ width, height }: Pick<Piece, "width" | "height">, to: LinkMark["to"]): LinkMark {
  return { kind: "link", x: 0, y: 0, width, height, to };
}

function leading<Some extends Piece>(piece: Some, to: LinkMark["to"]): Some {
  return { ...piece, draw: composed(piece, [piece.draw, [linkArea(piece, to)]]).draw };
}
