import type { SystemLetters } from "#layout/system-letters.ts";
import { drawableLetters } from "./drawable-letters.ts";
import { letterCanvas, useLetters } from "./letter-canvas.ts";

const pixels = 100;
/** so many widths are kept */
const most = 20_000;

let letters: SystemLetters | null | undefined;

/** The fonts of this device, on the page or in a worker; null where letters cannot be measured. Made when first wanted. */
export function systemLetters(): SystemLetters | null {
  letters ??= madeLetters();
  return letters;
}

function madeLetters(): SystemLetters | null {
  const canvas = letterCanvas(1, 1);
  if (!canvas) return null;
  const known = new Map<string, number>();
  let canDraw: SystemLetters["canDraw"] | null = null;
  return {
    canDraw: (letter) => {
      canDraw ??= drawableLetters();
      return canDraw(letter);
    },
    emsOf: (text, weight) => {
      const key = `${weight} ${text}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (known.size >= most) known.clear();
      useLetters(canvas, weight, pixels);
      const ems = canvas.measureText(text).width / pixels;
      known.set(key, ems);
      return ems;
    },
  };
}
