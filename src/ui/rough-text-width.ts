/**
 * About how wide a text of the charts is, in chart units: 16 px letters of our font, a little generous, so that
 * nothing runs over. Good enough to leave room; for what has to fit to the hair, let the browser lay it out.
 */
export function roughTextWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

/** The text, or as much of it as fits with "…" at its end. Whoever cuts says it in full somewhere else. */
export function fittingText(text: string, width: number): string {
  if (roughTextWidth(text) <= width) return text;
  const room = width - widthOf("…");
  let fitting = "";
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter);
    if (used > room) break;
    fitting += letter;
  }
  return `${fitting.trimEnd()}…`;
}

function widthOf(letter: string): number {
  if (/[iljt'’.,:;!|()[\]\s-]/u.test(letter)) return 5.2;
  if (/[mwMW@%…—]/u.test(letter)) return 14;
  if (/\p{Lu}/u.test(letter)) return 11;
  // letters that fill a square, such as Chinese
  return /[\u1100-\uffef]/u.test(letter) && !/[\u2000-\u206f]/u.test(letter) ? 16.5 : 9.4;
}
