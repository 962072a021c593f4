import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileTexts } from "#testing/hostile-texts.ts";
import { fileName, slugOf } from "./file-name.ts";

test("a file is named after the business and what is in it", () => {
  expect(fileName("Korst & Kruim", "contacts", "vcf")).toBe("korst-kruim-contacts.vcf");
  expect(fileName("", "plan", "html")).toBe("plan.html");
  expect(fileName("", "dates", "ics")).toBe("plan-dates.ics");
});

test("a long name keeps its beginning", () => {
  expect(slugOf("x".repeat(500))).toBe("x".repeat(60));
  expect(slugOf("𝔸".repeat(10))).toBe("aaaaaaaaaa");
  expect(new TextEncoder().encode(slugOf("𓀀".repeat(500))).length).toBeLessThanOrEqual(180);
});

const anyName = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    ...hostileTexts,
    "CON",
    "aux.txt",
    "LPT9",
    "name.",
    "name ",
    "..",
    "a/b",
    "a\\b",
    "C:\\x",
    "~",
    "$HOME",
  ),
);

test("whatever a business is called, every system takes the name of the file", () => {
  fc.assert(
    fc.property(anyName, (business) => {
      const name = fileName(business, "contacts", "vcf");
      expect(name).toMatch(/^[\p{Letter}\p{Number}][-\p{Letter}\p{Mark}\p{Number}]*-contacts\.vcf$/u);
      expect(name).not.toMatch(/\p{Cc}|\p{Cf}|\p{Surrogate}|--/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220);
      expect(slugOf(business)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
    }),
    { numRuns: 500 },
  );
});
