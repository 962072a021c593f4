import { expect, test } from "vitest";
import { monthsAfter } from "./months-after.ts";

test("some months later is the same day, or the last of a shorter month", () => {
  expect(monthsAfter("2026-11-21", 1)).toBe("2026-12-21");
  expect(monthsAfter("2026-11-30", 3)).toBe("2027-02-28");
  expect(monthsAfter("2027-12-31", 2)).toBe("2028-02-29");
  expect(monthsAfter("2026-01-31", 12)).toBe("2027-01-31");
});
