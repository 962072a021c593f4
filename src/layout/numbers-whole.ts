/**
 * A text with its numbers kept whole, for what draws it from right to left: by the rules of Unicode the groups of
 * "06 12 34" would swap places there, and nobody could dial it. Two invisible signs round each number prevent that.
 */
export function numbersWhole(text: string): string {
  return text.replaceAll(numberOfGroups, "\u2066$&\u2069");
}

/** A number of several groups: digits with spaces, points, strokes and brackets between them, perhaps a plus before. */
export const numberOfGroups = /\+?\p{Number}+(?:[ ()./:+-]+\p{Number}+)+/gu;
