/** What a reader sees as one letter: with its accents, an emoji with all its parts. */
export function letters(text: string): string[] {
  if (oneUnitEach.test(text)) return Array.from(text);
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

// scripts without marks of their own and without pairs: looking for joined letters there would only take time
const oneUnitEach = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u20a0-\u20cf]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
