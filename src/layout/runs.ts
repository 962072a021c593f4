import type { FontFamilyTables, FontTable, Weight } from "./font-table.ts";
import type { FontFamily } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { drawnAs } from "./plain-text.ts";

/** Neighbouring letters of one font; `missing` are letters no font has. `ems` is the width in shares of the type size. */
export interface Run {
  font: FontFamily | "missing";
  text: string;
  ems: number;
}

/** The room a letter gets that no font has: about a capital. */
const missingEms = 0.64;

/**
 * The runs of a piece of plain text. A word the main font lacks a letter of is set whole in the second font if that
 * has all of it; otherwise letter by letter, in whichever font has it. Runs are as wide as their letters: no kerning.
 * `runsOf("Ελένη", 400, fonts)` is one run of the second font.
 */
export function runsOf(text: string, weight: Weight, fonts: PaperFonts): Run[] {
  const plain = drawnAs(text);
  const wholly = emsIn(fonts.main[weight], plain);
  if (wholly !== undefined) return plain === "" ? [] : [{ font: "main", text: plain, ems: wholly }];
  return joined(plain.split(/(?<= )/).flatMap((word) => runsOfWord(word, weight, fonts)));
}

function runsOfWord(word: string, weight: Weight, fonts: PaperFonts): Run[] {
  const inMain = emsIn(fonts.main[weight], word);
  if (inMain !== undefined) return [{ font: "main", text: word, ems: inMain }];
  const inSecond = fonts.second && emsIn(fonts.second[weight], word);
  if (inSecond) return [{ font: "second", text: word, ems: inSecond }];
  return letters(word).flatMap((letter) => runsOfLetter(letter, weight, fonts));
}

function runsOfLetter(letter: string, weight: Weight, fonts: PaperFonts): Run[] {
  const drawn = letter.replaceAll(invisible, "");
  if (drawn === "") return [];
  const families: [FontFamily, FontFamilyTables | null][] = [
    ["main", fonts.main],
    ["second", fonts.second],
  ];
  for (const [font, tables] of families) {
    const ems = tables ? emsIn(tables[weight], drawn) : undefined;
    if (ems !== undefined) return [{ font, text: drawn, ems }];
  }
  return [{ font: "missing", text: letter, ems: missingEms }];
}

/** The width of a text in one cut, or undefined where it lacks a letter; an accent on its own cannot be placed, so it counts as lacking. */
function emsIn(table: FontTable, text: string): number | undefined {
  let ems = 0;
  for (const letter of text) {
    const advance = table.advanceOf(letter.codePointAt(0) ?? 0);
    if (advance === undefined || (letter >= "\u0300" && mark.test(letter))) return undefined;
    ems += advance;
  }
  return ems;
}

/** What a reader sees as one letter: with its accents, an emoji with all its parts. */
export function letters(text: string): string[] {
  if (oneUnitEach.test(text)) return Array.from(text);
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

// scripts without marks of their own and without pairs: looking for joined letters there would only take time
const oneUnitEach = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u20a0-\u20cf]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const mark = /\p{Mark}/u;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

function joined(runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.font === run.font && run.font !== "missing") {
      whole[whole.length - 1] = { font: run.font, text: last.text + run.text, ems: last.ems + run.ems };
    } else whole.push(run);
  }
  return whole;
}
