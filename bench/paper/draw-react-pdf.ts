import { Document, Font, Page, pdf, Text } from "@react-pdf/renderer";
import { createElement } from "react";
import { loadPdfFonts } from "#render/pdf/load-pdf-fonts.ts";
import { paragraphsOf } from "./bench-document.ts";
import type { Engine } from "./engines.ts";

/** @react-pdf/renderer with the same fonts: a page for each of ours, its texts as paragraphs. */
export async function drawerReactPdf(): Promise<Engine> {
  const { main } = await loadPdfFonts({ second: false });
  Font.register({
    family: "Paper",
    fonts: ([400, 700] as const).map((fontWeight) => ({
      src: `data:font/ttf;base64,${main[fontWeight]}`,
      fontWeight,
    })),
  });
  Font.registerHyphenationCallback((word) => [word]);
  return async ({ laidOut }) => {
    const pages = laidOut.sheets.map((sheet, index) =>
      createElement(
        Page,
        { key: index, size: "A4", style: { fontFamily: "Paper", padding: "30 40" } },
        paragraphsOf(sheet).map(({ text, size, isBold }, place) =>
          createElement(
            Text,
            { key: place, style: { fontSize: Math.min(size, 8.5), fontWeight: isBold ? 700 : 400 } },
            text,
          ),
        ),
      ),
    );
    const blob = await pdf(createElement(Document, null, pages)).toBlob();
    return blob.arrayBuffer();
  };
}
