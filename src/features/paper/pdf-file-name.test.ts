import { expect, test } from "vitest";
import { pdfFileName } from "./pdf-file-name.ts";

test("a file is named after the business and what is in it", () => {
  expect(pdfFileName("Korst & Kruim", ["cover", "card-till"])).toBe("korst-kruim-plan.pdf");
  expect(pdfFileName("Korst & Kruim", ["page-one"])).toBe("korst-kruim-page-one.pdf");
  expect(pdfFileName("Zażółć / Łukasz", ["page-one", "cover"])).toBe("zazolc-lukasz-plan.pdf");
  expect(pdfFileName("面包店", ["page-one"])).toBe("面包店-page-one.pdf");
  expect(pdfFileName("Ξενοδοχείο Ήλιος", ["cover"])).toBe("ξενοδοχειο-ηλιος-plan.pdf");
  expect(pdfFileName("مخبز السلام", ["cover"])).toBe("مخبز-السلام-plan.pdf");
  expect(pdfFileName("../..\\con:aux", ["cover"])).toBe("con-aux-plan.pdf");
});

test("a file says what kind of copy it is", () => {
  const options = { copy: "wall", type: "large" } as const;
  expect(pdfFileName("Korst & Kruim", ["cover"], options)).toBe("korst-kruim-plan-wall-large.pdf");
  expect(pdfFileName("", ["page-one"], { ...options, type: "normal" })).toBe("page-one-wall.pdf");
});

test("a business whose name gives no letters for a file still has a plan", () => {
  expect(pdfFileName("", ["cover"])).toBe("plan.pdf");
  expect(pdfFileName("🥐 !", ["page-one"])).toBe("page-one.pdf");
});
