import type { jsPDF } from "jspdf";
import type { Weight } from "#layout/font-table.ts";
import type { DrawnTextMark, FontFamily, Mark, PictureMark, TextMark, Tone } from "#layout/mark.ts";
import { point } from "#layout/paper-size.ts";
import { DrawnRuns } from "./drawn-runs.ts";
import type { DrawRun } from "./run-picture.ts";

/** Names of the cuts in the file; six letters and a plus say that a font is a subset. */
export const fontNames: Record<FontFamily, Record<Weight, string>> = {
  main: { 400: "CPLANA+AtkinsonHyperlegibleNext-Regular", 700: "CPLANB+AtkinsonHyperlegibleNext-Bold" },
  second: { 400: "CPLANC+NotoSans-Regular", 700: "CPLAND+NotoSans-Bold" },
};

/** What draws the marks of a document. */
export interface Pen {
  pdf: jsPDF;
  runs: DrawnRuns;
}

/** What draws the marks of a document; letters outside its fonts with `drawRun`. */
export function penOf(pdf: jsPDF, drawRun: DrawRun | null): Pen {
  return { pdf, runs: new DrawnRuns(pdf, drawRun) };
}

const inks: Record<Tone, string> = { black: "#000000", grey: "#8c8c8c", white: "#ffffff" };

/** Draws one mark on the page that was begun last. What a mark is part of, and where it leads, is the tagged file's. */
export function drawMark({ pdf, runs }: Pen, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      return write(pdf, mark);
    case "drawn-text":
      if (!runs.draw(mark, pdf.internal.pageSize.getHeight())) drawRectangle(pdf, boxOfRun(mark));
      return;
    case "rectangle":
      return drawRectangle(pdf, mark);
    case "missing-letters":
      return drawRectangle(pdf, { ...mark, stroke: 0.2 });
    case "line":
      pdf.setDrawColor(inks[mark.tone]).setLineWidth(mark.stroke);
      pdf.setLineDashPattern(mark.dash === undefined ? [] : [mark.dash], 0);
      pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
      return;
    case "circle":
      pdf.setDrawColor(inks[mark.tone]).setLineWidth(mark.stroke).setLineDashPattern([], 0);
      pdf.circle(mark.x, mark.y, mark.radius, "S");
      return;
    case "picture":
      return drawPicture(pdf, mark);
    case "link":
    case "open":
    case "close":
      return;
  }
}

function write(pdf: jsPDF, { text, x, y, font, weight, size, tone }: TextMark): void {
  pdf.setFont(fontNames[font][weight], "normal").setFontSize(size).setTextColor(inks[tone]);
  pdf.text(text, x, y);
}

/** The room of a run that could not be drawn after all: nobody takes the text for complete. */
function boxOfRun({ x, y, width, size, tone }: DrawnTextMark) {
  const height = 0.67 * size * point;
  return { x, y: y - height, width, height, tone, stroke: 0.2 };
}

/** A damaged picture leaves its place blank: paper that lacks a logo is better than no paper. */
function drawPicture(pdf: jsPDF, { dataUrl, format, x, y, width, height }: PictureMark): void {
  try {
    pdf.addImage(dataUrl, format.toUpperCase(), x, y, width, height, undefined, "SLOW");
  } catch {
    // nothing was written of it
  }
}

function drawRectangle(
  pdf: jsPDF,
  rectangle: {
    x: number;
    y: number;
    width: number;
    height: number;
    fill?: Tone;
    stroke?: number;
    tone?: Tone;
  },
): void {
  const { x, y, width, height, fill, stroke, tone = "black" } = rectangle;
  if (fill) pdf.setFillColor(inks[fill]).rect(x, y, width, height, "F");
  if (stroke === undefined) return;
  pdf.setDrawColor(inks[tone]).setLineWidth(stroke).setLineDashPattern([], 0);
  pdf.rect(x, y, width, height, "S");
}
