/** Which way letters are read. */
export type Direction = "ltr" | "rtl";

/**
 * The direction of a paragraph: from the right where it begins so and at most a third of its letters run the other way.
 * The first letter alone says too little here: "אבג: if it lasts" is an English line about a thing with a Hebrew name.
 */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return "ltr";
  const ofText = Array.from(text.matchAll(/\p{Letter}/gu), ([letter]) => hasRightToLeft(letter));
  const fromRight = ofText.filter(Boolean).length;
  return ofText[0] === true && fromRight * 3 >= ofText.length * 2 ? "rtl" : "ltr";
}

/** Whether a text has letters that are read from right to left: Hebrew, Arabic and their relatives. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

// the blocks that Unicode keeps for scripts written from right to left
const rightToLeft =
  /(?=\p{Letter})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
