import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTypedNumber, type Thousands } from "./typed-number.ts";

function valueOf(typed: string, thousands: Thousands = "likely"): number | string {
  const read = readTypedNumber(typed, thousands);
  return read.is === "number" ? read.value : read.is;
}

describe("a number is read however it is written", () => {
  test.each([
    ["6500", 6500],
    ["1.200,50", 1200.5],
    ["1,200.50", 1200.5],
    ["1 200", 1200],
    ["1’200.05", 1200.05],
    ["1.234.567", 1_234_567],
    ["4,80,000", 480_000],
    ["₹1,20,00,000.50", 12_000_000.5],
    ["€ 6.500,-", 6500],
    ["6500,-", 6500],
    ["5.000,- euro", 5000],
    ["5000 euro", 5000],
    ["5000 EUR", 5000],
    ["EUR 5000", 5000],
    ["US$5000", 5000],
    ["Rs. 5000", 5000],
    ["5 000 kr.", 5000],
    ["12k", 12_000],
    ["12 k", 12_000],
    ["€12.5K", 12_500],
    ["12 k€", 12_000],
    ["٥٠٠٠", 5000],
    ["۵۰۰۰", 5000],
    ["५०००", 5000],
    ["٥٬٠٠٠٫٥", 5000.5],
    ["５０００", 5000],
    ["0.125", 0.125],
    ["1234.500", 1234.5],
    ["7,", 7],
  ])("“%s”", (typed, value) => {
    expect(readTypedNumber(typed, "likely")).toEqual({ is: "number", value });
  });

  test.each([
    "about ten",
    "k",
    "5 mio",
    "5000 or 6000",
    "5000 a week",
    "-5",
    "1,2,3",
    "1,23,45",
    "123,45,678",
    "1,234,56,789",
    "1.2.3,4",
    "1e5",
  ])("“%s” is none", (typed) => expect(valueOf(typed)).toBe("not-a-number"));

  test.each(["", "  ", "€", "%"])("“%s” is blank", (typed) => expect(valueOf(typed)).toBe("blank"));
});

describe("one mark before three digits may be thousands or decimals", () => {
  test("thousands are likelier in most money and in whole numbers", () => {
    for (const typed of ["$5,000", "€5.000", "5.000 euro"])
      expect(readTypedNumber(typed, "likely")).toEqual({ is: "number", value: 5000, orValue: 5 });
    expect(readTypedNumber("$480,000", "likely")).toEqual({ is: "number", value: 480_000, orValue: 480 });
    expect(readTypedNumber("1.200k", "likely")).toEqual({
      is: "number",
      value: 1_200_000,
      orValue: 1200,
    });
  });

  test("decimals are where three of them are common", () => {
    expect(readTypedNumber("5.250", "unlikely")).toEqual({ is: "number", value: 5.25, orValue: 5250 });
  });

  test("a percentage has no thousands", () => {
    expect(readTypedNumber("33.333 %", "never")).toEqual({ is: "number", value: 33.333 });
  });
});

test("whatever is typed, a number is finite and not below 0", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d., kK€-]*$/)),
      fc.constantFrom<Thousands>("likely", "unlikely", "never"),
      (typed, thousands) => {
        const read = readTypedNumber(typed, thousands);
        if (read.is !== "number") return;
        for (const value of [read.value, read.orValue ?? 0]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
