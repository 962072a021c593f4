import type { CallsBlock } from "#document/blocks.ts";
import { loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, padded, placed, stacked } from "../piece.ts";
import { lineHeightOf, setOnOneLine, setText } from "../set-text.ts";
import { leastNumber, styles, type Setting } from "../setting.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { rowLine, ruledLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { linked } from "./items.ts";

/** Whom to call: who, and under it the number, large enough to dial from. */
export function setCalls(block: CallsBlock<string>, width: number, setting: Setting): FlowBlock {
  return openBlock(
    [
      setHeading(block.heading, width, setting),
      ...taggedRun(
        "L",
        block.calls.map((call) => setCall(call, width, setting)),
      ),
    ],
    setContinued(block.heading, width, setting),
  );
}

function setCall(call: CallsBlock<string>["calls"][number], width: number, setting: Setting): FlowPiece {
  const who = tagged("P", setText(call.who, width, styles.body(setting), setting.fonts));
  const number =
    call.number === null
      ? writingRoom(width, setting)
      : tagged("P", setNumber(call.number, call.dial, width, setting));
  const entry = padded(tagged("LBody", stacked([who, number])), { top: 0.7, bottom: 1 });
  const line = call.number === null ? [] : [rowLine(entry.height, width)];
  return tagged("LI", loose(composed({ width, height: entry.height }, [placed(entry, 0, 0), line])));
}

function setNumber(number: string, dial: string | null, width: number, setting: Setting) {
  const words = setOnOneLine(
    number,
    width,
    { ...styles.number(setting), least: leastNumber(setting) },
    setting.fonts,
  );
  return dial === null ? words : linked(words, { address: dial });
}

/** A ruled line as high as a hand writes. */
function writingRoom(width: number, setting: Setting) {
  const height = lineHeightOf(styles.number(setting)) + 1.6;
  return composed({ height, width }, [[ruledLine(0, height, width)]]);
}
