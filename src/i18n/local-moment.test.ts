import { afterAll, beforeAll, expect, test } from "vitest";
import { momentOf, wallClockAt, wallMinutesBetween } from "./local-moment.ts";

// the clocks of Amsterdam: forward on 29 March 2026 at 2:00, back on 25 October 2026 at 3:00
const before = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Europe/Amsterdam";
});
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

test("a day and a time on the wall are a moment, and back", () => {
  expect(momentOf("2026-11-21", "09:30")).toBe("2026-11-21T08:30:00.000Z");
  expect(momentOf("2026-07-21", "09:30")).toBe("2026-07-21T07:30:00.000Z");
  // a Saturday
  expect(wallClockAt("2026-11-21T08:30:00.000Z")).toEqual({
    day: "2026-11-21",
    time: "09:30",
    weekday: 5,
    minute: 570,
  });
});

test("what is no day or time is no moment", () => {
  for (const [day, time] of [
    ["2026-02-30", "09:30"],
    ["", "09:30"],
    ["2026-02-03", ""],
    ["2026-02-03", "25:61"],
  ] as const)
    expect(momentOf(day, time)).toBeNull();
});

test("the hour that is left out is the hour after", () => {
  const moment = momentOf("2026-03-29", "02:30") ?? "";
  expect(wallClockAt(moment).time).toBe("03:30");
});

test("a night in which the clocks change is as long on the wall as any", () => {
  const saturday = momentOf("2026-03-28", "22:00") ?? "";
  const sunday = momentOf("2026-03-29", "08:00") ?? "";
  expect((Date.parse(sunday) - Date.parse(saturday)) / 3_600_000).toBe(9);
  expect(wallMinutesBetween(saturday, sunday)).toBe(600);
  const back = [momentOf("2026-10-24", "22:00") ?? "", momentOf("2026-10-25", "08:00") ?? ""] as const;
  expect((Date.parse(back[1]) - Date.parse(back[0])) / 3_600_000).toBe(11);
  expect(wallMinutesBetween(...back)).toBe(600);
});
