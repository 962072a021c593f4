import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { LaidOut } from "#layout/laid-out.ts";
import { letters } from "#layout/letters.ts";
import { allFonts } from "#layout/paper-fonts.ts";
import { paperSizes } from "#layout/paper-size.ts";
import { marksOf } from "#layout/piece.ts";
import { setText } from "#layout/set-text.ts";
import { aDeviceThatDraws } from "#testing/a-device-that-draws.ts";
import { namesByScript } from "#testing/names-in-twelve-scripts.ts";
import { loadPdfFonts } from "./load-pdf-fonts.ts";
import { pdfOf } from "./pdf-of.ts";
import type { DrawRun } from "./run-picture.ts";
import { visualOrder } from "./visual-order.ts";

const names = Object.values(namesByScript).flat();

/** A device that draws every run as a black bar. */
const drawBar: DrawRun = (_, pixelsPerEm) => {
  const [width, height] = [pixelsPerEm * 2, pixelsPerEm];
  const ink = new Uint8Array(width * height).fill(255);
  return { width, height, pixelsPerEm, left: 0, top: height, advance: width, ink, colours: null };
};

/** A page of these names, one a line. */
async function pageOf(lines: readonly string[]): Promise<LaidOut> {
  const fonts = await allFonts(aDeviceThatDraws());
  const marks = lines.flatMap((line, index) =>
    marksOf(setText(line, 150, { size: 8, leading: 1.3 }, fonts), 20, 20 + index * 4),
  );
  const sheet = {
    leaf: "names",
    title: "Names",
    paper: paperSizes.a4,
    isPunched: false,
    inShort: "",
    part: 0,
    marks,
  };
  return { paper: paperSizes.a4, sheets: [sheet], outline: [], firstSheetOf: new Map() };
}

async function fileOf(lines: readonly string[]): Promise<Uint8Array> {
  const about = { title: "Names", author: "", language: "en", day: "2026-11-21", fileId: "0".repeat(32) };
  return pdfOf(await pageOf(lines), await loadPdfFonts({ second: true }), about, drawBar);
}

async function textOf(file: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
  return bare(pages.join(""));
}

function bare(text: string): string {
  return text.normalize("NFC").replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
}

describe("names in twelve scripts, in a PDF file", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await fileOf(names);
  });

  test("are found by a program that reads it, letter by letter", async () => {
    const text = await textOf(file);
    expect(names.filter((name) => !text.includes(bare(name)))).toEqual([]);
  });

  test("are found by pdftotext, where it is installed", ({ skip }) => {
    if (spawnSync("pdftotext", ["-v"]).error) skip();
    const path = join(mkdtempSync(join(tmpdir(), "letters-")), "names.pdf");
    writeFileSync(path, file);
    const text = bare(execFileSync("pdftotext", ["-enc", "UTF-8", path, "-"], { encoding: "utf8" }));
    // it puts a bracket or a number at the end of a name from the right on the other side, in a page of both kinds
    const words = names.flatMap((name) => name.split(/[ ()]+/)).map(bare);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test("are the same bytes for the same plan", async () => {
    expect(await fileOf(names)).toEqual(file);
  });

  test("make a file without a fault, where qpdf is installed", ({ skip }) => {
    if (spawnSync("qpdf", ["--version"]).error) skip();
    const path = join(mkdtempSync(join(tmpdir(), "letters-")), "names.pdf");
    writeFileSync(path, file);
    expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain("No syntax or stream");
  });
});

describe("the order of letters in the file, from left to right", () => {
  test("a name read from the right is turned round, its accents stay with their letters", () => {
    expect(visualOrder("יָעֵל", "rtl").join("|")).toBe(letters("יָעֵל").toReversed().join("|"));
  });

  test("Latin words and numbers in it are not", () => {
    expect(visualOrder("אב Quay 9 גד", "rtl").join("")).toBe("דג Quay 9 בא");
    expect(visualOrder("אב 06 12 34", "rtl").join("")).toBe("06 12 34 בא");
    expect(visualOrder("אב 7:30, ג", "rtl").join("")).toBe("ג ,7:30 בא");
  });

  test("a name read from the left stays as it is", () => {
    expect(visualOrder("王小明 2", "ltr").join("")).toBe("王小明 2");
  });
});
