import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newOutage } from "#plan/outage.ts";
import { blankOutage, minutesTyped, outageShown, outageTyped, timeProblem } from "./outage-fields.ts";

const before = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Europe/Amsterdam";
});
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

const typed = { ...blankOutage, down: ["card"], day: "2026-11-14", time: "10:00", hours: "2", minutes: "30" };
const now = Date.parse("2026-11-21T09:00:00.000Z");
const asKept = { id: "o1", currency: "EUR", before: undefined };

describe("an outage that is typed in", () => {
  test("is kept with its moments, its loss and its note, and shown as it was typed", () => {
    const fields = { ...typed, lost: "300", note: "The street was dug up." };
    const outage = outageTyped(fields, asKept);
    expect(outage).toMatchObject({
      id: "o1",
      practice: false,
      startedAt: "2026-11-14T09:00:00.000Z",
      endedAt: "2026-11-14T11:30:00.000Z",
      down: [{ root: "card", from: "2026-11-14T09:00:00.000Z", until: "2026-11-14T11:30:00.000Z" }],
      actual: { lostSales: 300 },
      review: { happened: "The street was dug up.", helped: "", change: [] },
    });
    expect(outage && outageShown(outage)).toEqual(fields);
  });

  test("over the night the clocks go back comes back as it was typed", () => {
    const fields = { ...typed, day: "2026-10-24", time: "22:00", hours: "11", minutes: "" };
    const outage = outageTyped(fields, asKept);
    expect(outage?.endedAt).toBe("2026-10-25T07:00:00.000Z"); // 8:00 on the wall
    expect(outage && outageShown(outage)).toEqual(fields);
  });

  test("without a loss has none, and half an hour is no hour", () => {
    const outage = outageTyped({ ...typed, hours: "", minutes: "45" }, asKept);
    expect(outage?.actual).toBeNull();
    expect(outage && outageShown(outage)).toMatchObject({ hours: "", minutes: "45", lost: "" });
    expect(minutesTyped({ hours: "1,5", minutes: "" })).toBe(90);
  });

  test("keeps what no field shows: what was written at the time", () => {
    const kept = newOutage({
      id: "o1",
      startedAt: "2026-11-14T09:00:00.000Z",
      endedAt: "2026-11-14T11:30:00.000Z",
      down: [{ root: "card", from: "2026-11-14T09:10:00.000Z", until: "2026-11-14T11:00:00.000Z" }],
      log: [{ at: "2026-11-14T09:12:00.000Z", step: "Sign up", result: "done", note: "" }],
      review: { happened: "", helped: "The sign", change: ["A second line"] },
    });
    const changed = outageTyped({ ...outageShown(kept), lost: "120" }, { ...asKept, before: kept });
    expect(changed).toEqual({ ...kept, actual: { lostSales: 120 } });
  });

  test("is not kept before it has a day, a time, a length and something that was down", () => {
    for (const missing of [
      { day: "" },
      { time: "" },
      { hours: "", minutes: "" },
      { down: [] },
      { hours: "-3" },
    ])
      expect(outageTyped({ ...typed, ...missing }, asKept)).toBeNull();
  });
});

describe("what cannot be is said where it stands", () => {
  test("nothing is wrong with two and a half hours last week", () => expect(problem({})).toBeNull());
  test("a start that is still to come", () =>
    expect(problem({ day: "2026-11-21", time: "10:30" })).toEqual({ field: "time", is: "future" }));
  test("no length", () =>
    expect(problem({ hours: "0", minutes: "" })).toEqual({ field: "hours", is: "noLength" }));
  test("an end that is still to come", () =>
    expect(problem({ day: "2026-11-21", time: "09:30" })).toEqual({ field: "hours", is: "notOver" }));
  test("more than a month, until it is said to be right", () => {
    const long = { day: "2026-08-01", hours: "800" };
    expect(problem(long)).toEqual({ field: "isLong", is: "long" });
    expect(timeProblem({ ...typed, ...long, isLong: true }, now)).toBeNull();
  });
});

function problem(changes: Partial<typeof typed>) {
  return timeProblem({ ...typed, ...changes }, now);
}
