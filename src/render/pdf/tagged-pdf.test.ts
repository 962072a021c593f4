import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { tickedCards } from "#document/sheets.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { lettersOf, textMarks } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { pdfObjects } from "#testing/pdf-objects.ts";
import { allParts, pdfStructure, type ReadPage, type ReadPart } from "#testing/pdf-structure.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import { planPdf } from "./plan-pdf.ts";

describe.each(sampleNames)("the file of the %s, as a screen reader meets it", (sample) => {
  let paper: LaidOutPlan;
  let file: Uint8Array;
  let pages: ReadPage[];
  beforeAll(async () => {
    paper = await paperOf(planOfSample(sample));
    file = await planPdf(paper);
    pages = await pdfStructure(file);
  }, 60_000);

  test("has every word of every page in its structure once, or marked as decoration", () => {
    for (const [index, sheet] of paper.sheets.entries()) {
      const { parts = [], decoration = [], lost = [] } = pages[index] ?? {};
      expect(lost).toEqual([]);
      const words = [...allParts(parts).map(({ text }) => text), ...decoration].join("");
      expect(sorted(words)).toBe(sorted(lettersOf(sheet)));
    }
  });

  test("begins each leaf with its heading, and skips no level below it", () => {
    for (const [index, { part }] of paper.sheets.entries()) {
      const levels = headingsOf(pages[index]).map(({ role }) => Number(role.slice(1)));
      if (part === 0) expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(part === 0 ? 1 : 0);
      for (const [at, level] of levels.slice(1).entries()) {
        expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
      }
    }
  });

  test("counts the same steps and boxes as the page shows: lists of labels and words", () => {
    const lists = everyPart(pages).filter(({ role }) => role === "L");
    expect(lists.length).toBeGreaterThan(paper.sheets.length);
    const items = lists.flatMap(({ parts }) => parts);
    expect(new Set(items.map(({ role }) => role))).toEqual(new Set(["LI"]));
    const inItems = new Set(items.flatMap(({ parts }) => parts.map(({ role }) => role)));
    expect(inItems).toEqual(new Set(["Lbl", "LBody"]));
    const steps = everyPart(pages).filter(({ role, text }) => role === "Lbl" && /^\d+$/.test(text));
    expect(steps.length).toBeGreaterThan(10);
  });

  test("has tables of rows, each as wide as the others, with cells that head them", () => {
    const tables = everyPart(pages).filter(({ role }) => role === "Table");
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      expect(new Set(table.parts.map(({ role }) => role))).toEqual(new Set(["TR"]));
      expect(new Set(table.parts.map(({ parts }) => parts.length)).size).toBe(1);
      const cells = table.parts.flatMap(({ parts }) => parts.map(({ role }) => role));
      expect(new Set([...cells, "TD", "TH"])).toEqual(new Set(["TD", "TH"]));
      expect(cells).toContain("TH");
    }
  });

  test("has each link as a part with words of its own", () => {
    const links = everyPart(pages).filter(({ role }) => role === "Link");
    const areas = everyPart(pages).filter(({ role }) => role === "annotation");
    expect(links.length).toBeGreaterThan(5);
    expect(areas.length).toBeGreaterThanOrEqual(links.length);
    for (const link of links) expect(link.text).not.toBe("");
  });

  test("reads the cover as it is read on paper: who leads, what is down, the first minute", () => {
    const roles = headingsOf(pages[0]).map(({ role }) => role);
    expect(roles.slice(0, 2)).toEqual(["H1", "H2"]);
    const said = allParts(pages[0]?.parts ?? []).map(({ text }) => text);
    const read = said.join("").replaceAll(/\s/g, "");
    expect(lettersOf(paper.sheets[0] ?? { marks: [] }).startsWith(read)).toBe(true);
  });

  test("says of each link where it leads, and numbers its pages as they are printed", async () => {
    const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
    const labels = await pdf.getPageLabels();
    expect(labels).toEqual(paper.sheets.map((_, index) => String(index + 1)));
    const page = await pdf.getPage(1);
    for (const { contentsObj } of await page.getAnnotations()) expect(contentsObj.str).not.toBe("");
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getMetadata()).info).toMatchObject({ PDFFormatVersion: "1.7", Language: "en" });
    expect((await pdf.getMetadata()).metadata?.get("dc:title")).toBe(paper.title);
  });

  test("holds nothing that acts, asks or is attached, and opens only what anyone may open", () => {
    const { names, addresses } = pdfObjects(file);
    expect(refused.filter((name) => names.has(name))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(https:|tel:|mailto:)/.test(address))).toEqual([]);
  });
});

test("a paragraph, a list or a table that runs on to another page is one part in the file", async () => {
  const bakery = planOfSample("bakery");
  const steps = Array.from(
    { length: 70 },
    (_, index) => `Step ${index + 1}: count the rolls and write it down`,
  );
  const dependencies = bakery.dependencies.map((thing, index) =>
    index === 0 ? { ...thing, card: { ...thing.card, firstTen: steps } } : thing,
  );
  const paper = await paperOf({ ...bakery, dependencies });
  expect(paper.sheets.some(({ part }) => part > 0)).toBe(true);
  const file = Buffer.from(await planPdf(paper)).toString("latin1");
  const lists = [...file.matchAll(/\/S \/L \/P [^\n]*?\/K \[([^\]]*)\]/g)].map(([, kids = ""]) => kids);
  const longest = Math.max(...lists.map((kids) => kids.split(" R").length - 1));
  expect(longest).toBeGreaterThan(60);
});

test("letters that no font has are read as what they are", async () => {
  const bakery = planOfSample("bakery");
  const paper = await paperOf({ ...bakery, business: { ...bakery.business, name: "Bakkerij \u{10400}" } });
  const file = await planPdf(paper);
  const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  expect(items.some((item) => "type" in item && "tag" in item && item.tag === "Span")).toBe(true);
});

describe("a hostile plan", () => {
  test("stays text in every object of the file", async () => {
    const bakery = planOfSample("bakery");
    const dependencies = bakery.dependencies.map((thing, index) => ({
      ...thing,
      name: hostile[index % hostile.length] ?? thing.name,
      statusPage: hostileAddresses[index % hostileAddresses.length] ?? "",
      card: { firstTen: hostile, doNot: hostile, checks: hostile },
    }));
    const contacts = bakery.contacts.map((contact, index) => ({
      ...contact,
      name: hostile[(index + 3) % hostile.length] ?? "",
      phone: hostileAddresses[index % hostileAddresses.length] ?? "",
    }));
    const paper = await paperOf({
      ...bakery,
      dependencies,
      contacts,
      business: { ...bakery.business, name: `${hostile[0]} endstream endobj` },
    });
    const file = await planPdf(paper);
    const { names, addresses } = pdfObjects(file);
    expect(refused.filter((name) => names.has(name))).toEqual([]);
    expect(addresses.filter((address) => !/^(https:\/\/|tel:|mailto:)/.test(address))).toEqual([]);
    for (const [index, page] of (await pdfStructure(file)).entries()) {
      expect(page.lost).toEqual([]);
      const { sheets } = paper;
      const said = [...allParts(page.parts).map(({ text }) => text), ...page.decoration].join("");
      const marks = textMarks(sheets[index] ?? { marks: [] });
      expect(sorted(said)).toBe(sorted(marks.map(({ text }) => text).join("")));
    }
  }, 60_000);
});

/** Reliability, appendix A. */
const refused = [
  "/JavaScript",
  "/JS",
  "/AA",
  "/OpenAction",
  "/Launch",
  "/EmbeddedFile",
  "/EmbeddedFiles",
  "/AcroForm",
  "/SubmitForm",
  "/GoToR",
  "/RichMedia",
];

/** Reliability, appendix C. */
const hostile = [
  ") >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>",
  "<img src=x onerror=alert(1)>",
  "javascript:app.alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "\u202Etxt.exe",
  "CRLF\r\nATTENDEE:mailto:x@example.org\r\nEND:VCARD",
  '=HYPERLINK("https://example.org")',
  "@SUM(1) -2+3 \tlead",
  "(\\\\) \\",
  "NUL\u0000 and lone \uD800 surrogate",
  "w".repeat(6000),
  `g${"\u0308".repeat(1000)}`,
  "__proto__",
  "constructor",
  "${7*7} {{7*7}}",
];

const hostileAddresses = [
  "javascript:app.alert(1)",
  "file:///etc/passwd",
  "https://example.org/) >> /AA << /S /JavaScript >>",
  "https://example.org/)/AA<</S/JavaScript/JS(1)>>",
  "data:text/html,x",
];

function everyPart(pages: readonly ReadPage[]): ReadPart[] {
  return pages.flatMap(({ parts }) => allParts(parts));
}

function headingsOf(page: ReadPage | undefined): ReadPart[] {
  return allParts(page?.parts ?? []).filter(({ role }) => /^H\d$/.test(role));
}

function sorted(text: string): string {
  return Array.from(text.replaceAll(/\s/g, "")).toSorted().join("");
}

test("words in a second language say which, so that they are read aloud in it", async () => {
  const plan = { ...planOfSample("bakery"), messageLanguage: "nl" };
  const file = await planPdf(
    await paperOf(plan, { sheets: (of, figures) => [...tickedCards(of, figures), "second-words"] }),
  );
  const text = Buffer.from(file).toString("latin1");
  const languages = Array.from(text.matchAll(/\/S \/P \/P[^\n]*\/Lang (<[0-9A-F]+>)/g), ([, tag]) => tag);
  expect(languages.length).toBeGreaterThan(0);
  expect(new Set(languages)).toEqual(new Set(["<FEFF006E006C>"]));
});
