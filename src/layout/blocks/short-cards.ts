import type { ShortCardsBlock } from "#document/blocks.ts";
import { loose, openBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, padded, placed, stacked, type Part, type Piece } from "../piece.ts";
import { setLine, setText } from "../set-text.ts";
import { isLargePrint, styles, type Setting } from "../setting.ts";
import { setContinued, setHeading } from "./heading.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { setItem } from "./items.ts";
import { frameMark, tickBox } from "./drawn-signs.ts";

const between = 4;
const side = 2.5;

/** The dearest things side by side, each in a few numbered steps. */
export function setShortCards(
  { heading, cards }: ShortCardsBlock<string>,
  width: number,
  setting: Setting,
): FlowBlock {
  if (isLargePrint(setting)) return setOneByOne(heading, cards, { width, setting });
  const columns = Math.max(1, cards.length);
  const cardWidth = (width - between * (columns - 1)) / columns;
  const insides = cards.map((card) => setShortCard(card, cardWidth, setting));
  const height = Math.max(0, ...insides.map((inside) => inside.height)) + 1.6;
  const parts = insides.flatMap((inside, index): Part[] => {
    const x = index * (cardWidth + between);
    return [placed(inside, x, 0), [frameMark({ x, width: cardWidth, height })]];
  });
  return openBlock([setHeading(heading, width, setting), loose(composed({ width, height }, parts))]);
}

/** In large type one below the other, each across the page. */
function setOneByOne(
  heading: ShortCardsBlock<string>["heading"],
  cards: ShortCardsBlock<string>["cards"],
  { width, setting }: { width: number; setting: Setting },
): FlowBlock {
  const pieces = cards.map((card) => {
    const inside = setShortCard(card, width, setting);
    const height = inside.height + 1.6;
    const framed = composed({ width, height }, [inside.draw, [frameMark({ x: 0, width, height })]]);
    return loose(padded(framed, { bottom: between }));
  });
  return openBlock([setHeading(heading, width, setting), ...pieces], setContinued(heading, width, setting));
}

function setShortCard(
  card: ShortCardsBlock<string>["cards"][number],
  width: number,
  setting: Setting,
): Piece {
  const style = styles.body(setting);
  const steps = card.steps.flatMap((text, index) => {
    const number = setLine(String(index + 1), { ...style, weight: 700 }, setting.fonts);
    return setItem(
      { text },
      width,
      {
        style,
        indent: side + (isLargePrint(setting) ? 8 : 4.5),
        outdent: side + 5,
        room: 0.8 * setting.air,
        sign: (middle) => [placed(number, side, 0), [tickBox(width - side - 3.4, middle, 3.4)]],
        label: { role: "Lbl" },
      },
      setting,
    );
  });
  return stacked([
    tagged("H3", setHead(card.name, width, setting)),
    ...taggedRun({ role: "L", numbered: true }, steps),
  ]);
}

function setHead(name: string, width: number, setting: Setting): Piece {
  const words = setText(
    name,
    width - 2 * side,
    { ...styles.head(setting), size: setting.body + 1.5 },
    setting.fonts,
  );
  const height = words.height + 2.2;
  const ground: Mark = { kind: "rectangle", x: 0, y: 0, width, height, fill: "black" };
  return padded(composed({ width, height }, [[ground], placed(words, side, 1.1)]), { bottom: 1 });
}
