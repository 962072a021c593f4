import { describe, expect, test } from "vitest";
import { togetherOf } from "./overlap.ts";

describe("several failures together stop", () => {
  test("the largest share, the independent one, or the sum", () => {
    // low max(0.5, 0.4); likely 1 − 0.5 × 0.6; high 0.5 + 0.4
    expect(togetherOf([0.5, 0.4])).toEqual([0.5, 0.7, 0.9]);
  });

  test("at most everything", () => {
    // likely 1 − 0.4 × 0.4 × 0.5 = 0.92; the sum would be 1.7
    const [low, likely, high] = togetherOf([0.6, 0.6, 0.5]);
    expect([low, high]).toEqual([0.6, 1]);
    expect(likely).toBeCloseTo(0.92, 12);
  });

  test("everything, in every reading, where one of them does", () => {
    expect(togetherOf([0.2, 1, 0.3])).toEqual([1, 1, 1]);
  });

  test("one and the same share where there is only one", () => {
    expect(togetherOf([0.35])).toEqual([0.35, 0.35, 0.35]);
  });

  test("nothing where there is none", () => {
    expect(togetherOf([])).toEqual([0, 0, 0]);
  });

  test("a share too small for 1 − share to show it", () => {
    expect(togetherOf([1e-17])).toEqual([1e-17, 1e-17, 1e-17]);
  });
});
