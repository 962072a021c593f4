import { letters } from "#layout/letters.ts";
import { numberOfGroups } from "#layout/numbers-whole.ts";
import { hasRightToLeft, type Direction } from "#layout/reading-direction.ts";

/**
 * The letters of a run as they stand from left to right, which is how a PDF file keeps text: programs that search it
 * turn it round themselves. In a run that is read from the right, Latin words and numbers still run from the left.
 */
export function visualOrder(text: string, direction: Direction): string[] {
  if (direction === "ltr") return letters(text);
  return stretches(text)
    .toReversed()
    .flatMap(({ text: stretch, isFromLeft }) =>
      isFromLeft ? letters(stretch) : letters(stretch).toReversed(),
    );
}

interface Stretch {
  text: string;
  isFromLeft: boolean;
}

/** The text in parts that run one way: Latin words with the signs between them, numbers; everything else. */
function stretches(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let reached = 0;
  for (const { 0: found, index } of text.matchAll(fromLeft)) {
    if (hasRightToLeft(found)) continue;
    if (index > reached) parts.push({ text: text.slice(reached, index), isFromLeft: false });
    parts.push({ text: found, isFromLeft: true });
    reached = index + found.length;
  }
  if (reached < text.length) parts.push({ text: text.slice(reached), isFromLeft: false });
  return parts;
}

const rightToLeftBlocks =
  "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const letterFromLeft = `(?:(?![${rightToLeftBlocks}])\\p{Letter}\\p{Mark}*)`;
const signBetween = `[^\\p{Letter}]`;
const fromLeft = new RegExp(
  `${letterFromLeft}(?:${signBetween}*(?:${letterFromLeft}|\\p{Number}))*|${numberOfGroups.source}|\\p{Number}+(?:[.,:/]\\p{Number}+)*`,
  "gu",
);
