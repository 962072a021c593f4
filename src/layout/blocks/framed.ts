import type { FramedBlock } from "#document/blocks.ts";
import { linesHeldTogether, type FlowBlock } from "../flow-piece.ts";
import { padded } from "../piece.ts";
import { setLines } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";

const side = 3;

/** A framed note. */
export function setFramed(block: FramedBlock<string>, width: number, setting: Setting): FlowBlock {
  const inner = width - 2 * side;
  const lines = [
    ...block.strong.flatMap((text) => setLines(text, inner, styles.strong(setting), setting.fonts)),
    ...block.lines.flatMap((text) => setLines(text, inner, styles.body(setting), setting.fonts)),
  ].map((line) => padded(line, { left: side }));
  return {
    pieces: linesHeldTogether(lines, { above: 0, below: 0 }),
    continued: null,
    frame: { stroke: strokes.frame, above: 2.3, below: 2.3 },
  };
}
