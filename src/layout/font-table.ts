/** The two weights of the paper. */
export type Weight = 400 | 700;

/** A font table as scripts/make-fonts.mjs writes it: advances as runs of neighbouring code points, `[first, width, width, …]`. */
export interface CompactFontTable {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  advances: number[][];
}

/** What is known of one cut of a font, in shares of the type size (an em). */
export interface FontTable {
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  /** the width of a letter by its code point; undefined where the font has no such letter */
  advanceOf: (codePoint: number) => number | undefined;
}

/** Both cuts of a family, by weight. */
export type FontFamilyTables = Readonly<Record<Weight, FontTable>>;

/** `fontTableFrom({ unitsPerEm: 1000, advances: [[65, 626]], … }).advanceOf(65)` is 0.626. */
export function fontTableFrom(table: CompactFontTable): FontTable {
  const advances = new Map<number, number>();
  for (const [first = 0, ...widths] of table.advances) {
    for (const [index, width] of widths.entries()) advances.set(first + index, width / table.unitsPerEm);
  }
  return {
    ascent: table.ascent / table.unitsPerEm,
    descent: table.descent / table.unitsPerEm,
    capHeight: table.capHeight / table.unitsPerEm,
    xHeight: table.xHeight / table.unitsPerEm,
    advanceOf: (codePoint) => advances.get(codePoint),
  };
}
