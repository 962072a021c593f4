import atkinson from "./font-tables/atkinson-hyperlegible-next.json";
import { fontTableFrom, type CompactFontTable, type FontFamilyTables } from "./font-table.ts";
import type { SystemLetters } from "./system-letters.ts";

/** What the paper is measured with. `second` is null until some text needs it, `system` where no device draws. */
export interface PaperFonts {
  main: FontFamilyTables;
  second: FontFamilyTables | null;
  system: SystemLetters | null;
}

function familyFrom(tables: Record<"400" | "700", CompactFontTable>): FontFamilyTables {
  return { 400: fontTableFrom(tables["400"]), 700: fontTableFrom(tables["700"]) };
}

const main = familyFrom(atkinson);

/** The fonts for texts that the main font draws whole. */
export const mainFontOnly: PaperFonts = { main, second: null, system: null };

let both: Promise<PaperFonts> | null = null;

/** Both fonts: Latin from the first; Greek, Cyrillic, Vietnamese and some currency signs from the second. */
export function bothFonts(): Promise<PaperFonts> {
  if (both) return both;
  const loading = import("./font-tables/noto-sans.json").then(({ default: noto }) => ({
    main,
    second: familyFrom(noto),
    system: null,
  }));
  both = loading;
  loading.catch(() => {
    both = null; // a file that could not be read is asked for again next time
  });
  return loading;
}

/** Both fonts, and the device for what they lack; the same for the same device, so that widths are measured once. */
export async function allFonts(system: SystemLetters | null): Promise<PaperFonts> {
  const embedded = await bothFonts();
  if (system === null) return embedded;
  const found = bySystem.get(system) ?? { ...embedded, system };
  bySystem.set(system, found);
  return found;
}

const bySystem = new WeakMap<SystemLetters, PaperFonts>();
