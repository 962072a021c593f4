import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Sheet } from "#layout/laid-out.ts";
import { lettersNotDrawn } from "#layout/laid-out.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { plainText } from "#layout/plain-text.ts";
import type { Plan } from "#plan/plan.ts";
import { hostilePlan } from "#testing/hostile-plan.ts";
import { textMarks } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { pdfObjects } from "#testing/pdf-objects.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planPdf } from "./plan-pdf.ts";

/** A file as a reader program sees it. */
async function readBack(file: Uint8Array) {
  const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
      return { texts, links: await page.getAnnotations(), size: page.view };
    }),
  );
  return { pdf, pages };
}
type ReadBack = Awaited<ReturnType<typeof readBack>>;

// a program of the system, where it is installed
const checker = "qpdf";

function named(changes: Partial<Plan> = {}): Plan {
  const bakery = planOfCase("bakery");
  const names = ["Zażółć Łukasz", "Ελένη", "Пекарня", "Ağaoğlu & Söhne (č)"];
  return {
    ...bakery,
    business: { ...bakery.business, name: "Čokoláda & Kruim" },
    dependencies: bakery.dependencies.map((thing, index) => ({
      ...thing,
      name: names[index] ?? thing.name,
      statusPage:
        index === 0 ? "https://status.example.org/line" : index === 1 ? "javascript:app.alert(1)" : "",
    })),
    ...changes,
  };
}

describe("a saved plan, read back", () => {
  let paper: LaidOutPlan;
  let file: Uint8Array;
  let read: ReadBack;
  beforeAll(async () => {
    paper = await paperOf(named());
    file = await planPdf(paper);
    read = await readBack(file);
  }, 60_000);

  test("has every page, in its size", () => {
    expect(read.pages).toHaveLength(paper.sheets.length);
    for (const [index, { size }] of read.pages.entries()) {
      const held = paper.sheets[index]?.paper;
      const isSideways = held !== undefined && held.width > held.height;
      expect(size[2]).toBeCloseTo(isSideways ? 841.89 : 595.28, 1);
      expect(size[3]).toBeCloseTo(isSideways ? 595.28 : 841.89, 1);
    }
  });

  test("says on every page what the marks say, in the same order, as text", () => {
    for (const [index, sheet] of paper.sheets.entries()) {
      expect(lettersOfRead(read.pages[index])).toBe(lettersOfMarks(sheet));
    }
  });

  test("is set exactly as wide as it was measured", () => {
    for (const [index, sheet] of paper.sheets.entries()) {
      const { texts = [], size } = read.pages[index] ?? {};
      const found = textMarks(sheet).flatMap((mark) => {
        const same = texts.find(
          ({ str, transform }) =>
            str === mark.text &&
            Math.abs(millimetres(transform[4]) - mark.x) < 0.02 &&
            Math.abs(millimetres(Number(size?.[3]) - transform[5]) - mark.y) < 0.02,
        );
        return same ? [{ mark, width: millimetres(same.width) }] : [];
      });
      // runs that touch are joined by the reader and have no width of their own
      expect(found.length).toBeGreaterThan(textMarks(sheet).length / 2);
      for (const { mark, width } of found) expect(width).toBeCloseTo(mark.width, 2);
    }
  });

  test("embeds its fonts, Greek and Cyrillic only because they are needed", async () => {
    const fonts = fontNames(file);
    expect(fonts).toEqual([
      "CPLANA+AtkinsonHyperlegibleNext-Regular",
      "CPLANB+AtkinsonHyperlegibleNext-Bold",
      "CPLANC+NotoSans-Regular",
      "CPLAND+NotoSans-Bold",
    ]);
    const latin = await planPdf(await paperOf(planOfCase("bakery")));
    expect(fontNames(latin)).toEqual(fonts.slice(0, 2));
  });

  test("has an outline that leads to each card", async () => {
    const outline = await read.pdf.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual(paper.outline.map((entry) => entry.title));
    expect(outline.some((entry) => entry.title.includes("Zażółć Łukasz"))).toBe(true);
    for (const [index, entry] of outline.entries()) {
      expect(await pageOf(read, entry.dest)).toBe(paper.outline[index]?.sheet);
    }
  });

  test("leads from the finder to the cards, and nowhere else but to open addresses", async () => {
    const inside = (read.pages[0]?.links ?? []).filter((link) => link.dest);
    const targets = await Promise.all(inside.map((link) => pageOf(read, link.dest)));
    const wanted = paper.sheets[0]?.marks.flatMap((mark) =>
      mark.kind === "link" && "leaf" in mark.to ? [paper.firstSheetOf.get(mark.to.leaf)] : [],
    );
    expect(targets.length).toBeGreaterThan(6);
    expect(targets).toEqual(wanted);
    const outside = read.pages.flatMap(({ links }) =>
      links.flatMap((link) => (link.url ? [String(link.url)] : [])),
    );
    expect(outside).toContain("tel:+31612345678");
    expect(outside).toContain("https://status.example.org/line");
    expect(outside.filter((url) => !/^(https|tel|mailto):/.test(url))).toEqual([]);
  });

  test("says what it is: title, author, language and date", async () => {
    const { info } = await read.pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Čokoláda & Kruim: outage plan",
      Author: "Čokoláda & Kruim",
      Language: "en",
      CreationDate: "D:20261121000000+00'00'",
    });
    const preferences = await read.pdf.getViewerPreferences();
    expect(preferences).toMatchObject({ DisplayDocTitle: true });
  });

  test("holds no scripts, actions, forms or attachments", async () => {
    expect(await read.pdf.getJSActions()).toBeNull();
    expect(await read.pdf.getOpenAction()).toBeNull();
    expect(await read.pdf.getFieldObjects()).toBeNull();
    expect(await read.pdf.getAttachments()).toBeNull();
    expect(
      read.pages.flatMap(({ links }) => links.map((link) => link.subtype)).every((kind) => kind === "Link"),
    ).toBe(true);
  });

  test("is the same to the byte for the same plan and day", async () => {
    const again = await planPdf(await paperOf(named()));
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
  });

  test("is a sound file to another program", ({ skip }) => {
    if (spawnSync(checker, ["--version"]).error) skip("qpdf is not installed here");
    const path = join(mkdtempSync(join(tmpdir(), "plan-")), "plan.pdf");
    writeFileSync(path, file);
    expect(execFileSync(checker, ["--check", path], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors",
    );
  });
});

describe("hostile text", () => {
  test("is text and nothing else, in the pages, the outline and the metadata", async () => {
    const hostile = [
      ") >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>",
      "(\\\\) endstream endobj 1 0 obj",
      "<img src=x onerror=alert(1)> ${7*7} {{7*7}} {businessName}",
      '=HYPERLINK("https://example.org")',
      "Bank\u0000 \u202Etxt.exe\u202C \u2066x\u2069",
      "__proto__",
      "\u0D0A\u0A0D čč",
      `g${"\u0308".repeat(1000)}`,
    ];
    const bakery = planOfCase("bakery");
    const dependencies = bakery.dependencies.map((thing, index) => ({
      ...thing,
      name: hostile[index] ?? thing.name,
      statusPage: index % 2 === 0 ? "javascript:app.alert(1)" : "file:///etc/passwd",
      card: { firstTen: hostile, doNot: hostile },
    }));
    const paper = await paperOf({
      ...bakery,
      dependencies,
      business: { ...bakery.business, name: hostile[0] ?? "" },
    });
    const read = await readBack(await planPdf(paper));
    for (const [index, sheet] of paper.sheets.entries()) {
      expect(lettersOfRead(read.pages[index])).toBe(lettersOfMarks(sheet));
    }
    expect((await read.pdf.getMetadata()).info).toMatchObject({
      Title: `${hostile[0]}: outage plan`,
      Author: hostile[0],
    });
    expect((await read.pdf.getOutline()).map((entry) => entry.title)).toEqual(
      paper.outline.map(({ title }) => plainText(title)),
    );
    expect(await read.pdf.getJSActions()).toBeNull();
    const urls = read.pages.flatMap(({ links }) =>
      links.flatMap((link) => (link.url ? [String(link.url)] : [])),
    );
    expect(urls.filter((url) => !url.startsWith("tel:"))).toEqual([]);
  });
});

// reliability, G13: read object by object, as a reader program does
test("a file that says everything hostile there is holds no action and opens nothing but numbers", async () => {
  const { names, addresses } = pdfObjects(await planPdf(await paperOf(hostilePlan())));
  const forbidden =
    "JavaScript JS AA OpenAction Launch EmbeddedFile RichMedia SubmitForm ImportData GoToR AcroForm XFA";
  expect(forbidden.split(" ").filter((name) => names.has(`/${name}`))).toEqual([]);
  expect(names).toContain("/Page");
  expect(addresses.filter((address) => !/^(tel:\+?[\d*#]+|https:\/\/|mailto:)/.test(address))).toEqual([]);
}, 60_000);

describe("letters no font has", () => {
  test("are named with the text they stand in, and come out as boxes", async () => {
    const bakery = planOfCase("bakery");
    const dependencies = bakery.dependencies.map((thing) =>
      thing.id === "card" ? { ...thing, name: "漢字 terminal" } : thing,
    );
    const paper = await paperOf({ ...bakery, dependencies });
    expect(lettersNotDrawn(paper)).toContainEqual({ text: "漢字 terminal", letters: ["漢", "字"] });
    const { pages } = await readBack(await planPdf(paper));
    expect(lettersOfRead(pages[0])).toContain("terminal");
    expect(lettersOfRead(pages[0])).not.toContain("漢");
  });
});

function millimetres(points: unknown): number {
  return (Number(points) * 25.4) / 72;
}

function lettersOfRead(page: ReadBack["pages"][number] | undefined): string {
  return (page?.texts ?? [])
    .map((text) => text.str)
    .join("")
    .replaceAll(/\s/g, "");
}

function lettersOfMarks(sheet: Sheet): string {
  return textMarks(sheet)
    .map((mark) => mark.text)
    .join("")
    .replaceAll(/\s/g, "");
}

/** The index of the page a destination leads to. */
async function pageOf({ pdf }: ReadBack, dest: unknown): Promise<number> {
  const [page] = Array.isArray(dest) ? dest : [];
  return pdf.getPageIndex(page);
}

/** The names of the fonts whose files are in the PDF, in order. */
function fontNames(file: Uint8Array): string[] {
  const text = Buffer.from(file).toString("latin1");
  const descriptors = [...text.matchAll(/\/FontName \/([^\s]+)\n\/FontFile2 \d+ 0 R/g)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(descriptors)].toSorted();
}
