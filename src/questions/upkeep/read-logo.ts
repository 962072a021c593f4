import { limits } from "#plan/field.ts";
import { pictureSize } from "#plan/picture-size.ts";

/** A chosen picture as the plan keeps it, or why it cannot be one. */
export type ReadLogo = { is: "logo"; data: string } | { is: "problem"; why: "type" | "large" | "broken" };

/** A file this large is no logo; reading it could fill the memory. */
const mostBytes = 10 * 1024 * 1024;

/** Unpacked, a dot takes four bytes: 24 megapixels, more than most phones take, are 96 MB. Reliability, F38. */
const mostDots = 24e6;

/** The size of a picture stands in its first bytes, for a JPEG behind what the camera wrote there. */
const headBytes = 1024 * 1024;

/** The longer side of a kept logo, in pixels: sharp at 10 cm on paper, and far below 4 megapixels. */
const longestSide = 1200;

/**
 * A picture file as a data URL the plan can keep: PNG or JPEG, at most 512 KiB. It is drawn anew, so that nothing comes
 * along that is not the picture, such as where it was taken. Plan file, § logo.
 */
export async function readLogo(file: File): Promise<ReadLogo> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const type = typeOf(head);
  if (type === null) return { is: "problem", why: "type" };
  if (file.size > mostBytes) return { is: "problem", why: "large" };
  // before anything is unpacked: a small file can say it is 65,000 dots wide
  const size = pictureSize(head);
  if (size === null) return { is: "problem", why: "broken" };
  if (size.width * size.height > mostDots) return { is: "problem", why: "large" };
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return { is: "problem", why: "broken" };
  try {
    const data = drawnAnew(picture, type);
    return data === null ? { is: "problem", why: "broken" } : { is: "logo", data };
  } finally {
    picture.close();
  }
}

type PictureType = "image/png" | "image/jpeg";

/** By the first bytes: a name says little. */
function typeOf(bytes: Uint8Array): PictureType | null {
  const starts = (with_: readonly number[]): boolean => with_.every((byte, place) => bytes[place] === byte);
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (starts([0xff, 0xd8, 0xff])) return "image/jpeg";
  return null;
}

/** Smaller and smaller until it fits; a picture that is small enough keeps its size. */
function drawnAnew(picture: ImageBitmap, type: PictureType): string | null {
  const longer = Math.max(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  for (let share = Math.min(1, longestSide / longer); share * longer >= 1; share *= 0.75) {
    canvas.width = Math.max(1, Math.round(picture.width * share));
    canvas.height = Math.max(1, Math.round(picture.height * share));
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL(type, 0.9);
    if (data.startsWith(`data:${type}`) && data.length <= limits.logoLength) return data;
  }
  return null;
}
