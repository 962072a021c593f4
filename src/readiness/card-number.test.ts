import fc from "fast-check";
import { expect, test } from "vitest";
import { looksLikeCardNumber } from "./card-number.ts";

test.each([
  ["Visa’s number for trying out", "4111 1111 1111 1111"],
  ["the same without spaces", "4111111111111111"],
  ["with dashes, and words around it", "card: 4111-1111-1111-1111, paid monthly"],
  ["American Express, 15 digits", "3782 822463 10005"],
  ["an old Visa of 13 digits", "4222222222222"],
  ["written in fours, though a digit is wrong", "5217 2900 1111 2222"],
])("%s looks like a card number", (_, text) => {
  expect(looksLikeCardNumber(text)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["a short customer number", "NL-4711"],
  ["a bank account", "NL91 ABNA 0417 1643 00"],
  ["a British one", "GB29 NWBK 6016 1331 9268 19"],
  ["a phone number", "+31 20 123 45 67"],
  ["16 digits whose check digit is wrong", "4111111111111112"],
  ["16 digits that begin as no card does", "1111 1111 1111 1117"],
  ["20 digits of a meter", "41111111111111111111"],
  ["two numbers of eight digits", "41111111, 11111111"],
])("%s does not", (_, text) => {
  expect(looksLikeCardNumber(text)).toBe(false);
});

test("one wrong digit breaks the check of a number without groups", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const digits = Array.from("4012888888881881");
      digits[place] = String((Number(digits[place]) + more) % 10);
      return !looksLikeCardNumber(digits.join(""));
    }),
  );
  expect(looksLikeCardNumber("4012888888881881")).toBe(true);
});
