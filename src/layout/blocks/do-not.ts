import type { DoNotBlock } from "#document/blocks.ts";
import type { FlowBlock } from "../flow-piece.ts";
import { kept } from "../flow-piece.ts";
import { padded } from "../piece.ts";
import { isLargePrint, strokes, styles, type Setting } from "../setting.ts";
import { cross, dash } from "./drawn-signs.ts";
import { setPlainHeading } from "./heading.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { setItem } from "./items.ts";

/** What must not be done, in a heavy frame. */
export function setDoNot(block: DoNotBlock<string>, width: number, setting: Setting): FlowBlock {
  const inner = width - 2 * side;
  const heading = (text: string) =>
    kept(padded(setPlainHeading(text, inner, setting), { left: side, bottom: 0.8 }));
  const items = block.items.flatMap((text) =>
    setItem(
      { text },
      width,
      {
        style: styles.body(setting),
        indent: side + (isLargePrint(setting) ? 7 : 5),
        outdent: side,
        room: 0.55 * setting.air,
        sign: (middle) => [
          block.sign === "cross"
            ? cross(side + 0.4, middle, isLargePrint(setting) ? 3 : 1.9)
            : [dash(side + 0.4, middle, 2.2)],
        ],
        label: null,
      },
      setting,
    ),
  );
  return {
    pieces: [tagged("H2", heading(block.heading.text)), ...taggedRun("L", items)],
    continued: heading(block.heading.continued),
    frame: { stroke: strokes.frame, above: 1 + setting.air, below: 1 + setting.air },
  };
}

const side = 3;
