import { letters } from "./letters.ts";

/**
 * What holds together on a line in scripts without spaces between words: each letter of Chinese and Japanese with the
 * signs that may not begin or end a line, each word of Thai, Lao, Khmer and Burmese. Other text is one unit.
 * `breakUnits("漢字。")` is `["漢", "字。"]`.
 */
export function breakUnits(text: string): string[] {
  if (!afterIndia.test(text)) return [text];
  if (withoutSpaces.test(text)) return wordsOfDictionary(text);
  if (!eachLetter.test(text)) return [text];
  const units: string[] = [];
  let before = "";
  for (const letter of letters(text)) {
    if (before !== "" && mayBreakBetween(before, letter)) units.push(letter);
    else units[Math.max(0, units.length - 1)] = (units.at(-1) ?? "") + letter;
    before = letter;
  }
  return units;
}

function mayBreakBetween(before: string, letter: string): boolean {
  if (!eachLetter.test(before) && !eachLetter.test(letter)) return false;
  return !neverFirst.test(letter) && !neverLast.test(before);
}

function wordsOfDictionary(text: string): string[] {
  const units: string[] = [];
  for (const { segment, isWordLike } of dictionary.segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && (!isWordLike || openAtEnd.test(last))) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

// everything that is broken between letters comes after this place in Unicode
const afterIndia = /[\u0e00-\uffff]/;
const dictionary = new Intl.Segmenter("th", { granularity: "word" });
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const eachLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;
// closing signs, small kana, signs that lengthen or repeat
const neverFirst =
  /^[\p{Close_Punctuation}\p{Final_Punctuation}!%,.:;?、。・：；？！，．…‥ー々〻ゝゞヽヾ〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ゛゜]/u;
const neverLast = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;
const openAtEnd = /(?:^|\s)[\p{Open_Punctuation}\p{Initial_Punctuation}"'-]+$/u;
