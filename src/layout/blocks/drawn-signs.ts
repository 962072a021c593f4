import type { PaperFonts } from "../paper-fonts.ts";
import type { Mark } from "../mark.ts";
import { point } from "../paper-size.ts";
import { baselineOf, type TextStyle } from "../set-text.ts";
import { strokes } from "../setting.ts";

/** Millimetres from the top of a line to the middle of its capitals: where a sign beside it stands. */
export function middleOf(style: TextStyle, fonts: PaperFonts): number {
  return baselineOf(style, fonts) - (fonts.main[400].capHeight * style.size * point) / 2;
}

/** An empty box to tick, its middle at `middle`. */
export function tickBox(x: number, middle: number, size: number): Mark {
  const inset = strokes.box / 2;
  const side = size - strokes.box;
  return {
    kind: "rectangle",
    x: x + inset,
    y: middle - size / 2 + inset,
    width: side,
    height: side,
    stroke: strokes.box,
  };
}

/** A cross before what must not be done: drawn, because not every font has one. */
export function cross(x: number, middle: number, size: number): Mark[] {
  const half = size / 2;
  const arm = { kind: "line", stroke: 0.55, tone: "black", x1: x, x2: x + size } as const;
  return [
    { ...arm, y1: middle - half, y2: middle + half },
    { ...arm, y1: middle + half, y2: middle - half },
  ];
}

/** A dash before a line of a list. */
export function dash(x: number, middle: number, width: number): Mark {
  return { kind: "line", x1: x, x2: x + width, y1: middle, y2: middle, stroke: 0.55, tone: "black" };
}

/** A line to write on. */
export function ruledLine(x: number, y: number, width: number): Mark {
  return { kind: "line", x1: x, x2: x + width, y1: y, y2: y, stroke: 0.25, tone: "black" };
}

/** A heavy frame whose outer edge is `width` by `height`. */
export function frameMark({ x, width, height }: { x: number; width: number; height: number }): Mark {
  const stroke = strokes.frame;
  return {
    kind: "rectangle",
    x: x + stroke / 2,
    y: stroke / 2,
    width: width - stroke,
    height: height - stroke,
    stroke,
  };
}

/** A thin line between two rows. */
export function rowLine(y: number, width: number, stroke: number = strokes.hair): Mark {
  return { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke, tone: "black" };
}
