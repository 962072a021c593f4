import type { WalletCardsBlock, WalletLine } from "#document/blocks.ts";
import { solidBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, placed, type Draw, type Part, type Piece } from "../piece.ts";
import { baselineOf, lineHeightOf, setLine, setText, type TextStyle } from "../set-text.ts";
import { strokes, type Setting } from "../setting.ts";
import { tagged, taggedOnce } from "../tagged.ts";
import { ruledLine } from "./drawn-signs.ts";

/** Millimetres of a card as it goes in a wallet (ISO/IEC 7810, ID-1). */
const walletCard = { width: 85.6, height: 54 } as const;
const columns = 2;
const rows = 4;
/** how far a cutting line goes on past the cards */
const overshoot = 3;

type Card = WalletCardsBlock<string>["card"];

/** Eight cards edge to edge, so that one cut parts two of them, with dashed lines to cut along. */
export function setWalletCards(
  { card, others }: WalletCardsBlock<string>,
  width: number,
  setting: Setting,
): FlowBlock {
  const left = (width - columns * walletCard.width) / 2;
  const one = setCard(card, setting);
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * walletCard.width,
    y: overshoot + Math.floor(index / columns) * walletCard.height,
  }));
  const [first = { x: left, y: overshoot }, ...rest] = places;
  const again = taggedOnce(
    { role: "Figure", alt: others },
    composed(
      walletCard,
      rest.map(({ x, y }) => placed(one.plain, x, y)),
    ),
  );
  const height = rows * walletCard.height + 2 * overshoot;
  return solidBlock(
    composed({ width, height }, [cuts(left), placed(one.tagged, first.x, first.y), again.draw]),
  );
}

function cuts(left: number): Mark[] {
  const dashes = { kind: "line", stroke: strokes.hair, tone: "black", dash: 1.5 } as const;
  const right = left + columns * walletCard.width;
  const bottom = overshoot + rows * walletCard.height;
  return [
    ...Array.from({ length: rows + 1 }, (_, row): Mark => {
      const y = overshoot + row * walletCard.height;
      return { ...dashes, x1: left - overshoot, x2: right + overshoot, y1: y, y2: y };
    }),
    ...Array.from({ length: columns + 1 }, (_, column): Mark => {
      const x = left + column * walletCard.width;
      return { ...dashes, x1: x, x2: x, y1: 0, y2: bottom + overshoot };
    }),
  ];
}

const side = 3.5;
const top = 2.5;
const headHeight = 6.6;
const inner = walletCard.width - 2 * side;

interface SetCard {
  /** read aloud once, and drawn the same again */
  tagged: Piece;
  plain: Piece;
}

function setCard(card: Card, setting: Setting): SetCard {
  const head = setHead(card, setting);
  const hangs = setHangs(card.hangs, setting);
  const lines = [
    ...card.leads.map((line) => setWalletLine(line, { who: 9.5, number: 12, height: 5.4 }, setting)),
    ...card.numbers.map((line) => setWalletLine(line, { who: 9, number: 10.5, height: 4.95 }, setting)),
  ];
  const draw = (wrap: (role: "H2" | "P", piece: Piece) => Piece): Piece => {
    let y = top + headHeight + 0.4;
    const parts: Part[] = [placed(wrap("H2", head), side - 1, top)];
    for (const { text, line } of lines) {
      parts.push(placed(wrap("P", text), side, y), moved(line, side, y));
      y += text.height;
    }
    parts.push(placed(wrap("P", hangs), side, y + 0.9));
    return composed(walletCard, parts);
  };
  return { tagged: draw(tagged), plain: draw((_, piece) => piece) };
}

function moved(mark: Mark, dx: number, dy: number): Draw {
  return placed(composed({ width: 0, height: 0 }, [[mark]]), dx, dy);
}

/** The name of the business, white on black, and which version it is. */
function setHead({ business, version }: Card, { fonts }: Setting): Piece {
  const width = inner + 2;
  const small: TextStyle = { size: 8.5, leading: 1.2, tone: "white" };
  const right = setLine(version, small, fonts);
  const room = width - right.width - 6;
  const name = setCut(business, room, { size: 11, leading: 1.2, weight: 700, tone: "white" }, fonts);
  const ground: Mark = { kind: "rectangle", x: 0, y: 0, width, height: headHeight - 0.6, fill: "black" };
  const middle = (piece: Piece): number => (headHeight - 0.6 - piece.height) / 2;
  return composed({ width, height: headHeight }, [
    [ground],
    placed(name, 2, middle(name)),
    placed(right, width - 2 - right.width, middle(right)),
  ]);
}

interface LineSizes {
  who: number;
  number: number;
  height: number;
}

/** Who, and the number at the right; a line to write on where it is not known. */
function setWalletLine(
  { who, number }: WalletLine<string>,
  sizes: LineSizes,
  { fonts }: Setting,
): { text: Piece; line: Mark } {
  const baseline = sizes.height - 1.3;
  const large = number === null ? null : setNumber(number, sizes.number, fonts);
  const room = large === null ? inner - leastToWriteIn : inner - large.width - 2;
  const label = setCut(who, room, { size: sizes.who, leading: 1.2 }, fonts);
  const onLine = (piece: Piece): number => baseline - piece.height * baselineShare(fonts);
  const text = composed({ width: inner, height: sizes.height }, [
    placed(label, 0, onLine(label)),
    ...(large === null ? [] : [placed(large, inner - large.width, onLine(large))]),
  ]);
  const y = sizes.height - 0.25;
  const from = large === null ? label.width + 2 : 0;
  return {
    text,
    line:
      large === null
        ? ruledLine(from, y, inner - from)
        : { kind: "line", x1: 0, x2: inner, y1: y, y2: y, stroke: 0.15, tone: "grey" },
  };
}

/** How far down a line of type its baseline is, in any size. */
function baselineShare(fonts: Setting["fonts"]): number {
  const style: TextStyle = { size: 10, leading: 1.2 };
  return baselineOf(style, fonts) / lineHeightOf(style);
}

/** A number is written in so much room. */
const leastToWriteIn = 34;

/** A number is never cut: it gets smaller, and then breaks nowhere but at the edge of the card. */
function setNumber(number: string, size: number, fonts: Setting["fonts"]): Piece {
  for (let points = size; points > 8.5; points -= 0.5) {
    const piece = setLine(number, { size: points, leading: 1.2, weight: 700 }, fonts);
    if (piece.width <= inner * 0.62) return piece;
  }
  return setLine(number, { size: 8.5, leading: 1.2, weight: 700 }, fonts);
}

/** A text on one line: in type down to 8.5 points, then without its last words. It stands in full on the call sheet. */
function setCut(text: string, width: number, style: TextStyle, fonts: Setting["fonts"]): Piece {
  for (let size = style.size; size >= 8.5; size -= 0.5) {
    const piece = setLine(text, { ...style, size }, fonts);
    if (piece.width <= width) return piece;
  }
  const letters = Array.from(text);
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = `${letters.slice(0, count).join("").trimEnd()}…`;
    const piece = setLine(cut, { ...style, size: 8.5 }, fonts);
    if (piece.width <= width) return piece;
  }
  return setLine("…", { ...style, size: 8.5 }, fonts);
}

/** Where the plan hangs, in two lines; a line to write on where nobody has said. */
function setHangs({ label, places }: Card["hangs"], { fonts }: Setting): Piece {
  const style: TextStyle = { size: 8.5, leading: 1.15 };
  if (places === null) {
    const words = setLine(label, style, fonts);
    const from = words.width + 2;
    return composed({ width: inner, height: lineHeightOf(style) }, [
      words.draw,
      [ruledLine(from, words.height, inner - from)],
    ]);
  }
  const whole = setText(`${label} ${places}`, inner, style, fonts);
  if (whole.height <= 2 * lineHeightOf(style) + 0.01) return whole;
  const letters = Array.from(`${label} ${places}`);
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = setText(`${letters.slice(0, count).join("").trimEnd()}…`, inner, style, fonts);
    if (cut.height <= 2 * lineHeightOf(style) + 0.01) return cut;
  }
  return whole;
}
