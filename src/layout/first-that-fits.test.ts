import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstThatFits } from "./first-that-fits.ts";

describe("the first that fits", () => {
  test("is found from any guess", () => {
    const counts = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: -2, max: 14 }),
        (count, from, guess) => {
          const found = firstThatFits(count, guess, (index) => (index >= from ? index : null));
          expect(found).toBe(from < count ? from : null);
        },
      ),
    );
  });
});
