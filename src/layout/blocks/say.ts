import type { SayBlock } from "#document/blocks.ts";
import { linesHeldTogether, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { moved, type Mark, type TagElement } from "../mark.ts";
import { composed, padded, placed } from "../piece.ts";
import { setLines, setText } from "../set-text.ts";
import { isLargePrint, strokes, styles, type Setting } from "../setting.ts";
import { tagged, taggedRun } from "../tagged.ts";
import { setContinued, setHeading } from "./heading.ts";

/** Words to say or send, each in a frame of its own, its label above. */
export function setSay(block: SayBlock<string>, width: number, setting: Setting): FlowBlock {
  const pieces = block.sayings.flatMap((saying, index) => {
    const element: TagElement = {
      role: "P",
      ...(block.language !== undefined && { language: block.language }),
    };
    return setSaying(saying, { index, element, width, setting });
  });
  return openBlock(
    [setHeading(block.heading, width, setting), ...setAdvice(block.advice, width, setting), ...pieces],
    setContinued(block.heading, width, setting),
  );
}

function setAdvice(advice: string | null, width: number, setting: Setting): FlowPiece[] {
  if (advice === null) return [];
  const lines = setLines(
    advice,
    width,
    { ...styles.body(setting), size: isLargePrint(setting) ? setting.body : 10 },
    setting.fonts,
  );
  return linesHeldTogether(taggedRun("P", lines), { above: 0, below: 2 });
}

interface SayingSetting {
  index: number;
  /** what its words are in the structure */
  element: TagElement;
  width: number;
  setting: Setting;
}

function setSaying(
  { label, words }: SayBlock<string>["sayings"][number],
  { index, element, width, setting }: SayingSetting,
): FlowPiece[] {
  const framed = setFramedLines(words, { element, width, setting });
  const above = index === 0 ? 0 : 1.2 + 1.2 * setting.air;
  if (label === null) return spaced(framed, above);
  const name = tagged("P", setText(label, width, styles.label(setting), setting.fonts));
  return [{ ...padded(name, { top: above, bottom: 0.6 }), keep: true }, ...framed];
}

function spaced([first, ...others]: FlowPiece[], above: number): FlowPiece[] {
  return first ? [{ ...padded(first, { top: above }), keep: first.keep }, ...others] : [];
}

/** The lines of a saying, each with its part of the frame, so that a very long one may run on to another page. */
function setFramedLines(
  words: string,
  { element, width, setting }: Omit<SayingSetting, "index">,
): FlowPiece[] {
  const lines = setLines(words, width - 2 * side, styles.say(setting), setting.fonts);
  return taggedRun(element, lines).map((line, index): FlowPiece => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const top = isFirst ? 1.6 : 0;
    const height = line.height + top + (isLast ? 1.8 : 0);
    const framed = composed({ width, height }, [
      placed(line, side, top),
      (x, y, put) => {
        for (const part of frameParts({ width, height, isFirst, isLast })) put(moved(part, x, y));
      },
    ]);
    return { ...framed, keep: !isLast && lines.length <= 12 };
  });
}

const side = 2.5;

function frameParts({
  width,
  height,
  isFirst,
  isLast,
}: {
  width: number;
  height: number;
  isFirst: boolean;
  isLast: boolean;
}): Mark[] {
  const line = { kind: "line", stroke: strokes.thin, tone: "black" } as const;
  const half = strokes.thin / 2;
  const across = (y: number): Mark => ({ ...line, x1: 0, x2: width, y1: y, y2: y });
  return [
    { ...line, x1: half, x2: half, y1: 0, y2: height },
    { ...line, x1: width - half, x2: width - half, y1: 0, y2: height },
    ...(isFirst ? [across(half)] : []),
    ...(isLast ? [across(height - half)] : []),
  ];
}
