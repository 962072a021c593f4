import { describe, expect, test } from "vitest";
import { roughPercent } from "./rough-percent.ts";

describe("a share we guessed", () => {
  test.each([
    [0.857143, 85],
    [0.184, 20],
    [0.184211, 20],
    [0.62, 60],
    [0.034, 3],
    [0.002, 1],
    [0.985, 99],
    [0.9999, 99],
  ])("of %s is told as about %s %%", (share, percent) => {
    expect(roughPercent(share, { guessed: true })).toBe(percent);
  });

  test.each([0, 0.02, 0.08, 0.1, 0.35, 0.7, 1])("of %s is told as it is", (share) => {
    expect(roughPercent(share, { guessed: true })).toBeNull();
  });

  test("stays rough when it is confirmed: nobody judged it to six digits", () => {
    expect(roughPercent(0.857143, { guessed: false })).toBe(85);
  });
});

test.each([0.184, 0.62, 0.625, 0.33, 0.07])("a share of %s that somebody typed stays as typed", (share) => {
  expect(roughPercent(share, { guessed: false })).toBeNull();
});
