import { describe, expect, test } from "vitest";
import { found, monthsAfter, needsCopy, nextReview, outsideCopy } from "./plan-facts.ts";

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
    expect(monthsAfter("2026-11-30", 3)).toBe("2027-02-28");
    expect(monthsAfter("2027-12-31", 2)).toBe("2028-02-29");
    expect(monthsAfter("2026-01-31", 12)).toBe("2027-01-31");
  });
});

describe("the copy outside this browser", () => {
  const changed = "2026-11-20T08:00:00.000Z";
  const copiedOn = (on: string, updatedAt: string) => ({ updatedAt: changed, copiedOut: { on, updatedAt } });

  test("is fresh as long as the plan has not changed, however long ago", () => {
    expect(outsideCopy(copiedOn("2026-05-03T10:00:00.000Z", changed), today)).toEqual({
      is: "fresh",
      on: "2026-05-03",
    });
  });

  test("is old once changes have gone without for more than thirty days", () => {
    const before = "2026-05-01T08:00:00.000Z";
    // 22 October to 21 November: 30 days; 21 October: 31
    expect(outsideCopy(copiedOn("2026-10-22T10:00:00.000Z", before), today).is).toBe("older");
    expect(outsideCopy(copiedOn("2026-10-21T10:00:00.000Z", before), today).is).toBe("old");
  });

  test("is asked for once the quick start is done, not before", () => {
    const never = { updatedAt: changed, copiedOut: null };
    expect(needsCopy({ ...never, quickStartPage: 6 }, today)).toBe(false);
    expect(needsCopy({ ...never, quickStartPage: null }, today)).toBe(true);
  });
});

describe("search", () => {
  const plans = [
    { name: "Korst & Kruim", client: "" },
    { name: "Zur Grünen Gans", client: "Gans GmbH" },
    { name: "Harbour Dental", client: "Harbour group" },
  ];

  test("finds by name or client, whatever the accents and capitals", () => {
    expect(found(plans, "grunen")).toEqual([plans[1]]);
    expect(found(plans, "GMBH")).toEqual([plans[1]]);
    expect(found(plans, "harbour dental")).toEqual([plans[2]]);
  });

  test("finds all before anything is typed, and none that lacks a word", () => {
    expect(found(plans, "  ")).toEqual(plans);
    expect(found(plans, "harbour bakery")).toEqual([]);
  });
});
