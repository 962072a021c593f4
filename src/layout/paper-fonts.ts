import atkinson from "./font-tables/atkinson-hyperlegible-next.json";
import { fontTableFrom, type CompactFontTable, type FontFamilyTables } from "./font-table.ts";

/** The tables the paper is measured with. `second` is null until some text needs it. */
export interface PaperFonts {
  main: FontFamilyTables;
  second: FontFamilyTables | null;
}

function familyFrom(tables: Record<"400" | "700", CompactFontTable>): FontFamilyTables {
  return { 400: fontTableFrom(tables["400"]), 700: fontTableFrom(tables["700"]) };
}

const main = familyFrom(atkinson);

/** The fonts for texts that the main font draws whole. */
export const mainFontOnly: PaperFonts = { main, second: null };

let both: Promise<PaperFonts> | null = null;

/** Both fonts: Latin from the first; Greek, Cyrillic, Vietnamese and some currency signs from the second. */
export function bothFonts(): Promise<PaperFonts> {
  if (both) return both;
  const loading = import("./font-tables/noto-sans.json").then(({ default: noto }) => ({
    main,
    second: familyFrom(noto),
  }));
  both = loading;
  loading.catch(() => {
    both = null; // a file that could not be read is asked for again next time
  });
  return loading;
}
