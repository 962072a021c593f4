import type { Weight } from "#layout/font-table.ts";

/** The fonts of a PDF file as base64 text, as jsPDF takes them; `second` where some text needs it. */
export interface PdfFonts {
  main: Record<Weight, string>;
  second: Record<Weight, string> | null;
}

/**
 * Brings in the fonts for the PDF file when one is wanted. They come as modules of the app itself, by `import()`:
 * nothing is fetched, so the content policy and the lint rule hold without an exception, the service worker keeps them
 * like any other module, and tests in Node read the same files the same way.
 */
export async function loadPdfFonts({ second }: { second: boolean }): Promise<PdfFonts> {
  const [main, other] = await Promise.all([mainFont(), second ? secondFont() : null]);
  return { main, second: other };
}

async function mainFont(): Promise<Record<Weight, string>> {
  const [regular, bold] = await Promise.all([
    import("./fonts/atkinson-hyperlegible-next-400.ttf?inline"),
    import("./fonts/atkinson-hyperlegible-next-700.ttf?inline"),
  ]);
  return { 400: base64Of(regular.default), 700: base64Of(bold.default) };
}

async function secondFont(): Promise<Record<Weight, string>> {
  const [regular, bold] = await Promise.all([
    import("./fonts/noto-sans-400.ttf?inline"),
    import("./fonts/noto-sans-700.ttf?inline"),
  ]);
  return { 400: base64Of(regular.default), 700: base64Of(bold.default) };
}

function base64Of(dataUrl: string): string {
  return dataUrl.slice(dataUrl.indexOf(",") + 1);
}
