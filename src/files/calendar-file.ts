import { daysLater } from "#readiness/later-day.ts";
import { ical } from "./ical.ts";
import { lineText } from "./line-text.ts";

/** A day in a calendar. */
export interface CalendarDay {
  /** the same at every export: a calendar that has it already puts this in its place */
  uid: string;
  /** "2026-11-21": a whole day, wherever the calendar is looked at */
  on: string;
  title: string;
  text: string;
  /** so many days before, at nine in the morning, the calendar reminds */
  remindDays: readonly number[];
}

/** A property as jCal (RFC 7265) has it: name, parameters, type, value. */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];
type Component = [name: string, properties: Property[], inside: Component[]];

/**
 * A calendar file (RFC 5545) of whole days with reminders. Days are written as dates without a time or a zone, so that
 * they fall on the same day in Amsterdam and Los Angeles. `changedAt` ("2026-11-21T09:00:30.000Z") stamps the file: the
 * same plan gives the same file, a later one counts as newer. Decision 017.
 */
export function calendarFile(name: string, days: readonly CalendarDay[], changedAt: string): string {
  const calendar: Component = [
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      ["prodid", {}, "text", "-//Counterplan//Counterplan//EN"],
      ["calscale", {}, "text", "GREGORIAN"],
      ["method", {}, "text", "PUBLISH"],
      ["x-wr-calname", {}, "text", lineText(name)],
    ],
    days.map((day) => eventOf(day, changedAt)),
  ];
  return `${ical.stringify.component(calendar, calendarSet)}\r\n`;
}

/** As ical.js has it, and the name of a calendar as the text it is. */
const calendarSet = {
  ...ical.design.icalendar,
  property: { ...ical.design.icalendar.property, "x-wr-calname": { defaultType: "text" } },
};

function eventOf({ uid, on, title, text, remindDays }: CalendarDay, changedAt: string): Component {
  const stamp = `${changedAt.slice(0, 19)}Z`;
  const minutes = Math.floor(Date.parse(changedAt) / 60_000); // rises with every change, and fits 32 bits
  return [
    "vevent",
    [
      ["uid", {}, "text", uid],
      ["dtstamp", {}, "date-time", stamp],
      ["last-modified", {}, "date-time", stamp],
      ["sequence", {}, "integer", Math.max(0, minutes)],
      ["dtstart", {}, "date", on],
      ["dtend", {}, "date", daysLater(on, 1)], // a whole day ends with the next
      ["summary", {}, "text", lineText(title)],
      ...(text === "" ? [] : [["description", {}, "text", lineText(text)] satisfies Property]),
      ["transp", {}, "text", "TRANSPARENT"], // the day does not count as taken
    ],
    remindDays.map((before) => reminder(before, title)),
  ];
}

/** Nine in the morning, so many days before a day that begins at midnight. */
function reminder(daysBefore: number, title: string): Component {
  return [
    "valarm",
    [
      ["action", {}, "text", "DISPLAY"],
      ["trigger", {}, "duration", daysBefore > 1 ? `-P${daysBefore - 1}DT15H` : "-PT15H"],
      ["description", {}, "text", lineText(title)],
    ],
    [],
  ];
}
