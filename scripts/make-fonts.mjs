// Makes the fonts of the paper, and the tables the layout measures with, from the very same files: `npm run fonts`.
// Each cut is a subset without kerning, ligatures and hints, so that a letter is as wide in the PDF file, on the
// screen and in the table. Everything it writes is committed; src/render/pdf/fonts.test.ts proves that they agree.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { readFontTables } from "./read-font-tables.mjs";

const require = createRequire(import.meta.url);
const fontsFolder = new URL("../src/render/pdf/fonts/", import.meta.url);
const tablesFolder = new URL("../src/layout/font-tables/", import.meta.url);

/** Everything the family draws: all Latin Europe and Turkish, punctuation, currency signs. */
const everything = () => true;

/**
 * What the second font is for: Greek, Cyrillic, Vietnamese and currency signs the first one lacks. It brings its
 * own basic Latin, so that a word of mixed letters is set in one font.
 */
const secondFontRanges = [
  [0x0020, 0x024f],
  [0x0370, 0x052f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20c0],
  [0x2100, 0x215f],
  [0x2212, 0x2212],
];
const inSecondFont = (codePoint) =>
  secondFontRanges.some(([first, last]) => codePoint >= first && codePoint <= last);

const families = [
  {
    name: "atkinson-hyperlegible-next",
    source: "@expo-google-fonts/atkinson-hyperlegible-next",
    cuts: {
      400: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
      700: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
    },
    keeps: everything,
  },
  {
    name: "noto-sans",
    source: "@expo-google-fonts/noto-sans",
    cuts: { 400: "400Regular/NotoSans_400Regular.ttf", 700: "700Bold/NotoSans_700Bold.ttf" },
    keeps: inSecondFont,
  },
];

for (const folder of [fontsFolder, tablesFolder]) mkdirSync(folder, { recursive: true });
for (const family of families) {
  const tables = {};
  for (const [weight, file] of Object.entries(family.cuts)) {
    const source = readFileSync(require.resolve(`${family.source}/${file}`));
    const letters = [...readFontTables(source).advances.keys()].filter(
      (codePoint) => codePoint >= 0x20 && family.keeps(codePoint),
    );
    const cut = await subsetFont(source, String.fromCodePoint(...letters), {
      targetFormat: "sfnt",
      keepFeatures: [],
      noHinting: true,
      dropTables: ["STAT", "gasp", "GDEF"],
      // the names that carry copyright and licence stay in the file
      preserveNameIds: [0, 13, 14],
    });
    const fileName = `${family.name}-${weight}.ttf`;
    writeFileSync(new URL(fileName, fontsFolder), cut);
    tables[weight] = compactTable(readFontTables(cut));
    console.log(`${fileName}: ${letters.length} letters, ${cut.length} bytes`);
  }
  writeFileSync(new URL(`${family.name}.json`, tablesFolder), `${JSON.stringify(tables)}\n`);
  copyFileSync(
    require.resolve(`${family.source}/LICENSE_FONT`),
    new URL(`${family.name}.OFL.txt`, fontsFolder),
  );
}
console.log(`written to ${fileURLToPath(fontsFolder)} and ${fileURLToPath(tablesFolder)}`);

/** Advance widths as runs of neighbouring code points: `[first, width, width, …]`. */
function compactTable({ unitsPerEm, ascent, descent, capHeight, xHeight, advances }) {
  const runs = [];
  let next = -1;
  for (const codePoint of [...advances.keys()].toSorted((a, b) => a - b)) {
    if (codePoint !== next) runs.push([codePoint]);
    runs.at(-1).push(advances.get(codePoint));
    next = codePoint + 1;
  }
  return { unitsPerEm, ascent, descent, capHeight, xHeight, advances: runs };
}
