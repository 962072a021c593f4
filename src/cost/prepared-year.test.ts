import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { figuresOf } from "./figures-of.ts";
import { preparedYear } from "./prepared-year.ts";

test("a year of all failures with backups is the sum of the years of the things", () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const sum = figuresOf(plan).dependencies.reduce((all, { yearly }) => all + (yearly?.prepared ?? 0), 0);
      expect(Math.abs(preparedYear(plan) - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
    }),
  );
});
