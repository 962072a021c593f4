/** The places, from 1, of lines that begin with the heading they stand under: "Do not" above "Do not smoke." */
export function linesThatRepeat(lines: readonly string[], heading: string): number[] {
  const begins = heading.toLowerCase();
  return lines.flatMap((line, place) => (wordsOf(line).startsWith(begins) ? [place + 1] : []));
}

/** "Don’t" is "do not" too. */
function wordsOf(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/^don[’']t\b/u, "do not");
}
