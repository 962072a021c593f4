import { expect, test } from "vitest";
import { clockDoubt } from "./clock-doubt.ts";

const madeOn = "2026-11-21";
const now = "2026-11-30T12:00:00.000Z";

test.each([
  ["2026-11-21T00:00:00.000Z", null],
  ["2026-11-20T00:00:00.000Z", null], // a day is allowed for: it is the 21st elsewhere
  ["2026-11-19T23:59:59.000Z", { is: "early" }],
  ["1970-01-01T00:00:00.000Z", { is: "early" }],
  ["2099-01-01T00:00:00.000Z", null], // who comes back after years is not doubted
])("at %s, with an edition of 21 November 2026", (moment, doubt) => {
  expect(clockDoubt(moment, madeOn, [])).toEqual(doubt);
});

test("a plan that was changed more than a day from now makes the clock doubtful, the latest is named", () => {
  expect(clockDoubt(now, madeOn, ["2026-11-29T12:00:00.000Z", "2026-12-01T11:59:00.000Z"])).toBeNull();
  const later = ["2026-12-01T12:01:00.000Z", "2099-05-03T09:00:00.000Z", "2026-11-02T12:00:00.000Z"];
  expect(clockDoubt(now, madeOn, later)).toEqual({ is: "behind", changedAt: "2099-05-03T09:00:00.000Z" });
  expect(clockDoubt(now, madeOn, ["", "no moment"])).toBeNull();
});
