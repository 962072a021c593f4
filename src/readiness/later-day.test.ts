import { expect, test } from "vitest";
import { daysLater, monthsLater } from "./later-day.ts";

test("some months later is the same day, or the last of a shorter month", () => {
  expect(monthsLater("2026-11-21", 1)).toBe("2026-12-21");
  expect(monthsLater("2026-11-30", 3)).toBe("2027-02-28");
  expect(monthsLater("2027-12-31", 2)).toBe("2028-02-29");
  expect(monthsLater("2026-01-31", 12)).toBe("2027-01-31");
});

test("days go over the ends of months, years and summer time", () => {
  expect(daysLater("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysLater("2028-02-28", 1)).toBe("2028-02-29");
  // clocks go back on 25 October 2026 in Amsterdam, and on 1 November in Los Angeles
  expect(daysLater("2026-10-24", 9)).toBe("2026-11-02");
});

test("what no calendar reaches is the last day it has", () => {
  expect(monthsLater("2026-11-21", 1e12)).toBe("9999-12-31");
  expect(daysLater("2026-11-21", 1e12)).toBe("9999-12-31");
  expect(daysLater("9999-12-31", 1)).toBe("9999-12-31");
});
