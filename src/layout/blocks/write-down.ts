import type { WriteDownBlock } from "#document/blocks.ts";
import { loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, placed } from "../piece.ts";
import { baselineOf, lineHeightOf, setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";
import { ruledLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";

/** Millimetres between two lines a hand writes on. */
const writingPitch = 7.6;

/** Labels with room to write behind or below them. */
export function setWriteDown(block: WriteDownBlock<string>, width: number, setting: Setting): FlowBlock {
  return openBlock(
    [
      setHeading(block.heading, width, setting),
      ...block.fields.map((field) => setField(field, width, setting)),
    ],
    setContinued(block.heading, width, setting),
  );
}

function setField(
  { label, room }: WriteDownBlock<string>["fields"][number],
  width: number,
  setting: Setting,
): FlowPiece {
  const style = styles.body(setting);
  const text = tagged("P", setText(label, width, style, setting.fonts));
  // a hand needs more room above a line than print does
  const pitch = writingPitch - 1.4 * (1 - setting.air);
  const above = Math.max(0, pitch - lineHeightOf(style));
  const line = above + text.height - lineHeightOf(style) + baselineOf(style, setting.fonts) + 0.4;
  const words = placed(text, 0, above);
  const behind = text.width + 1.5;
  if (room === "within") return loose(composed({ width, height: line + 0.8 }, [words]));
  if (room === "behind" && width - behind > 14) {
    return loose(composed({ width, height: line + 0.8 }, [words, [ruledLine(behind, line, width - behind)]]));
  }
  const below = line + pitch;
  return loose(composed({ width, height: below + 0.8 }, [words, [ruledLine(0, below, width)]]));
}
