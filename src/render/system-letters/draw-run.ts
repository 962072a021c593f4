import { numbersWhole } from "#layout/numbers-whole.ts";
import type { Tone } from "#layout/mark.ts";
import type { DrawRun } from "#render/pdf/run-picture.ts";
import { letterCanvas, useLetters } from "./letter-canvas.ts";

const inks: Record<Tone, [red: number, green: number, blue: number]> = {
  black: [0, 0, 0],
  grey: [0x8c, 0x8c, 0x8c],
  white: [255, 255, 255],
};

/** Draws a run of letters with the fonts of this device, on the page or in a worker. */
export const drawRun: DrawRun = ({ text, direction, weight, tone }, pixelsPerEm) => {
  const drawn = direction === "rtl" ? numbersWhole(text) : text;
  const ruler = letterCanvas(1, 1);
  if (!ruler) return null;
  useLetters(ruler, weight, pixelsPerEm);
  ruler.direction = direction;
  const size = ruler.measureText(drawn);
  // letters may reach out of their room: an accent to the left, a stroke to the right
  const left = -Math.ceil(Math.max(0, size.actualBoundingBoxLeft)) - 2;
  const top = Math.ceil(Math.max(1, size.actualBoundingBoxAscent)) + 2;
  const width = Math.ceil(Math.max(size.width, size.actualBoundingBoxRight)) - left + 2;
  const height = top + Math.ceil(Math.max(1, size.actualBoundingBoxDescent)) + 2;
  const canvas = letterCanvas(width, height);
  if (!canvas) return null;
  useLetters(canvas, weight, pixelsPerEm);
  canvas.direction = direction;
  canvas.fillStyle = `rgb(${inks[tone].join(" ")})`;
  canvas.fillText(drawn, -left, top);
  const { data } = canvas.getImageData(0, 0, width, height);
  return { width, height, pixelsPerEm, left, top, advance: size.width, ...inkAndColours(data, inks[tone]) };
};

function inkAndColours(
  data: Uint8ClampedArray,
  [red, green, blue]: [number, number, number],
): { ink: Uint8Array; colours: Uint8Array | null } {
  const ink = new Uint8Array(data.length / 4);
  const colours = new Uint8Array(ink.length * 3);
  let isColoured = false;
  for (let place = 0; place < ink.length; place += 1) {
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(place * 4, place * 4 + 4);
    ink[place] = a;
    colours.set([r, g, b], place * 3);
    // thin ink comes back a little off its tone
    if (a > 64 && Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue)) > 24)
      isColoured = true;
  }
  return { ink, colours: isColoured ? colours : null };
}
