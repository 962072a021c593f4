/** The longest a name may be where it only points at something: a table cell, a band, the finder. Characters. */
const longestName = 60;

/**
 * A text as it stands where there is little room: on one line, and cut after a whole word where it is longer than
 * `most` characters. Whatever is cut stands in full elsewhere on the paper (`isShortened` says when).
 */
export function shortText(text: string, most: number = longestName): string {
  const line = onOneLine(text);
  const letters = Array.from(line);
  if (letters.length <= most) return line;
  const head = letters.slice(0, most - 1).join("");
  const lastSpace = head.lastIndexOf(" ");
  return `${(lastSpace > most / 2 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

export function isShortened(text: string, most: number = longestName): boolean {
  return Array.from(onOneLine(text)).length > most;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
