import pdfMake from "pdfmake/build/pdfmake.js";
import { loadPdfFonts } from "#render/pdf/load-pdf-fonts.ts";
import { paragraphsOf } from "./bench-document.ts";
import type { Engine } from "./engines.ts";

/** pdfmake with the same fonts: the texts of each page as paragraphs, in as many pages as it makes of them. */
export async function drawerPdfmake(): Promise<Engine> {
  const { main } = await loadPdfFonts({ second: false });
  pdfMake.addVirtualFileSystem({ "400.ttf": main[400], "700.ttf": main[700] });
  pdfMake.addFonts({ Paper: { normal: "400.ttf", bold: "700.ttf" } });
  return ({ laidOut }) =>
    pdfMake
      .createPdf({
        pageSize: "A4",
        pageMargins: [40, 30, 40, 30],
        defaultStyle: { font: "Paper" },
        content: laidOut.sheets.flatMap((sheet, index) =>
          paragraphsOf(sheet).map(({ text, size, isBold }, place) => ({
            text,
            fontSize: Math.min(size, 8.5),
            bold: isBold,
            lineHeight: 1,
            ...(index > 0 && place === 0 && { pageBreak: "before" }),
          })),
        ),
      })
      .getBuffer();
}
