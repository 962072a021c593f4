import type { StepsBlock } from "#document/blocks.ts";
import type { FlowBlock, FlowPiece } from "../flow-piece.ts";
import { placed } from "../piece.ts";
import { setLine } from "../set-text.ts";
import { isLargePrint, strokes, styles, type Setting } from "../setting.ts";
import { tickBox } from "./drawn-signs.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { setBlackHead } from "./heading.ts";
import { setItem, type ItemShape } from "./items.ts";

/** Numbered steps in a black-headed box, a tick box at the end of each. */
export function setSteps(block: StepsBlock<string>, width: number, setting: Setting): FlowBlock {
  const style = block.size === "large" ? styles.large(setting) : styles.say(setting);
  const isLarge = isLargePrint(setting);
  const boxSize = isLarge ? 6 : 4;
  const shapeOf = (number: number): ItemShape => {
    const words = setLine(String(number), { ...style, weight: 700 }, setting.fonts);
    return {
      style,
      indent: isLarge ? 13 : 10,
      outdent: isLarge ? 12 : 9.5,
      room: (isLarge ? 2 : 1.1) * setting.air,
      sign: (middle) => [placed(words, 3.5, 0), [tickBox(width - 3.5 - boxSize, middle, boxSize)]],
      label: { role: "Lbl" },
    };
  };
  const steps = block.items.flatMap((item, index): FlowPiece[] =>
    setItem(item, width, shapeOf(block.from + index), setting),
  );
  return {
    pieces: [
      tagged("H2", setBlackHead(block.heading.text, width, setting)),
      ...taggedRun({ role: "L", numbered: true }, steps),
    ],
    continued: setBlackHead(block.heading.continued, width, setting),
    frame: { stroke: strokes.frame, above: 0, below: 0.6 + setting.air },
  };
}
