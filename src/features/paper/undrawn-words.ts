import { lettersNotDrawn, type LaidOut } from "#layout/laid-out.ts";

/** A name, or another few words, with letters that no font of the paper has, and the numbers of its pages. */
export interface UndrawnWords {
  words: string;
  pages: number[];
}

/** What cannot be drawn, each once however many lines it stands in: told before anything prints. Design, § 9.20. */
export function undrawnWords({ sheets }: Pick<LaidOut, "sheets">): UndrawnWords[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const [index, sheet] of sheets.entries()) {
    for (const { text, letters } of lettersNotDrawn({ sheets: [sheet] })) {
      for (const words of wordsWith(new Set(letters.join("")), text)) {
        pagesOf.set(words, (pagesOf.get(words) ?? new Set()).add(index + 1));
      }
    }
  }
  return Array.from(pagesOf, ([words, pages]) => ({ words, pages: [...pages] }));
}

/** The words that hold one of these letters; those that stand beside each other are one name. */
function wordsWith(letters: ReadonlySet<string>, text: string): string[] {
  const names: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    if (Array.from(word).some((letter) => letters.has(letter))) names.at(-1)?.push(trimmed(word, letters));
    else names.push([]);
  }
  return names.flatMap((words) => (words.length === 0 ? [] : [words.join(" ")]));
}

/** Without the commas, quotes and brackets around it. */
function trimmed(word: string, letters: ReadonlySet<string>): string {
  const all = Array.from(word);
  const isInside = (letter: string): boolean => letters.has(letter) || !/\p{Punctuation}/u.test(letter);
  return all.slice(all.findIndex(isInside), all.findLastIndex(isInside) + 1).join("");
}
