import { bridged } from "./bridged-runs.ts";
import { breakUnits } from "./break-units.ts";
import type { FontTable, Weight } from "./font-table.ts";
import { letters } from "./letters.ts";
import type { FontFamily } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { drawnAs } from "./plain-text.ts";
import { hasRightToLeft, type Direction } from "./reading-direction.ts";
import type { SystemLetters } from "./system-letters.ts";

/**
 * Neighbouring letters of one font; `system` are letters only a font of the device has, `missing` those no font has.
 * `ems` is the width in shares of the type size.
 */
export interface Run {
  font: FontFamily | "system" | "missing";
  text: string;
  ems: number;
  direction: Direction;
}

/** The room a letter gets that no font has: about a capital. */
const missingEms = 0.64;

/**
 * The runs of a piece of plain text. A word the main font lacks a letter of is set whole in the second font if that
 * has all of it; otherwise letter by letter, in whichever font has it, and what none has with the fonts of the device.
 * In a paragraph that is read from right to left the device draws all of it, so that names and numbers in it find
 * their order. Runs are as wide as their words: no kerning. `runsOf("Ελένη", 400, fonts)` is one run of the second font.
 */
export function runsOf(text: string, weight: Weight, fonts: PaperFonts, direction: Direction = "ltr"): Run[] {
  const plain = drawnAs(text);
  if (plain === "") return [];
  if (direction === "rtl" && fonts.system) return runsFromRight(plain, weight, fonts, fonts.system);
  const wholly = emsIn(fonts.main[weight], plain);
  if (wholly !== undefined) return [{ font: "main", text: plain, ems: wholly, direction: "ltr" }];
  const runs = plain.split(/(?<= )/).flatMap((word) => runsOfWord(word, weight, fonts));
  const whole = bridged(joined(runs), (part) => emsIn(fonts.main[weight], part) ?? 0);
  // drawn letters join: they are as wide as their words, not as each alone
  return whole.map((run) =>
    run.font === "system" ? systemRun(run.text, weight, fonts, run.direction) : run,
  );
}

function runsOfWord(word: string, weight: Weight, fonts: PaperFonts): Run[] {
  const embedded = embeddedRun(word, weight, fonts);
  if (embedded) return [embedded];
  const bare = word.trimEnd();
  const ofWord = letters(bare);
  // a letter of a script the embedded fonts have: the word stays one picture, not two kinds of type
  if (fonts.system && ofWord.some((letter) => isNearby.test(letter) && !embeddedRun(letter, weight, fonts))) {
    const isWhole = ofWord.every((letter) => fonts.system?.canDraw(letter) === true);
    if (isWhole)
      return [systemRun(bare, weight, fonts, "ltr"), ...runsOf(word.slice(bare.length), weight, fonts)];
  }
  return letters(word).flatMap((letter) => runsOfLetter(letter, weight, fonts));
}

const isNearby = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function runsOfLetter(letter: string, weight: Weight, fonts: PaperFonts): Run[] {
  const drawn = letter.replaceAll(invisible, "");
  if (drawn === "") return [];
  const embedded = embeddedRun(drawn, weight, fonts);
  if (embedded) return [embedded];
  const direction = hasRightToLeft(letter) ? "rtl" : "ltr";
  if (fonts.system?.canDraw(letter) === true) return [{ font: "system", text: letter, ems: 0, direction }];
  return [{ font: "missing", text: letter, ems: missingEms, direction }];
}

/** The run of a text that one embedded font has all of. */
function embeddedRun(text: string, weight: Weight, fonts: PaperFonts): Run | undefined {
  const inMain = emsIn(fonts.main[weight], text);
  if (inMain !== undefined) return { font: "main", text, ems: inMain, direction: "ltr" };
  const inSecond = fonts.second ? emsIn(fonts.second[weight], text) : undefined;
  return inSecond === undefined ? undefined : { font: "second", text, ems: inSecond, direction: "ltr" };
}

/** A text in the order it is read, all of it drawn by the device but for letters it does not have. */
function runsFromRight(text: string, weight: Weight, fonts: PaperFonts, system: SystemLetters): Run[] {
  const runs: Run[] = [];
  let drawn = "";
  const flush = (): void => {
    if (drawn !== "") runs.push(systemRun(drawn, weight, fonts, "rtl"));
    drawn = "";
  };
  for (const letter of letters(text)) {
    if (embeddedRun(letter, weight, fonts) || system.canDraw(letter)) drawn += letter;
    else {
      flush();
      runs.push({ font: "missing", text: letter, ems: missingEms, direction: "rtl" });
    }
  }
  flush();
  return runs;
}

/** Measured word by word, as its lines are broken; its spaces are those of the main font. */
function systemRun(text: string, weight: Weight, fonts: PaperFonts, direction: Direction): Run {
  const space = fonts.main[weight].advanceOf(0x20) ?? 0;
  const ems = text.split(/( +)/).reduce((sum, part) => {
    if (part.startsWith(" ")) return sum + part.length * space;
    if (part === "") return sum;
    return breakUnits(part).reduce((all, unit) => all + (fonts.system?.emsOf(unit, weight) ?? 0), sum);
  }, 0);
  return { font: "system", text, ems, direction };
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

const mark = /\p{Mark}/u;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.font === run.font && last.direction === run.direction && run.font !== "missing") {
      whole[whole.length - 1] = { ...run, text: last.text + run.text, ems: last.ems + run.ems };
    } else whole.push(run);
  }
  return whole;
}
