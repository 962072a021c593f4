import type { Mark } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import type { PaperSize, Side } from "./paper-size.ts";
import { marksOf } from "./piece.ts";
import { setLine } from "./set-text.ts";
import { strokes } from "./setting.ts";

const edge = { width: 7, height: 22, fromPaperEdge: 5, first: 31, slots: 9 } as const;

/** The black mark at the edge of a card, one slot lower per card, so that a card is found without opening the plan. */
export function edgeMark(
  card: number,
  { paper, side, fonts }: { paper: PaperSize; side: Side; fonts: PaperFonts },
): Mark[] {
  const x = side === "front" ? paper.width - edge.fromPaperEdge - edge.width : edge.fromPaperEdge;
  const y = edge.first + ((card - 1) % edge.slots) * edge.height;
  const size = card > 99 ? 9 : card > 9 ? 13 : 16;
  const number = setLine(String(card), { size, leading: 1, weight: 700, tone: "white" }, fonts);
  return [
    { kind: "rectangle", x, y, width: edge.width, height: edge.height, fill: "black" },
    ...marksOf(number, x + (edge.width - number.width) / 2, y + (edge.height - number.height) / 2),
  ];
}

/** Where to punch: 80 mm apart, in the middle of the side. */
export function holes(paper: PaperSize, side: Side): Mark[] {
  const x = side === "front" ? 10 : paper.width - 10;
  return [-40, 40].map((fromMiddle) => ({
    kind: "circle",
    x,
    y: paper.height / 2 + fromMiddle,
    radius: 3,
    stroke: strokes.thin,
    tone: "grey",
  }));
}
