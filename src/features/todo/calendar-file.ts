import { daysLater } from "#readiness/later-day.ts";

/** A day in a calendar. */
export interface CalendarDay {
  /** the same at every export: a calendar that has it already puts this in its place */
  uid: string;
  /** "2026-11-21": a whole day, wherever the calendar is looked at */
  on: string;
  title: string;
  text: string;
}

/**
 * A calendar file (RFC 5545) of whole days. Days are written as dates without a time or a zone, so that they fall on the
 * same day in Amsterdam and Los Angeles. `now` stamps the file and makes it newer than the one before.
 */
export function calendarFile(name: string, days: readonly CalendarDay[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const sequence = Math.floor(now.getTime() / 60_000); // minutes: rises with every export, and fits 32 bits
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Counterplan//Counterplan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, on, title, text }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${dateOf(on)}`,
      `DTEND;VALUE=DATE:${dateOf(daysLater(on, 1))}`, // a whole day ends with the next
      `SUMMARY:${escaped(title)}`,
      ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
      "TRANSP:TRANSPARENT", // the day does not count as taken
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function dateOf(day: string): string {
  return day.replaceAll("-", "");
}

/** RFC 5545, § 3.3.11: backslash, semicolon and comma are marked; a new line is written as \n. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** RFC 5545, § 3.1: at most 75 bytes a line; the next begins with a space. Letters are never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}
