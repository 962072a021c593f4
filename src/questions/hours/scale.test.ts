import { expect, test } from "vitest";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { markWords, scaleOf } from "./scale.ts";

test("the bars show the hours a week is open in, in steps of three, with a mark each six", () => {
  // 7:30 to 17:30
  expect(scaleOf([{ from: 450, to: 1050 }])).toEqual({ from: 360, to: 1080, marks: [360, 720, 1080] });
});

test("a bar that closes at three in the night is shown to the end", () => {
  expect(scaleOf([{ from: 1020, to: 1620 }])).toEqual({ from: 540, to: 1620, marks: [720, 1080, 1440] });
});

test("a closed week has a scale of a working day", () => {
  expect(scaleOf([])).toEqual({ from: 540, to: 1080, marks: [720, 1080] });
});

function evening(country: string): string {
  return markWords(
    formatsFor({ language: "en", country, currency: "USD", words: wordsIn("en") }).time("18:00"),
  );
}

test("a mark leaves out the minutes where the clock counts to twelve, so that the marks stand apart", () => {
  expect(evening("US")).toMatch(/^6\sPM$/u);
  expect(evening("GB")).toBe("18:00");
  expect(evening("NL")).toBe("18:00");
});
