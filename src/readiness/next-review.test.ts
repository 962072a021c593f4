import { describe, expect, test } from "vitest";
import { nextReview } from "./next-review.ts";

const today = "2026-11-21";

describe("the next review", () => {
  const plan = { reviewedOn: null, printedOn: null, everyMonths: 3 };

  test("is set by the first printing", () => {
    expect(nextReview(plan, today)).toBeNull();
    expect(nextReview({ ...plan, printedOn: "2026-11-21" }, today)).toEqual({
      on: "2027-02-21",
      isDue: false,
    });
  });

  test("follows the last review, not a later printing", () => {
    const reviewed = { ...plan, printedOn: "2026-10-30", reviewedOn: "2026-08-01" };
    expect(nextReview(reviewed, today)).toEqual({ on: "2026-11-01", isDue: true });
  });

  test("is due on its day", () => {
    expect(nextReview({ ...plan, reviewedOn: "2026-08-21" }, today)?.isDue).toBe(true);
    expect(nextReview({ ...plan, reviewedOn: "2026-08-22" }, today)?.isDue).toBe(false);
  });

  test("falls on the last day of a month that is too short", () => {
    expect(nextReview({ ...plan, reviewedOn: "2026-01-31", everyMonths: 1 }, today)?.on).toBe("2026-02-28");
  });
});
