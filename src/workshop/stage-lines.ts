/** No stage has more to read, so that it can be read from the back row. Design, § 7 *Workshop*. */
export const mostLines = 6;
export const mostWords = 12;

/** A text as lines of at most twelve words: whole sentences together where they fit, a longer one broken between words. */
export function inLines(text: string): string[] {
  const lines: string[][] = [];
  for (const sentence of sentencesIn(text)) {
    const words = wordsIn(sentence);
    const last = lines.at(-1);
    if (last !== undefined && last.length + words.length <= mostWords) last.push(...words);
    else lines.push(...inEvenParts(words));
  }
  return lines.map((words) => words.join(" "));
}

/** A long sentence leaves no single word behind on its last line. */
function inEvenParts(words: readonly string[]): string[][] {
  const parts = Math.ceil(words.length / mostWords);
  const size = Math.ceil(words.length / parts);
  return Array.from({ length: parts }, (_, part) => words.slice(part * size, (part + 1) * size));
}

/** A text in one line: what goes beyond twelve words is left out, and three dots say so. */
export function inOneLine(text: string): string {
  const words = wordsIn(text);
  return words.length <= mostWords ? words.join(" ") : `${words.slice(0, mostWords).join(" ")} …`;
}

/** Several texts, each with its lines, as far as six lines go: a text that would be cut is left out, but for the first. */
export function inParagraphs(texts: readonly string[]): string[][] {
  let left = mostLines;
  return texts.map(inLines).flatMap((lines, place) => {
    const kept = place === 0 || lines.length <= left ? lines.slice(0, left) : [];
    left -= kept.length;
    return kept.length === 0 ? [] : [kept];
  });
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!]["”’]?)\s+/u).filter((sentence) => sentence.trim() !== "");
}

export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
