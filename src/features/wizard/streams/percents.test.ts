import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingPercent, shownPercents, spreadTheRest } from "./percents.ts";

describe("percentages on the page", () => {
  test("are to a tenth and still 100 in all", () => {
    expect(shownPercents([100 / 3, 100 / 3, 100 / 3])).toEqual([33.4, 33.3, 33.3]);
    expect(shownPercents([70.00000001, 19.99999999, 10])).toEqual([70, 20, 10]);
  });

  test("are none where there are no streams", () => {
    expect(shownPercents([])).toEqual([]);
  });
});

describe("“Spread the rest”", () => {
  test("adds what is missing in proportion", () => {
    // 70 and 25 add up to 95: 70 ÷ 95 = 73.7%, 25 ÷ 95 = 26.3%
    expect(spreadTheRest([70, 25])).toEqual([74, 26]);
  });

  test("gives what is missing to the rows that are still blank", () => {
    expect(spreadTheRest([70, 20, null])).toEqual([70, 20, 10]);
    expect(spreadTheRest([85, null, null])).toEqual([85, 8, 7]);
  });

  test("takes off what is too much in proportion", () => {
    expect(spreadTheRest([80, 40])).toEqual([67, 33]);
  });

  test("shares out evenly where nothing is typed", () => {
    expect(spreadTheRest([null, null, null])).toEqual([34, 33, 33]);
    expect(spreadTheRest([0, 0])).toEqual([50, 50]);
  });

  test("keeps tenths where somebody typed some", () => {
    expect(spreadTheRest([33.3, 33.3, null])).toEqual([33.3, 33.3, 33.4]);
  });

  test("always ends at 100, with nothing below 0", () => {
    const row = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (typed) => {
        const spread = spreadTheRest(typed);
        expect(missingPercent(spread)).toBe(0);
        expect(Math.min(...spread)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("what is missing or too much is told to a tenth", () => {
  expect(missingPercent([70, 25])).toBe(5);
  expect(missingPercent([70, 40])).toBe(-10);
  expect(missingPercent([33.3, 33.3, 33.3])).toBe(0.1);
});
