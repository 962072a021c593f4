/** Which way letters are read. */
export type Direction = "ltr" | "rtl";

/** The direction of a paragraph: that of its first letter, whatever its digits and signs (Unicode annex 9, P2 and P3). */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return "ltr";
  const first = text.search(/\p{Letter}/u);
  return first >= 0 && rightToLeft.test(String.fromCodePoint(text.codePointAt(first) ?? 0)) ? "rtl" : "ltr";
}

/** Whether a text has letters that are read from right to left: Hebrew, Arabic and their relatives. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

// the blocks that Unicode keeps for scripts written from right to left
const rightToLeft =
  /(?=\p{Letter})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
