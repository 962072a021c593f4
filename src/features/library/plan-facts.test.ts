import { describe, expect, test } from "vitest";
import { needsCopy, outsideCopy } from "./plan-facts.ts";

const today = "2026-11-21";

describe("the copy outside this browser", () => {
  const changed = "2026-11-20T08:00:00.000Z";
  const copiedOn = (on: string, updatedAt: string) => ({ updatedAt: changed, copiedOut: { on, updatedAt } });

  test("is fresh as long as the plan has not changed, however long ago", () => {
    expect(outsideCopy(copiedOn("2026-05-03T10:00:00.000Z", changed), today)).toEqual({
      is: "fresh",
      on: "2026-05-03",
      days: 202,
      changes: 0,
    });
  });

  test("is old once changes have gone without for more than seven days", () => {
    const before = "2026-05-01T08:00:00.000Z";
    expect(outsideCopy(copiedOn("2026-11-14T10:00:00.000Z", before), today).is).toBe("older");
    expect(outsideCopy(copiedOn("2026-11-13T10:00:00.000Z", before), today).is).toBe("old");
  });

  test("says how many changes it lacks where they were counted, else only that there are some", () => {
    const copiedOut = { on: "2026-11-09T10:00:00.000Z", updatedAt: "2026-11-09T08:00:00.000Z" };
    const plan = { updatedAt: changed, changes: 53 };
    expect(outsideCopy({ ...plan, copiedOut: { ...copiedOut, changes: 12 } }, today)).toEqual({
      is: "old",
      on: "2026-11-09",
      days: 12,
      changes: 41,
    });
    expect(outsideCopy({ ...plan, copiedOut }, today)).toMatchObject({ is: "old", changes: null });
  });

  test("is never asked for again without a change, nor by a clock that was set back", () => {
    for (const now of ["1970-01-01", "2026-05-03", "2026-11-21", "2099-01-01"])
      expect(needsCopy({ ...copiedOn("2026-05-03T10:00:00.000Z", changed), quickStartPage: null }, now)).toBe(
        false,
      );
    const changedSince = copiedOn("2026-11-20T10:00:00.000Z", "2026-05-01T08:00:00.000Z");
    for (const now of ["1970-01-01", "2025-11-21", "2026-11-27"])
      expect(needsCopy({ ...changedSince, quickStartPage: null }, now)).toBe(false);
  });

  test("is asked for once the quick start is done, not before", () => {
    const never = { updatedAt: changed, copiedOut: null };
    expect(needsCopy({ ...never, quickStartPage: 6 }, today)).toBe(false);
    expect(needsCopy({ ...never, quickStartPage: null }, today)).toBe(true);
  });
});
