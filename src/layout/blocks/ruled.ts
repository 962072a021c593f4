import type { RuledBlock } from "#document/blocks.ts";
import { kept, openBlock, type FlowBlock } from "../flow-piece.ts";

import { composed, nothing, stacked, type Piece } from "../piece.ts";
import type { Setting } from "../setting.ts";
import { ruledLine } from "./drawn-signs.ts";
import { setHeading } from "./heading.ts";

const pitch = 8.6;

/** Room for notes: ruled lines, as many as there is room for. */
export function setRuled(block: RuledBlock<string>, width: number, setting: Setting): FlowBlock {
  const heading = block.heading === null ? kept(nothing) : setHeading(block.heading, width, setting);
  const atLeast = linesToWriteOn(block.lines, width);
  return {
    ...openBlock([heading, { ...atLeast, keep: false }]),
    fill: (room) =>
      stacked([
        heading,
        linesToWriteOn(Math.max(block.lines, Math.floor((room - heading.height) / pitch)), width),
      ]),
  };
}

function linesToWriteOn(count: number, width: number): Piece {
  const marks = Array.from({ length: count }, (_, index) => ruledLine(0, (index + 1) * pitch, width));
  return composed({ width, height: count * pitch + 0.5 }, [marks]);
}
