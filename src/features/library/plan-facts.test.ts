import { describe, expect, test } from "vitest";
import { found, needsCopy, outsideCopy } from "./plan-facts.ts";

const today = "2026-11-21";

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
