import type { EmergencyBlock } from "#document/blocks.ts";
import { solidBlock, type FlowBlock } from "../flow-piece.ts";
import { composed, placed, stacked, type Piece } from "../piece.ts";
import { setLine, setText } from "../set-text.ts";
import { isLargePrint, styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";
import { frameMark, ruledLine } from "./drawn-signs.ts";

const side = 3;
const between = 4;

/** The emergency number, before all others, with the address to say. */
export function setEmergency(block: EmergencyBlock<string>, width: number, setting: Setting): FlowBlock {
  const number = setNumber(block.number, setting);
  const note = tagged(
    "P",
    setText(block.note, isLargePrint(setting) ? 36 : 32, styles.label(setting), setting.fonts),
  );
  const middle = width - 2 * side - number.width - note.width - 2 * between;
  const words = tagged("P", setText(block.words, middle, styles.strong(setting), setting.fonts));
  const address = tagged("P", setAddress(block, middle, setting));
  const text = stacked([words, address]);
  const height = Math.max(number.height, text.height, note.height) + 4.4;
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  return solidBlock(
    composed({ width, height }, [
      [frameMark({ x: 0, width, height })],
      placed(number, side, inMiddle(number)),
      placed(text, side + number.width + between, inMiddle(text)),
      placed(note, width - side - note.width, inMiddle(note)),
    ]),
  );
}

function setNumber(number: string | null, setting: Setting): Piece {
  if (number === null) return composed({ width: 24, height: 10 }, [[ruledLine(0, 9, 24)]]);
  return tagged("P", setLine(number, { size: 24, leading: 1.1, weight: 700 }, setting.fonts));
}

function setAddress(
  { addressLabel, address }: EmergencyBlock<string>,
  width: number,
  setting: Setting,
): Piece {
  if (address !== null) {
    const spans = [
      { text: `${addressLabel} `, weight: 400 },
      { text: address, weight: 700 },
    ] as const;
    return setText(spans, width, styles.body(setting), setting.fonts);
  }
  const label = setText(addressLabel, width, styles.body(setting), setting.fonts);
  const behind = label.width + 1.5;
  const height = label.height + 1.6;
  return composed({ width, height }, [
    placed(label, 0, 1.6),
    [ruledLine(behind, height - 0.8, width - behind)],
  ]);
}
