import type { LeadsBlock } from "#document/blocks.ts";
import { solidBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, placed, stacked, type Part, type Piece } from "../piece.ts";
import { setOnOneLine, setText } from "../set-text.ts";
import { isLargePrint, leastNumber, styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";
import { frameMark, ruledLine } from "./drawn-signs.ts";
import { linked } from "./items.ts";

const between = 5;
const side = 3;

/** Who leads and who helps, side by side in equal frames. */
export function setLeads({ leads }: LeadsBlock<string>, width: number, setting: Setting): FlowBlock {
  const frameWidth = (width - between * (leads.length - 1)) / leads.length;
  const insides = leads.map((lead) => setLead(lead, frameWidth - 2 * side, setting));
  const height = Math.max(...insides.map((inside) => inside.height)) + 4;
  const parts = insides.flatMap((inside, index): Part[] => {
    const x = index * (frameWidth + between);
    return [[frameMark({ x, width: frameWidth, height })], placed(inside, x + side, 2)];
  });
  return solidBlock(composed({ width, height }, parts));
}

function setLead(
  { role, name, number, dial }: LeadsBlock<string>["leads"][number],
  width: number,
  setting: Setting,
): Piece {
  const words = name === null ? role : `${role} ${name}`;
  const who = tagged("P", setText(words, width, styles.body(setting), setting.fonts));
  const behind = who.width + 1.5;
  const nameLine: Mark[] =
    name === null && width - behind > 15 ? [ruledLine(behind, who.height - 1, width - behind)] : [];
  const top = composed(who, [who.draw, nameLine]);
  if (number === null) {
    const room = 9;
    return stacked([top, composed({ width, height: room }, [[ruledLine(0, room - 1, width)]])]);
  }
  const size = isLargePrint(setting) ? 24 : 16;
  const style = { size, leading: 1.25, weight: 700, least: leastNumber(setting) } as const;
  const large = setOnOneLine(number, width, style, setting.fonts);
  return stacked([top, tagged("P", dial === null ? large : linked(large, { address: dial }))]);
}
