import type { Weight } from "#layout/font-table.ts";

/** The fonts of the system, as the sheets on screen name them too. */
const systemFonts = "sans-serif";

/** What letters are drawn on, on the page and in a worker alike. */
export type LetterCanvas = OffscreenCanvasRenderingContext2D;

/** A canvas of so many pixels; null where the browser has none that works in a worker. */
export function letterCanvas(width: number, height: number): LetterCanvas | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  return new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
}

/** Sets the canvas to letters of so many pixels. */
export function useLetters(canvas: LetterCanvas, weight: Weight, pixels: number): void {
  canvas.font = `${weight} ${pixels}px ${systemFonts}`;
  canvas.textAlign = "left";
  canvas.textBaseline = "alphabetic";
}
