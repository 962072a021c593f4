import type { Mark } from "./mark.ts";
import type { PaperSize } from "./paper-size.ts";

/** One page: its size, held as it is read; its marks, the leaf of the document it belongs to, and what its band says. */
export interface Sheet {
  leaf: string;
  /** which of the leaf's sheets it is: 0 is the one it starts on */
  part: number;
  title: string;
  paper: PaperSize;
  /** whether it has holes at the side, and room for them */
  isPunched: boolean;
  marks: Mark[];
  /** its words but for its foot, its leaf and title, as `pageInShort` writes them: what a later printing is compared with */
  inShort: string;
}

/** A line of the outline that a reader program shows beside the pages. */
export interface OutlineEntry {
  title: string;
  /** index of its sheet */
  sheet: number;
}

/** A document on paper: every page as marks, the same for the screen, the printer and the PDF file. */
export interface LaidOut {
  /** the paper in the printer, upright */
  paper: PaperSize;
  sheets: Sheet[];
  outline: OutlineEntry[];
  /** index of the first sheet of each leaf */
  firstSheetOf: ReadonlyMap<string, number>;
}

/** Letters that no font of the paper has, and the text they stand in. */
export interface LettersNotDrawn {
  letters: string[];
  text: string;
}

/** Every text with letters that come out as boxes, once, so that the owner hears of it before saving. Design, § 9.20. */
export function lettersNotDrawn({ sheets }: Pick<LaidOut, "sheets">): LettersNotDrawn[] {
  const byText = new Map<string, Set<string>>();
  for (const mark of sheets.flatMap((sheet) => sheet.marks)) {
    if (mark.kind !== "missing-letters") continue;
    const letters = byText.get(mark.within) ?? new Set();
    byText.set(mark.within, letters.add(mark.letters));
  }
  return Array.from(byText, ([text, letters]) => ({ text, letters: [...letters] }));
}

/** Whether some letters are drawn with the fonts of this device, because no embedded font has them. */
export function drawsLetters({ sheets }: Pick<LaidOut, "sheets">): boolean {
  return sheets.some(({ marks }) => marks.some(({ kind }) => kind === "drawn-text"));
}
