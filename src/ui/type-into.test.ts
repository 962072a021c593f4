import fc from "fast-check";
import { expect, test } from "vitest";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { plainNumber } from "./type-into.ts";

test("an answer to “Which number do you mean?” is never unclear again", () => {
  expect([1200, 1.2, 12_345, 12.345].map(plainNumber)).toEqual(["1200", "1.2", "12345", "12.3450"]);
});

test("a number written plainly reads back as itself", () => {
  const upToThreeDecimals = fc.integer({ min: 0, max: 10 ** 12 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(upToThreeDecimals, (value) => {
      expect(readTypedNumber(plainNumber(value), "likely")).toEqual({ is: "number", value });
    }),
  );
});
