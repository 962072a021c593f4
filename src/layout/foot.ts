import type { Foot } from "#document/leaf.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { composed, placed, type Piece } from "./piece.ts";
import { setLine, setText } from "./set-text.ts";
import { labelSize, strokes } from "./setting.ts";

const between = 5;

/** The foot of a page: its number, version and date, the sign for a guess, and what to do with older copies. */
export function setFoot(
  foot: Foot<string>,
  { width, guess, isLarge, fonts }: { width: number; guess: boolean; isLarge: boolean; fonts: PaperFonts },
): Piece {
  const style = { size: labelSize(isLarge), leading: 1.3 };
  const { madeWith } = foot;
  const made = madeWith === undefined ? null : setText(madeWith, width, style, fonts);
  const left = [
    setLine(foot.page, { ...style, weight: 700 }, fonts),
    setLine(foot.version, style, fonts),
    ...(guess ? [setLine(foot.guess, style, fonts)] : []),
  ];
  const used = left.reduce((sum, piece) => sum + piece.width + between, 0);
  const right = setLine(foot.newer, { ...style, weight: 700 }, fonts);
  const line = { kind: "line", x1: 0, x2: width, y1: 0, y2: 0, stroke: strokes.thin, tone: "black" } as const;
  const top = 1.4;
  let x = 0;
  const placedLeft = left.map((piece) => {
    const part = placed(piece, x, top);
    x += piece.width + between;
    return part;
  });
  if (used + right.width <= width) {
    return composed({ width, height: top + right.height + (made?.height ?? 0) }, [
      [line],
      ...placedLeft,
      placed(right, width - right.width, top),
      ...(made ? [placed(made, 0, top + right.height)] : []),
    ]);
  }
  const below = setText(foot.newer, width, { ...style, weight: 700 }, fonts);
  const belowBoth = top + right.height + below.height;
  return composed({ width, height: belowBoth + (made?.height ?? 0) }, [
    [line],
    ...placedLeft,
    placed(below, 0, top + right.height),
    ...(made ? [placed(made, 0, belowBoth)] : []),
  ]);
}
