import { expect, test } from "vitest";
import { nameOfCopy } from "./name-of-copy.ts";

test("a second plan can be told from the first, and a third from both", () => {
  expect(nameOfCopy("Harbour Dental", ["Harbour Dental"])).toBe("Harbour Dental (2)");
  expect(nameOfCopy("Harbour Dental", ["Harbour Dental", "Harbour Dental (2)"])).toBe("Harbour Dental (3)");
  expect(nameOfCopy("Harbour Dental (2)", ["Harbour Dental", "Harbour Dental (2)"])).toBe(
    "Harbour Dental (3)",
  );
  expect(nameOfCopy("Bar (est. 1920)", [])).toBe("Bar (est. 1920) (2)");
});
