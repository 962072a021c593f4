import type { AmountsBlock } from "#document/blocks.ts";
import { loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, placed } from "../piece.ts";
import { setLine, setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { headOfRow, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { rowLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";

/** Amounts in a column at the right, what each is for at the left. */
export function setAmounts(block: AmountsBlock<string>, width: number, setting: Setting): FlowBlock {
  return openBlock(
    [
      setHeading(block.heading, width, setting),
      ...taggedRun(
        "Table",
        block.rows.map((row) => setRow(row, width, setting)),
      ),
    ],
    setContinued(block.heading, width, setting),
  );
}

function setRow(
  { label, amount }: { label: string; amount: string },
  width: number,
  setting: Setting,
): FlowPiece {
  const behind = tagged("TD", setLine(amount, styles.strong(setting), setting.fonts));
  const words = taggedOnce(
    headOfRow,
    setText(label, width - behind.width - 3, styles.body(setting), setting.fonts),
  );
  const height = words.height + 1.6;
  return tagged(
    "TR",
    loose(
      composed({ width, height }, [
        placed(words, 0, 0.8),
        placed(behind, width - behind.width, 0.8),
        [rowLine(height, width)],
      ]),
    ),
  );
}
