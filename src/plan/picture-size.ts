import { limits } from "./field.ts";

/** How wide and high a picture is, in dots, and what kind it is: read from the first bytes, whatever its name says. */
export interface PictureSize {
  format: "png" | "jpeg";
  width: number;
  height: number;
}

/** The size that a picture file gives for itself; null where it is no PNG or JPEG, or of no dots. Nothing is unpacked. */
export function pictureSize(bytes: Uint8Array<ArrayBuffer>): PictureSize | null {
  const png = sizeOfPng(bytes);
  const size = png ?? sizeOfJpeg(bytes);
  if (size === null || size.width < 1 || size.height < 1) return null;
  return { format: png === null ? "jpeg" : "png", ...size };
}

/** The bytes of a picture in a data URL, and its size; null where it is not the PNG or JPEG it says, or has too many dots. */
export function pictureIn(dataUrl: string): (PictureSize & { bytes: Uint8Array<ArrayBuffer> }) | null {
  const [, format, base64] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? [];
  if (base64 === undefined) return null;
  const bytes = bytesOf(base64);
  const size = pictureSize(bytes);
  if (size === null || size.format !== format || size.width * size.height > limits.logoDots) return null;
  return { ...size, bytes };
}

interface Size {
  width: number;
  height: number;
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
