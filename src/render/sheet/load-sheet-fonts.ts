import type { LaidOut } from "#layout/laid-out.ts";
import type { FontFamily } from "#layout/mark.ts";

/** The families as sheet.module.css names them. */
const families: Record<FontFamily, string> = {
  main: "Counterplan Paper",
  second: "Counterplan Paper Second",
};

/**
 * Brings in every cut the pages use. A browser asks for one when it draws a letter of it, and pages for the printer are
 * drawn when printing has begun: too late, and another font would stand in.
 */
export async function loadSheetFonts({ sheets }: Pick<LaidOut, "sheets">): Promise<void> {
  const texts = sheets.flatMap(({ marks }) => marks.filter((mark) => mark.kind === "text"));
  const cuts = new Set(texts.map(({ font, weight }) => `${weight} 10px "${families[font]}"`));
  await Promise.all(Array.from(cuts, (cut) => document.fonts.load(cut)));
}
