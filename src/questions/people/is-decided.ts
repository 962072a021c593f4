/**
 * Whether one of the decisions of a plan is about what we would suggest: a word of it begins with one of the words that
 * stand for the suggestion, "Refund over €50" for "refund, money back". Two of the kind would confuse whoever reads
 * the card; who wants both types the second.
 */
export function isDecided(decisions: readonly { what: string }[], words: string): boolean {
  const wanted = words.split(",").map((word) => ` ${plain(word)}`);
  return decisions.some(({ what }) => wanted.some((word) => ` ${plain(what)}`.includes(word)));
}

/** In small letters, one space between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, " ")
    .trim();
}
