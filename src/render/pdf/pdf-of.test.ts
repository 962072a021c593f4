import { expect, test } from "vitest";
import { bothFonts } from "#layout/paper-fonts.ts";
import { paperSizes } from "#layout/paper-size.ts";
import { setText } from "#layout/set-text.ts";
import { marksOf } from "#layout/piece.ts";
import { loadPdfFonts } from "./load-pdf-fonts.ts";
import { pdfOf } from "./pdf-of.ts";
import { writeFileSync } from "node:fs";
test("try", async () => {
  const fonts = await bothFonts();
  const texts = [
    "Zażółć Łukasz, Ağaoğlu č ≈ €46 “quoted” – (a) \\ Nguyễn Ελένη Пекарня € ₺ ₹ office fi AVATAR To",
    "emoji 👨‍👩‍👧 and 漢字 and שלום",
    "_____\u00a0:\u00a0_____ 12\u202f000\u00a0€ K\u2011208",
  ];
  const marks = texts.flatMap((t, i) =>
    marksOf(setText(t, 150, { size: 11, leading: 1.3, weight: i === 1 ? 700 : 400 }, fonts), 20, 20 + 20 * i),
  );
  const laid = {
    paper: paperSizes.a4,
    sheets: [
      {
        leaf: "a",
        marks: [
          ...marks,
          { kind: "link", x: 20, y: 20, width: 30, height: 10, to: { address: "tel:+3161234" } },
          { kind: "link", x: 20, y: 40, width: 30, height: 10, to: { address: "javascript:alert(1)" } },
        ],
      },
      {
        leaf: "b",
        marks: [
          { kind: "rectangle", x: 20, y: 20, width: 9, height: 9, fill: "black" },
          ...marksOf(
            setText("3", 9, { size: 16, leading: 1.3, weight: 700, tone: "white", align: "center" }, fonts),
            20,
            20,
          ),
          { kind: "rectangle", x: 40, y: 20, width: 9, height: 9, fill: "black" },
          { kind: "circle", x: 10, y: 105, radius: 3, stroke: 0.3, tone: "grey" },
          { kind: "line", x1: 20, x2: 100, y1: 50, y2: 50, stroke: 0.3, tone: "black", dash: 1 },
          { kind: "link", x: 20, y: 20, width: 30, height: 10, to: { leaf: "a" } },
        ],
      },
    ],
    outline: [
      { title: "Č 不 first (a)", sheet: 0 },
      { title: "second", sheet: 1 },
    ],
    firstSheetOf: new Map([
      ["a", 0],
      ["b", 1],
    ]),
  } as const;
  const pdfFonts = await loadPdfFonts({ second: true });
  const t0 = performance.now();
  const bytes = pdfOf(structuredClone(laid) as never, pdfFonts, {
    title: "Čoko 不 – plan",
    author: "Žofie č",
    language: "nl",
    day: "2041-11-21",
    fileId: "0123456789ABCDEF0123456789ABCDEF",
  });
  console.log(bytes.length, performance.now() - t0);
  writeFileSync("/tmp/look/try.pdf", bytes);
  expect(bytes.length).toBeGreaterThan(100);
});
