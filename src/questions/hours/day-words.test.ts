import { expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { busyWords, openWords } from "./day-words.ts";
import { weekStretchesOf } from "./week-form.ts";

await loadMessages("en", ["ask", "numbers"]);
const t = wordsIn("en");
const formats = formatsFor({ language: "en", country: "GB", currency: "GBP", words: t });

/** What the row of Monday says. */
function monday(hours: WeekHours): [open: string, busy: string[]] {
  const [day] = weekStretchesOf(hours);
  if (day === undefined) throw new Error("A week has a Monday.");
  return [openWords(day, t, formats), busyWords(day, t, formats)];
}

test("a day is told as an owner would: open, then busier", () => {
  expect(
    monday({
      mon: [
        { from: "07:30", to: "09:30", busy: 2 },
        { from: "09:30", to: "14:00", busy: 1 },
        { from: "17:00", to: "19:00", busy: 3 },
        { from: "19:00", to: "20:00", busy: 2 },
      ],
    }),
  ).toEqual([
    "7:30 to 14:00 and 17:00 to 20:00",
    ["Very busy 17:00 to 19:00", "Busy 7:30 to 9:30 and 19:00 to 20:00"],
  ]);
});

test("closed, around the clock, and what only a file can say", () => {
  expect(monday({})).toEqual(["Closed", []]);
  expect(monday({ mon: [{ from: "00:00", to: "24:00", busy: 1 }] })).toEqual(["Day and night", []]);
  expect(monday({ mon: [{ from: "10:00", to: "10:00", busy: 0 }] })).toEqual([
    "24 hours from 10:00",
    ["Open without sales 10:00 to 10:00"],
  ]);
  expect(monday({ mon: [{ from: "09:00", to: "12:00", busy: 1.5 }] })).toEqual([
    "9:00 to 12:00",
    ["1.5 times as busy 9:00 to 12:00"],
  ]);
});
