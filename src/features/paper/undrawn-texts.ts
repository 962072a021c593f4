import { lettersNotDrawn, type LaidOut } from "#layout/laid-out.ts";

/** A text with letters that no font of the paper has, and the numbers of the pages it stands on. */
export interface UndrawnText {
  text: string;
  letters: string[];
  pages: number[];
}

/** What cannot be drawn, and where: told before anything is printed or saved. Design, § 9.20. */
export function undrawnTexts({ sheets }: Pick<LaidOut, "sheets">): UndrawnText[] {
  const byText = new Map<string, UndrawnText>();
  for (const [index, sheet] of sheets.entries()) {
    for (const { text, letters } of lettersNotDrawn({ sheets: [sheet] })) {
      const known = byText.get(text) ?? { text, letters: [], pages: [] };
      byText.set(text, {
        text,
        letters: [...new Set([...known.letters, ...letters])],
        pages: [...known.pages, index + 1],
      });
    }
  }
  return [...byText.values()];
}
