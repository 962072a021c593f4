import { breakLines, setSpans, type Line, type SetSpan } from "./break-lines.ts";
import type { Weight } from "./font-table.ts";
import type { Mark, Tone } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { point } from "./paper-size.ts";
import { stacked, type Piece } from "./piece.ts";
import type { Run } from "./runs.ts";
import type { Span } from "./words.ts";

/** How text is set: its size in points, its leading as a multiple of the size. */
export interface TextStyle {
  size: number;
  leading: number;
  weight?: Weight;
  tone?: Tone;
  align?: "left" | "right" | "center";
  balance?: "none" | "last" | "all";
}

/** Text to set: plain, or spans of two weights. */
export type Text = string | readonly Span[];

/** The lines of a text in a column of `width` millimetres, a piece each. */
export function setLines(text: Text, width: number, style: TextStyle, fonts: PaperFonts): Piece[] {
  const spans = typeof text === "string" ? [{ text, weight: style.weight ?? 400 }] : text;
  const em = style.size * point;
  const lines = breakLines({ spans, ems: width / em, fonts, balance: style.balance ?? "last" });
  const within = spans.map((span) => span.text).join("");
  const widest = Math.max(0, ...lines.map((line) => line.ems * em));
  const isOneParagraph = !within.includes("\n");
  return lines.map((line, index) => {
    const goesOn = isOneParagraph && lines[index + 1]?.words[0]?.space === 0;
    return setLineOf(line, { width, widest, within, style, fonts, goesOn });
  });
}

/** A text in a column of `width` millimetres as one piece. */
export function setText(text: Text, width: number, style: TextStyle, fonts: PaperFonts): Piece {
  return stacked(setLines(text, width, style, fonts));
}

/** A text on a single line, however long it is. */
export function setLine(text: Text, style: TextStyle, fonts: PaperFonts): Piece {
  return setText(text, Number.MAX_SAFE_INTEGER, { ...style, align: "left", balance: "none" }, fonts);
}

/** A text such as a phone number, which is read best on one line: in smaller type, down to `least` points, before it breaks. */
export function setOnOneLine(
  text: Text,
  width: number,
  style: TextStyle & { least: number },
  fonts: PaperFonts,
): Piece {
  for (let size = style.size; size >= style.least; size -= 0.5) {
    const line = setLine(text, { ...style, size }, fonts);
    if (line.width <= width && line.height <= lineHeightOf({ ...style, size }) + 0.01) return line;
  }
  return setText(text, width, style, fonts);
}

/** Millimetres a line takes. */
export function lineHeightOf(style: TextStyle): number {
  return style.size * style.leading * point;
}

/** Millimetres from the top of a line to its baseline: the letters stand in the middle of the leading. */
export function baselineOf({ size, leading }: TextStyle, { main }: PaperFonts): number {
  const { ascent, descent } = main[400];
  return ((leading - (ascent - descent)) / 2 + ascent) * size * point;
}

interface LineSetting {
  width: number;
  /** millimetres of the longest line of the text */
  widest: number;
  within: string;
  style: TextStyle;
  fonts: PaperFonts;
  /** whether its last word goes on in the next line */
  goesOn: boolean;
}

function setLineOf(line: Line, setting: LineSetting): Piece {
  const { within, style, fonts, goesOn } = setting;
  const em = style.size * point;
  const baseline = baselineOf(style, fonts);
  const indent = indentOf(line, setting);
  let spans: SetSpan[] | null = null; // a line may be drawn on more than one page
  return {
    height: lineHeightOf(style),
    width: line.ems * em,
    draw: (left, top, put) => {
      const fromRight = line.direction === "rtl";
      let x = left + indent + (fromRight ? line.ems * em : 0);
      for (const { weight, runs } of (spans ??= setSpans(line, fonts))) {
        for (const run of runs) {
          const advance = run.ems * em;
          const at = fromRight ? x - advance : x;
          const mark = markOf(run, { x: at, y: top + baseline, weight, style, within, fonts });
          put(goesOn && mark.kind === "text" ? { ...mark, goesOn } : mark);
          x += fromRight ? -advance : advance;
        }
      }
    },
  };
}

/** Lines that are read from right to left end beside one another at the right; the text stands where any other does. */
function indentOf(line: Line, { width, widest, style }: LineSetting): number {
  const em = style.size * point;
  const align = style.align ?? "left";
  if (align === "left") return line.direction === "rtl" ? widest - line.ems * em : 0;
  return shareOfRoomBefore[align] * (width - line.ems * em);
}

interface RunSetting {
  x: number;
  /** of the baseline */
  y: number;
  weight: Weight;
  style: TextStyle;
  within: string;
  fonts: PaperFonts;
}

function markOf(
  { font, text, ems, direction }: Run,
  { x, y, weight, style, within, fonts }: RunSetting,
): Mark {
  const em = style.size * point;
  const tone = style.tone ?? "black";
  const drawn = { x, y, text, weight, size: style.size, tone, width: ems * em };
  if (font === "system") return { kind: "drawn-text", ...drawn, direction, within };
  if (font !== "missing") return { kind: "text", ...drawn, font };
  const height = fonts.main[400].capHeight * em;
  const side = 0.06 * em;
  return {
    kind: "missing-letters",
    x: x + side,
    y: y - height,
    width: ems * em - 2 * side,
    height,
    letters: text,
    within,
    tone,
  };
}

const shareOfRoomBefore = { center: 0.5, right: 1 } as const;
