import type { DrawnTextMark } from "#layout/mark.ts";

/** A run of letters as the device draws it; all measures are of this picture, the mark says where it goes. */
export interface RunPicture {
  /** pixels */
  width: number;
  height: number;
  pixelsPerEm: number;
  /** pixels from the left end of the run to the left edge of the picture, and from its baseline up to the top edge */
  left: number;
  top: number;
  /** how wide the device sets the run, in pixels */
  advance: number;
  /** how much ink there is, a byte a pixel, row by row: 255 is all */
  ink: Uint8Array;
  /** red, green and blue of each pixel where the ink is not all of one tone, as in emoji */
  colours: Uint8Array | null;
}

/** What draws a run with the fonts of the device; null where it cannot. Handed in: this room knows no canvas. */
export type DrawRun = (
  run: Pick<DrawnTextMark, "text" | "direction" | "weight" | "tone">,
  pixelsPerEm: number,
) => RunPicture | null;
