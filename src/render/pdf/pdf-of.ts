import { jsPDF } from "jspdf";
import type { Weight } from "#layout/font-table.ts";
import type { LaidOut } from "#layout/laid-out.ts";
import type { FontFamily, Mark, TextMark, Tone } from "#layout/mark.ts";
import type { PaperSize } from "#layout/paper-size.ts";
import { plainText } from "#layout/plain-text.ts";
import type { PdfFonts } from "./load-pdf-fonts.ts";
import { hexText, withExactStrings } from "./pdf-strings.ts";

/** What a PDF file says about itself. */
export interface AboutPdf {
  title: string;
  author: string;
  /** BCP 47 tag of the language of the text */
  language: string;
  /** "YYYY-MM-DD": when the plan was printed; there is no clock in here */
  day: string;
  /** 32 hexadecimal digits that tell one print from another */
  fileId: string;
}

/**
 * The PDF file of a laid-out document: the same marks, in the same places, as text that can be selected, with embedded
 * fonts, an outline and links. The same document and day give the same bytes. jsPDF is called nowhere else, and only
 * for text, lines, rectangles, circles and links; no scripts, forms, pictures or attachments. Reliability, appendix A.
 */
export function pdfOf(laidOut: LaidOut, fonts: PdfFonts, about: AboutPdf): Uint8Array<ArrayBuffer> {
  const { sheets, outline } = laidOut;
  const pdf = new jsPDF({
    unit: "mm",
    ...pageFormat(sheets[0]?.paper ?? laidOut.paper),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  embed(pdf, "main", fonts.main);
  if (fonts.second) embed(pdf, "second", fonts.second);
  const pen = penOf(pdf, laidOut);
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) {
      const { format, orientation } = pageFormat(sheet.paper);
      pdf.addPage(format, orientation);
    }
    for (const mark of sheet.marks) draw(pen, mark);
  }
  Object.assign(pdf.outline, { makeString: hexText });
  for (const { title, sheet } of outline) pdf.outline.add(null, plainText(title), { pageNumber: sheet + 1 });
  const language = languages.find((known) => known === about.language.split("-")[0]);
  if (language) pdf.setLanguage(language);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setFileId(about.fileId);
  return withExactStrings(pdf, {
    title: plainText(about.title),
    author: plainText(about.author),
    day: about.day,
  });
}

// jsPDF takes only tags it knows; these are the languages the app prints in
const languages = ["en", "nl", "de", "es", "fr"] as const;

/** Names of the cuts in the file; six letters and a plus say that a font is a subset. */
const fontNames: Record<FontFamily, Record<Weight, string>> = {
  main: { 400: "CPLANA+AtkinsonHyperlegibleNext-Regular", 700: "CPLANB+AtkinsonHyperlegibleNext-Bold" },
  second: { 400: "CPLANC+NotoSans-Regular", 700: "CPLAND+NotoSans-Bold" },
};

function embed(pdf: jsPDF, family: FontFamily, cuts: Record<Weight, string>): void {
  for (const weight of [400, 700] as const) {
    const name = fontNames[family][weight];
    pdf.addFileToVFS(name, cuts[weight]);
    pdf.addFont(name, name, "normal", undefined, "Identity-H");
  }
}

/** jsPDF turns a page round whose width and height do not suit the orientation it is told. */
function pageFormat({ width, height }: PaperSize) {
  return {
    format: [width, height],
    orientation: width > height ? ("landscape" as const) : ("portrait" as const),
  };
}

/** jsPDF and where each leaf starts. */
interface Pen {
  pdf: jsPDF;
  sheetOf: LaidOut["firstSheetOf"];
}

function penOf(pdf: jsPDF, { firstSheetOf }: LaidOut): Pen {
  return { pdf, sheetOf: firstSheetOf };
}

const inks: Record<Tone, string> = { black: "#000000", grey: "#8c8c8c", white: "#ffffff" };

function draw({ pdf, sheetOf }: Pen, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      return write(pdf, mark);
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
    case "link":
      return link(pdf, mark, sheetOf);
    case "open":
    case "close":
      return;
  }
}

function write(pdf: jsPDF, { text, x, y, font, weight, size, tone }: TextMark): void {
  pdf.setFont(fontNames[font][weight], "normal").setFontSize(size).setTextColor(inks[tone]);
  pdf.text(text, x, y);
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

/** Links lead inside the document, or to an address anyone may open: nothing else is written, whatever was typed. */
function link(pdf: jsPDF, mark: Extract<Mark, { kind: "link" }>, sheetOf: Pen["sheetOf"]): void {
  const { x, y, width, height, to } = mark;
  if ("address" in to) {
    if (isOpenAddress(to.address)) pdf.link(x, y, width, height, { url: to.address });
    return;
  }
  const sheet = sheetOf.get(to.leaf);
  if (sheet !== undefined) pdf.link(x, y, width, height, { pageNumber: sheet + 1, magFactor: "Fit" });
}

/** `https:`, `tel:` and `mailto:` in plain ASCII; anything else is text only. */
function isOpenAddress(address: string): boolean {
  return /^(https:\/\/|tel:|mailto:)[!-~]+$/.test(address);
}
