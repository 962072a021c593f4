import type { Weight } from "./font-table.ts";

/**
 * The letters a device can draw with fonts of its own, where no embedded font has them. It is handed in: nothing in
 * this room knows a canvas. Without one, such letters are named as missing.
 */
export interface SystemLetters {
  /** whether the device has what it takes to draw this one letter: with its accents, an emoji with all its parts */
  canDraw: (letter: string) => boolean;
  /** how wide a word is, in shares of the type size */
  emsOf: (text: string, weight: Weight) => number;
}
