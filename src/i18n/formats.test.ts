import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "./catalogue.ts";
import { formatsFor, type Formats } from "./formats.ts";
import { wordsIn } from "./translate.ts";

beforeAll(async () => {
  await loadMessages("en", ["numbers"]);
});

function formatsIn(language: string, country: string, currency = "EUR"): Formats {
  return formatsFor({ language, country, currency, words: wordsIn("en") });
}

/** The marks of a number or an amount, without its digits, currency and spaces at the ends. */
function marks(text: string): string {
  return text
    .replaceAll(/[^\d.,'’\s]/g, "")
    .trim()
    .replaceAll(/\d/g, "");
}

describe("numbers", () => {
  const languages = ["en", "nl", "de", "es", "fr"];
  const countries = ["", "NL", "DE", "FR", "ES", "BE", "AT", "CH", "IE", "GB", "US", "CA", "SE", "PL"];

  test("have one style in money and in plain figures, whatever language meets whatever country", () => {
    for (const language of languages) {
      for (const country of countries) {
        const { moneyAsTyped, number } = formatsIn(language, country);
        expect(marks(moneyAsTyped(12_345.25)), `${language}-${country}`).toBe(marks(number(12_345.25)));
      }
    }
  });

  test("are English where the words are, in a country that writes them otherwise", () => {
    for (const country of ["NL", "DE", "FR"]) {
      const formats = formatsIn("en", country);
      expect([formats.money(2400), formats.number(54.5), formats.percent(0.545)]).toEqual([
        "€2,400",
        "54.5",
        "54.5%",
      ]);
      expect(formats.money(1_234_567)).toBe("€1.2 million");
    }
  });

  test("are the country's where its language is spoken", () => {
    expect(formatsIn("nl", "NL").number(1234.5)).toBe("1.234,5");
    expect(formatsIn("de", "DE").moneyAsTyped(1234.5)).toBe("1.234,50\u00a0€");
    expect(formatsIn("en", "US", "USD").moneyAsTyped(1234.5)).toBe("$1,234.50");
  });
});

describe("days and lists", () => {
  test("days are the country's, long or short", () => {
    expect(formatsIn("en", "NL").day("2026-11-21")).toBe("21 November 2026");
    expect(formatsIn("en", "NL").day("2026-11-21", "short")).toBe("21 Nov 2026");
    expect(formatsIn("en", "US").day("2026-11-21", "short")).toBe("Nov 21, 2026");
  });

  test.each([
    ["US", ["12 AM", "3 AM", "12 PM", "9 PM"]],
    ["NL", ["0", "3", "12", "21"]],
    ["GB", ["0", "3", "12", "21"]],
  ])("hours are of twelve or of 24, as the clocks of %s have them", (country, hours) => {
    const { hour } = formatsIn("en", country);
    expect([0, 3, 12, 21].map((ofDay) => hour(ofDay))).toEqual(hours);
  });

  test("a list is all of it or one of it", () => {
    expect(formatsIn("en", "NL").list(["Visa", "Mastercard"])).toBe("Visa and Mastercard");
    expect(formatsIn("en", "NL").either(["Visa", "Mastercard"])).toBe("Visa or Mastercard");
  });
});
