import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile, type CalendarDay } from "./calendar-file.ts";

const now = "2026-11-21T09:00:30.000Z";

test("a day is written as the standard has it", () => {
  const day = {
    uid: "p1-action-a1@counterplan",
    on: "2026-12-31",
    title: "Ring the bank; ask for Zoë, or Ben",
    text: "Line one\nLine two",
    remindDays: [7, 1],
  };
  expect(calendarFile("To do", [day], now).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Counterplan//Counterplan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:To do",
    "BEGIN:VEVENT",
    "UID:p1-action-a1@counterplan",
    "DTSTAMP:20261121T090030Z",
    "LAST-MODIFIED:20261121T090030Z",
    "SEQUENCE:29920860", // 20,778 days since 1970, 9 hours
    "DTSTART;VALUE=DATE:20261231",
    "DTEND;VALUE=DATE:20270101", // the day after, over the end of the year
    String.raw`SUMMARY:Ring the bank\; ask for Zoë\, or Ben`,
    String.raw`DESCRIPTION:Line one\nLine two`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P6DT15H", // nine in the morning a week before
    String.raw`DESCRIPTION:Ring the bank\; ask for Zoë\, or Ben`,
    "END:VALARM",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15H", // nine in the morning of the day before
    String.raw`DESCRIPTION:Ring the bank\; ask for Zoë\, or Ben`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("any words come out as they went in, in lines of at most 75 bytes", () => {
  const words = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .map((text) => text.replaceAll(/\r\n?/g, "\n"));
  fc.assert(
    fc.property(words, words, (title, text) => {
      const file = calendarFile("A", [{ uid: "u", on: "2026-11-21", title, text, remindDays: [] }], now);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(read(file, "SUMMARY")).toBe(title);
      expect(read(file, "DESCRIPTION")).toBe(text);
    }),
  );
});

test("exporting again gives the same days the same names, and counts as newer", () => {
  const days: CalendarDay[] = [{ uid: "u1", on: "2026-11-21", title: "A", text: "", remindDays: [1] }];
  const first = calendarFile("A", days, now);
  const later = calendarFile("A", days, "2026-11-21T09:02:00.000Z");
  expect(read(later, "UID")).toBe(read(first, "UID"));
  expect(Number(read(later, "SEQUENCE"))).toBeGreaterThan(Number(read(first, "SEQUENCE")));
});

/** A field of the file as a calendar reads it: unfolded, then unmarked. */
function read(file: string, field: string): string {
  const line = file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((each) => each.startsWith(`${field}:`));
  return (line ?? "")
    .slice(field.length + 1)
    .replaceAll(/\\(.)/gu, (_, mark: string) => (mark === "n" ? "\n" : mark));
}
