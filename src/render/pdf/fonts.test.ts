import { jsPDF } from "jspdf";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Weight } from "#layout/font-table.ts";
import { bothFonts, type PaperFonts } from "#layout/paper-fonts.ts";
import { loadPdfFonts } from "./load-pdf-fonts.ts";

const folder = new URL("./fonts/", import.meta.url);

/** What the PDF engine reads out of a cut: the units of a letter, 0 where the font has no such letter. */
function engineFor(cut: string): (letter: string) => number {
  const pdf = new jsPDF({ unit: "pt" });
  pdf.addFileToVFS("cut", cut);
  pdf.addFont("cut", "cut", "normal", undefined, "Identity-H");
  pdf.setFont("cut", "normal").setFontSize(1000);
  return (letter) => pdf.getTextWidth(letter);
}

async function cutsAndTables() {
  const [cuts, tables] = await Promise.all([loadPdfFonts({ second: true }), bothFonts()]);
  return (["main", "second"] as const).flatMap((family) =>
    ([400, 700] as const).map((weight) => ({
      name: `${family} ${weight}`,
      cut: cuts[family]?.[weight] ?? "",
      table: tableOf(tables, family, weight),
    })),
  );
}

function tableOf(tables: PaperFonts, family: "main" | "second", weight: Weight) {
  const table = tables[family]?.[weight];
  if (!table) throw new Error("Both fonts have tables.");
  return table;
}

describe("fonts and their tables", () => {
  test("every letter of a table is as wide in the file the PDF embeds", async () => {
    for (const { name, cut, table } of await cutsAndTables()) {
      const widthIn = engineFor(cut);
      let letters = 0;
      for (let codePoint = 0x20; codePoint < 0x2700; codePoint += 1) {
        const ems = table.advanceOf(codePoint);
        if (ems === undefined) continue;
        letters += 1;
        const letter = String.fromCodePoint(codePoint);
        expect(widthIn(letter), `${name}: ${letter}`).toBeCloseTo(ems * 1000, 6);
      }
      expect(letters).toBeGreaterThan(350);
    }
  });

  test("neighbours do not pull together: a word is as wide as its letters", async () => {
    for (const { cut, table } of await cutsAndTables()) {
      const sum = Array.from("AVATAR To fi").reduce(
        (width, letter) => width + (table.advanceOf(letter.codePointAt(0) ?? 0) ?? 0),
        0,
      );
      expect(engineFor(cut)("AVATAR To fi")).toBeCloseTo(sum * 1000, 6);
    }
  });

  test("the first font draws Latin Europe and Turkish, money and the signs of the paper", async () => {
    const { main } = await bothFonts();
    const letters =
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ€£$¥₹≈–—‘’“”„…·×«»";
    for (const weight of [400, 700] as const) {
      const lacking = Array.from(letters).filter(
        (letter) => main[weight].advanceOf(letter.codePointAt(0) ?? 0) === undefined,
      );
      expect(lacking).toEqual([]);
    }
  });

  test("the second font draws Greek, Cyrillic and Vietnamese", async () => {
    const { second } = await bothFonts();
    const lacking = Array.from("Ελένη ΆΈΉΊΌΎΏ Україна Ґґ Її Ђђ Пекарня Nguyễn Phở ₺ ₴").filter(
      (letter) => second?.[700].advanceOf(letter.codePointAt(0) ?? 0) === undefined,
    );
    expect(lacking).toEqual([]);
  });

  test("the first font is small enough to come along with every file", () => {
    for (const weight of [400, 700]) {
      const { size } = statSync(new URL(`atkinson-hyperlegible-next-${weight}.ttf`, folder));
      expect(size).toBeLessThan(48 * 1024);
    }
  });

  test("each family stands beside its licence", () => {
    for (const family of ["atkinson-hyperlegible-next", "noto-sans"]) {
      expect(readFileSync(new URL(`${family}.OFL.txt`, folder), "utf8")).toContain("SIL OPEN FONT LICENSE");
    }
  });
});
