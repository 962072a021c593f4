/**
 * A text as people mean it when they search: without accents, case and outer spaces.
 *
 *     plainLetters(" Café Größe ") //=> "cafe grosse"
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .trim()
    .toLowerCase()
    .replaceAll(/[ßøłđæœ]/g, (letter) => oneLetter[letter] ?? letter);
}

/** Letters that do not come apart into a letter and its accent. */
const oneLetter: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe" };
