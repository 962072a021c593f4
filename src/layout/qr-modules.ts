import { encodeQR } from "qr";

/** A dark part of a square, in modules from its top left corner. */
interface DarkPart {
  x: number;
  y: number;
  width: number;
}

/** What a camera reads: so many modules on a side, white ones round it included; dark ones that touch in a row are one part. */
interface Square {
  modules: number;
  dark: DarkPart[];
}

/** Modules of white that a camera needs on every side. */
const quietZone = 4;

/** An address as a square of modules; a seventh of it may be stained and it still reads. */
export function squareOf(address: string): Square {
  const known = squares.get(address);
  if (known) return known;
  const rows = encodeQR(address, "raw", { ecc: "medium", border: quietZone });
  const fresh = { modules: rows.length, dark: rows.flatMap(darkPartsOf) };
  squares.set(address, fresh);
  return fresh;
}

const squares = new Map<string, Square>();

function darkPartsOf(row: readonly boolean[], y: number): DarkPart[] {
  const parts: DarkPart[] = [];
  let open: DarkPart | null = null;
  for (const [x, isDark] of row.entries()) {
    if (!isDark) open = null;
    else if (open) open.width += 1;
    else parts.push((open = { x, y, width: 1 }));
  }
  return parts;
}
