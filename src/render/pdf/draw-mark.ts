import type { jsPDF } from "jspdf";
import type { Weight } from "#layout/font-table.ts";
import type { DrawnTextMark, FontFamily, LineMark, Mark, PictureMark, Tone } from "#layout/mark.ts";
import { point } from "#layout/paper-size.ts";
import { DrawnRuns } from "./drawn-runs.ts";
import { pdfNumber } from "./pdf-strings.ts";
import type { DrawRun } from "./run-picture.ts";
import { greys, inks, WrittenText, writeLine } from "./written-text.ts";

/** Names of the cuts in the file; six letters and a plus say that a font is a subset. */
export const fontNames: Record<FontFamily, Record<Weight, string>> = {
  main: { 400: "CPLANA+AtkinsonHyperlegibleNext-Regular", 700: "CPLANB+AtkinsonHyperlegibleNext-Bold" },
  second: { 400: "CPLANC+NotoSans-Regular", 700: "CPLAND+NotoSans-Bold" },
};

/** What draws the marks of a document. */
export interface Pen {
  pdf: jsPDF;
  runs: DrawnRuns;
  text: WrittenText;
}

/** What draws the marks of a document; letters outside its fonts with `drawRun`. */
export function penOf(pdf: jsPDF, drawRun: DrawRun | null): Pen {
  return { pdf, runs: new DrawnRuns(pdf, drawRun), text: new WrittenText(pdf) };
}

/** Draws one mark on the page that was begun last. What a mark is part of, and where it leads, is the tagged file's. */
export function drawMark({ pdf, runs, text }: Pen, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      return text.write(mark, fontNames[mark.font][mark.weight], pdf.internal.pageSize.getHeight());
    case "drawn-text":
      if (!runs.draw(mark, pdf.internal.pageSize.getHeight())) drawRectangle(pdf, boxOfRun(mark));
      return;
    case "rectangle":
      return drawRectangle(pdf, mark);
    case "missing-letters":
      return drawRectangle(pdf, { ...mark, stroke: 0.2 });
    case "line":
      return drawLine(pdf, mark);
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

function drawLine(pdf: jsPDF, { x1, y1, x2, y2, stroke, tone, dash }: LineMark): void {
  const height = pdf.internal.pageSize.getHeight();
  const from = `${pdfNumber(x1 / point)} ${pdfNumber((height - y1) / point)}`;
  const to = `${pdfNumber(x2 / point)} ${pdfNumber((height - y2) / point)}`;
  const dashes = dash === undefined ? "" : pdfNumber(dash / point);
  writeLine(pdf, `${greys[tone]} G ${pdfNumber(stroke / point)} w [${dashes}] 0 d ${from} m ${to} l S`);
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
  const bottom = pdf.internal.pageSize.getHeight() - y - height;
  const area = [x, bottom, width, height].map((length) => pdfNumber(length / point)).join(" ");
  if (fill) writeLine(pdf, `${greys[fill]} g ${area} re f`);
  if (stroke === undefined) return;
  writeLine(pdf, `${greys[tone]} G ${pdfNumber(stroke / point)} w [] 0 d ${area} re S`);
}
