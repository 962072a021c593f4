import type { CardIndexBlock } from "#document/blocks.ts";
import { loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, placed, type Piece } from "../piece.ts";
import { setLine, setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { headOfRow, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { rowLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { linkArea } from "./items.ts";

/** Every card by number, name and page. */
export function setCardIndex(block: CardIndexBlock<string>, width: number, setting: Setting): FlowBlock {
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
  { card, name, leaf, page }: CardIndexBlock<string>["rows"][number],
  width: number,
  setting: Setting,
): FlowPiece {
  const number = setLine(card, styles.strong(setting), setting.fonts);
  const words = setText(name, width - 24, styles.body(setting), setting.fonts);
  const behind = setLine(page, styles.body(setting), setting.fonts);
  const height = Math.max(words.height, number.height) + 1.6;
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  const named = composed({ width, height }, [
    placed(number, 0, 0.8),
    placed(words, 11, 0.8),
    [linkArea({ width, height }, { leaf })],
  ]);
  return tagged(
    "TR",
    loose(
      composed({ width, height }, [
        taggedOnce(headOfRow, tagged("Link", named)).draw,
        placed(tagged("TD", behind), width - behind.width, inMiddle(behind)),
        [rowLine(height, width)],
      ]),
    ),
  );
}
