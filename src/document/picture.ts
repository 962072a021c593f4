import { pictureIn } from "#plan/picture-size.ts";

/** A picture of the owner's, ready to be placed: `width` and `height` are its own, in dots. */
export interface Picture {
  /** a PNG or JPEG as a data URL */
  dataUrl: string;
  format: "png" | "jpeg";
  width: number;
  height: number;
}

/**
 * The picture in a data URL; null where there is none, where it is no whole PNG or JPEG, or where it has too many dots:
 * paper then goes without it. Only its head and its end are read; whoever draws it may still find it damaged.
 */
export function pictureOf(dataUrl: string | null): Picture | null {
  const found = dataUrl === null ? null : pictureIn(dataUrl);
  if (dataUrl === null || found === null) return null;
  const { bytes, ...size } = found;
  return endsWith(bytes, size.format === "png" ? endOfPng : endOfJpeg) ? { dataUrl, ...size } : null;
}

/** The chunk IEND with its sum, and the marker EOI: a picture that was cut off lacks them. */
const endOfPng = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const endOfJpeg = [0xff, 0xd9];

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  return end.every((byte, at) => bytes[bytes.length - end.length + at] === byte);
}
