/** A picture of the owner's, ready to be placed: `width` and `height` are its own, in dots. */
export interface Picture {
  /** a PNG or JPEG as a data URL */
  dataUrl: string;
  format: "png" | "jpeg";
  width: number;
  height: number;
}

/** Dots a picture may have: plan file, § logo. */
const mostDots = 4e6;

/**
 * The picture in a data URL; null where there is none, where it is no whole PNG or JPEG, or where it has too many dots:
 * paper then goes without it. Only its head and its end are read; whoever draws it may still find it damaged.
 */
export function pictureOf(dataUrl: string | null): Picture | null {
  const found = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl ?? "");
  const [whole, format, base64] = found ?? [];
  if (whole === undefined || base64 === undefined) return null;
  const bytes = bytesOf(base64);
  if (!endsWith(bytes, format === "png" ? endOfPng : endOfJpeg)) return null;
  const size = format === "png" ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (size === null || size.width < 1 || size.height < 1 || size.width * size.height > mostDots) return null;
  return { dataUrl: whole, format: format === "png" ? "png" : "jpeg", ...size };
}

interface Size {
  width: number;
  height: number;
}

/** The chunk IEND with its sum, and the marker EOI: a picture that was cut off lacks them. */
const endOfPng = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const endOfJpeg = [0xff, 0xd9];

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  return end.every((byte, at) => bytes[bytes.length - end.length + at] === byte);
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand in the first chunk, IHDR. PNG specification, § 11.2.1. */
function sizeOfPng(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || pngSignature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Width and height stand in the frame header, behind any number of segments. ITU T.81, § B.2.2. */
function sizeOfJpeg(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || view.getUint16(at + 2) < 2) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]));

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const plain = base64.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of plain) {
    held = ((held << 6) | (valueOf.get(digit) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
