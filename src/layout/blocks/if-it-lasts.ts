import type { IfItLastsBlock } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, nothing, padded, placed } from "../piece.ts";
import { setText } from "../set-text.ts";
import { isLargePrint, styles, type Setting } from "../setting.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { checkShape } from "./checks.ts";
import { rowLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { setItem } from "./items.ts";

/** millimetres of the black tag, and from the left edge to what stands beside it */
function tagWidthIn(setting: Setting): number {
  return isLargePrint(setting) ? 40 : 25;
}
function tagRoomIn(setting: Setting): number {
  return tagWidthIn(setting) + 3;
}

/** What to do after so long: the time in black at the left, its checks beside it; without any times, just checks. */
export function setIfItLasts(block: IfItLastsBlock<string>, width: number, setting: Setting): FlowBlock {
  const indent = block.stages.some(({ after }) => after !== null) ? tagRoomIn(setting) : 0;
  const stages = block.stages.flatMap((stage) => setStage(stage, { width, indent }, setting));
  return openBlock(
    [setHeading(block.heading, width, setting), ...stages],
    setContinued(block.heading, width, setting),
  );
}

interface Sides {
  width: number;
  /** from the left edge to the checks */
  indent: number;
}

function setStage(
  { after, items }: IfItLastsBlock<string>["stages"][number],
  { width, indent }: Sides,
  setting: Setting,
): FlowPiece[] {
  const shape = checkShape(setting);
  const lines = taggedRun(
    "L",
    items.flatMap((text) => setItem({ text }, width - indent, shape, setting)),
  ).map((piece): FlowPiece => ({ ...padded(piece, { left: indent }), keep: piece.keep }));
  const [first = loose(nothing), ...rest] = lines;
  const tag = after === null ? nothing : setTag(after, setting);
  // a tag higher than the first line reaches down beside the others: then they stay together
  const isHigh = tag.height > first.height;
  const all = [{ ...first, draw: composed(first, [tag.draw, first.draw]).draw }, ...rest].map(
    (piece, index): FlowPiece => (isHigh && index < rest.length ? kept(piece) : piece),
  );
  const reached = all.reduce((sum, piece) => sum + piece.height, 0);
  return withRowLine(all, {
    missing: Math.max(0, tag.height - reached),
    room: 0.2 + 0.6 * setting.air,
    width,
    indent,
  });
}

function setTag(after: string, setting: Setting) {
  const tagWidth = tagWidthIn(setting);
  const words = setText(after, tagWidth - 4, { ...styles.strong(setting), tone: "white" }, setting.fonts);
  const height = words.height + 1;
  const ground = { kind: "rectangle", x: 0, y: 0.5, width: tagWidth, height, fill: "black" } as const;
  return composed({ width: tagWidth, height: height + 1 }, [[ground], placed(tagged("H3", words), 2, 1)]);
}

interface Ending extends Sides {
  /** millimetres the tag reaches further down than the lines beside it */
  missing: number;
  /** above and below the thin line */
  room: number;
}

/** The stage with a thin line under its last piece. */
function withRowLine(pieces: readonly FlowPiece[], { missing, room, width, indent }: Ending): FlowPiece[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const height = last.height + missing + room;
  const line = { ...rowLine(height, width), x1: indent };
  return [...pieces.slice(0, -1), loose(composed({ width, height: height + room }, [last.draw, [line]]))];
}
