import { expect, test } from "vitest";
import { localDay } from "#i18n/local-day.ts";
import { wallClockAt } from "#i18n/local-moment.ts";
import { promisedMoment } from "./promised-moment.ts";

test("a time that is still to come is today's, one that has passed is tomorrow's", () => {
  const evening = new Date(2026, 10, 21, 23, 30);
  const promised = (time: string) => promisedMoment(time, evening.toISOString());
  expect(wallClockAt(promised("23:45") ?? "")).toMatchObject({ day: "2026-11-21", time: "23:45" });
  expect(wallClockAt(promised("00:30") ?? "")).toMatchObject({ day: "2026-11-22", time: "00:30" });
  expect(wallClockAt(promised("23:30") ?? "").day).not.toBe(localDay(evening));
  expect(promised("")).toBeNull();
});
