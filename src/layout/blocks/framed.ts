import type { FramedBlock } from "#document/blocks.ts";
import { linesHeldTogether, type FlowBlock } from "../flow-piece.ts";
import { padded } from "../piece.ts";
import { setLines, type TextStyle } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { taggedRun } from "../tagged.ts";

const side = 3;

/** A framed note. */
export function setFramed(block: FramedBlock<string>, width: number, setting: Setting): FlowBlock {
  const inner = width - 2 * side;
  const paragraph = (text: string, style: TextStyle) =>
    taggedRun("P", setLines(text, inner, style, setting.fonts));
  const lines = [
    ...block.strong.flatMap((text) => paragraph(text, styles.strong(setting))),
    ...block.lines.flatMap((text) => paragraph(text, styles.body(setting))),
  ].map((line) => padded(line, { left: side }));
  return {
    pieces: linesHeldTogether(lines, { above: 0, below: 0 }),
    continued: null,
    frame: { stroke: strokes.frame, above: 2.3, below: 2.3 },
  };
}
