import { jsPDF } from "jspdf";
import type { Weight } from "#layout/font-table.ts";
import type { LaidOut } from "#layout/laid-out.ts";
import type { FontFamily, Mark } from "#layout/mark.ts";
import type { PaperSize } from "#layout/paper-size.ts";
import { plainText } from "#layout/plain-text.ts";
import { drawMark, fontNames, penOf } from "./draw-mark.ts";
import { internalsOf } from "./jspdf-internals.ts";
import type { PdfFonts } from "./load-pdf-fonts.ts";
import { TaggedFile } from "./tagged-file.ts";
import { hexText, withExactStrings } from "./pdf-strings.ts";
import type { DrawRun } from "./run-picture.ts";

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
 * fonts, an outline, links, and tags that say what each part of the text is. The same document and day give the same
 * bytes. jsPDF is called nowhere else, and only for text, lines, rectangles and circles; pictures only of letters that no
 * embedded font has, as `drawRun` draws them; no scripts, forms or attachments. Reliability, appendix A.
 */
export function pdfOf(
  laidOut: LaidOut,
  fonts: PdfFonts,
  about: AboutPdf,
  drawRun: DrawRun | null = null,
): Uint8Array<ArrayBuffer> {
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
  const pen = penOf(pdf, drawRun);
  const draw = (mark: Mark): void => drawMark(pen, mark);
  const file = new TaggedFile(internalsOf(pdf), laidOut, inPlainText(about));
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) {
      const { format, orientation } = pageFormat(sheet.paper);
      pdf.addPage(format, orientation);
    }
    file.tree.beginPage(sheet);
    for (const mark of sheet.marks) {
      if (mark.kind === "link") file.putLink(mark);
      else file.tree.put(mark, draw);
    }
    file.tree.endPage();
  }
  Object.assign(pdf.outline, { makeString: hexText });
  for (const { title, sheet } of outline) pdf.outline.add(null, plainText(title), { pageNumber: sheet + 1 });
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setFileId(about.fileId);
  return withExactStrings(pdf, inPlainText(about));
}

function inPlainText(about: AboutPdf): AboutPdf {
  return { ...about, title: plainText(about.title), author: plainText(about.author) };
}

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
