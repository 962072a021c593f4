import type { IfItLastsBlock } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, nothing, padded, placed } from "../piece.ts";
import { setText } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { checkShape } from "./checks.ts";
import { rowLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { setItem } from "./items.ts";

const tagWidth = 25;
const indent = tagWidth + 3;

/** What to do after so long: the time in black at the left, its checks beside it. */
export function setIfItLasts(block: IfItLastsBlock<string>, width: number, setting: Setting): FlowBlock {
  const stages = block.stages.flatMap((stage) => setStage(stage, width, setting));
  return openBlock(
    [setHeading(block.heading, width, setting), ...stages],
    setContinued(block.heading, width, setting),
  );
}

function setStage(
  { after, items }: IfItLastsBlock<string>["stages"][number],
  width: number,
  setting: Setting,
): FlowPiece[] {
  const shape = checkShape(setting);
  const lines = items
    .flatMap((text) => setItem({ text }, width - indent, shape, setting))
    .map((piece): FlowPiece => ({ ...padded(piece, { left: indent }), keep: piece.keep }));
  const first = lines[0] ?? loose(nothing);
  const rest = lines.slice(1);
  const tag = after === null ? null : setTag(after, setting);
  // the tag may be higher than the first line: then the lines beside it stay together
  const together = tag ? tag.height > first.height : false;
  const last = rest.pop();
  const head = tag ? { ...first, draw: composed(first, [tag.draw, first.draw]).draw } : first;
  const all = [head, ...rest.map((piece) => (together ? kept(piece) : piece)), ...(last ? [last] : [])];
  if (together && all.length > 1) all[0] = kept(head);
  return withRowLine(
    all,
    Math.max(0, (tag?.height ?? 0) - all.reduce((sum, piece) => sum + piece.height, 0)),
    width,
  );
}

function setTag(after: string, setting: Setting) {
  const words = setText(after, tagWidth - 4, { ...styles.strong(setting), tone: "white" }, setting.fonts);
  const height = words.height + 1;
  const ground = { kind: "rectangle", x: 0, y: 0.5, width: tagWidth, height, fill: "black" } as const;
  return composed({ width: tagWidth, height: height + 1 }, [[ground], placed(words, 2, 1)]);
}

/** The stage with a thin line under its last piece, which grows where the tag reaches further down. */
function withRowLine(pieces: FlowPiece[], missing: number, width: number): FlowPiece[] {
  const last = pieces.at(-1);
  if (!last) return pieces;
  const height = last.height + missing + 0.8;
  const line = { ...rowLine(height, width), x1: indent };
  return [
    ...pieces.slice(0, -1),
    { ...composed({ width, height: height + 0.8 }, [last.draw, [line]]), keep: last.keep },
  ];
}
