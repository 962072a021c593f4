import { jsPDF } from "jspdf";
import type { Mark } from "#layout/mark.ts";
import { loadPdfFonts } from "#render/pdf/load-pdf-fonts.ts";
import type { Engine } from "./engines.ts";

const inks = { black: "#000000", grey: "#8c8c8c", white: "#ffffff" };

/** jsPDF as its manual has it: the same marks in the same places, no layout, no structure, no outline, no links. */
export async function drawerBare(): Promise<Engine> {
  const { main } = await loadPdfFonts({ second: false });
  return async ({ laidOut }) => {
    const pdf = new jsPDF({ unit: "mm", format: "a4", compress: true, putOnlyUsedFonts: true });
    for (const weight of [400, 700] as const) {
      pdf.addFileToVFS(`${weight}.ttf`, main[weight]);
      pdf.addFont(`${weight}.ttf`, String(weight), "normal", undefined, "Identity-H");
    }
    for (const [index, sheet] of laidOut.sheets.entries()) {
      if (index > 0) pdf.addPage("a4");
      for (const mark of sheet.marks) draw(pdf, mark);
    }
    return pdf.output("arraybuffer");
  };
}

function draw(pdf: jsPDF, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      pdf.setFont(String(mark.weight), "normal").setFontSize(mark.size).setTextColor(inks[mark.tone]);
      pdf.text(mark.text, mark.x, mark.y);
      return;
    case "line":
      pdf.setDrawColor(inks[mark.tone]).setLineWidth(mark.stroke);
      pdf.setLineDashPattern(mark.dash === undefined ? [] : [mark.dash], 0);
      pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
      return;
    case "rectangle":
      if (mark.fill) pdf.setFillColor(inks[mark.fill]).rect(mark.x, mark.y, mark.width, mark.height, "F");
      if (mark.stroke === undefined) return;
      pdf.setDrawColor(inks.black).setLineWidth(mark.stroke).setLineDashPattern([], 0);
      pdf.rect(mark.x, mark.y, mark.width, mark.height, "S");
      return;
    case "circle":
      pdf.setDrawColor(inks[mark.tone]).setLineWidth(mark.stroke).setLineDashPattern([], 0);
      pdf.circle(mark.x, mark.y, mark.radius, "S");
      return;
    default:
      return;
  }
}
