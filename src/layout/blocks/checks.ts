import type { ChecksBlock } from "#document/blocks.ts";
import type { FlowBlock } from "../flow-piece.ts";
import { openBlock } from "../flow-piece.ts";
import { isLargePrint, styles, type Setting } from "../setting.ts";
import { taggedRun } from "../tagged.ts";
import { tickBox } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { setItem, type ItemShape } from "./items.ts";

/** Things to tick: a box before each. */
export function setChecks(block: ChecksBlock<string>, width: number, setting: Setting): FlowBlock {
  const shape = checkShape(setting, block.size);
  return openBlock(
    [
      setHeading(block.heading, width, setting),
      ...taggedRun(
        "L",
        block.items.flatMap((item) => setItem(item, width, shape, setting)),
      ),
    ],
    setContinued(block.heading, width, setting),
  );
}

const boxLabel = { role: "Lbl", actual: "☐" } as const;

/** A box of 3 mm, 4.4 in large print, and words that hang beside it. */
export function checkShape(setting: Setting, size: "body" | "large" = "body"): ItemShape {
  const isLarge = isLargePrint(setting);
  return {
    style: size === "large" ? (isLarge ? styles.large(setting) : styles.say(setting)) : styles.body(setting),
    indent: isLarge ? 8 : 5.5,
    room: (size === "large" ? 1 : 0.55) * setting.air,
    sign: (middle) => [[tickBox(0, middle, isLarge ? 4.4 : 3)]],
    label: boxLabel,
  };
}
