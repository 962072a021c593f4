import fc from "fast-check";
import { expect, test } from "vitest";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { plainNumber } from "./type-into.ts";

test("an answer to “Which number do you mean?” is never unclear again", () => {
  for (const [typed, values] of [
    ["1.200", ["1200", "1.2"]],
    ["12,345", ["12345", "12.3450"]],
  ] as const) {
    const read = readTypedNumber(typed);
    expect(read.is === "unclear" && read.values.map(plainNumber)).toEqual(values);
  }
});

test("a number written plainly reads back as itself", () => {
  const upToThreeDecimals = fc.integer({ min: 0, max: 10 ** 12 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(upToThreeDecimals, (value) => {
      expect(readTypedNumber(plainNumber(value))).toEqual({ is: "number", value });
    }),
  );
});
