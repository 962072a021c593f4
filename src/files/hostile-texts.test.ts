import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { readContentLines } from "#testing/calendar-lines.ts";
import { readCsv } from "#testing/contact-files.ts";
import { hostileTexts } from "#testing/hostile-texts.ts";
import { planOf } from "#testing/plan-of.ts";
import { addressBook, contactsTable } from "./contacts-table.ts";
import { lineText } from "./line-text.ts";
import { messageContentParts, messagesText } from "./messages-text.ts";
import { planCalendar } from "./plan-calendar.ts";

/** A plan with a text in every name and note; as typed, not cleaned as by the reader of plan files. */
function planSaying(text: string) {
  const plan = planOf({
    business: { name: "Quay 9" },
    dependencies: [{ id: "a", name: "x", renewsOn: "2027-03-01" }],
    actions: [{ id: "act", title: "x", due: "2026-12-01" }],
    contacts: [{ id: "c", name: "x", phone: "112" }],
    callOrder: ["c"],
  });
  plan.business.name = text;
  for (const part of plan.dependencies) part.name = text;
  for (const part of plan.actions) part.title = text;
  for (const part of plan.contacts)
    Object.assign(part, { name: text, role: text, note: text, phone: text, phone2: text, email: text });
  return plan;
}

describe.each(hostileTexts)("a plan that says %j", (text) => {
  const t = wordsIn("en");
  const plan = planSaying(text);
  const ready = loadMessages("en", ["contacts", "frame", "messages", "numbers", "todo"]);

  test("is a calendar with its two days and nothing else", async () => {
    await ready;
    const formats = formatsFor({ language: "en", country: "NL", currency: "EUR", words: t });
    const lines = readContentLines(planCalendar(plan, "2026-11-21", { t, formats }));
    const named = (name: string): string[] =>
      lines.filter((line) => line.name === name).map(({ value }) => value);
    expect(named("BEGIN")).toEqual(["VCALENDAR", "VEVENT", "VALARM", "VALARM", "VEVENT", "VALARM", "VALARM"]);
    expect(named("SUMMARY")[0]).toBe(lineText(text));
    expect(lines.map(({ name }) => name)).not.toContain("ATTENDEE");
  });

  test("is an address book with one card", async () => {
    await ready;
    const lines = readContentLines(addressBook(plan, t));
    expect(lines.filter(({ name }) => name === "BEGIN" || name === "END").map(({ value }) => value)).toEqual([
      "VCARD",
      "VCARD",
    ]);
    const known = [
      "BEGIN",
      "VERSION",
      "UID",
      "FN",
      "N",
      "ORG",
      "TITLE",
      "TEL",
      "EMAIL",
      "NOTE",
      "CATEGORIES",
      "END",
    ];
    expect(known).toEqual(expect.arrayContaining(lines.map(({ name }) => name)));
    // a name of nothing that can be seen is a dash
    const name = lines.find((line) => line.name === "FN")?.value.trim();
    expect(name).toBe(lineText(text).trim() || "–");
  });

  test("is a table of one row in which nothing is a formula", async () => {
    await ready;
    const rows = readCsv(contactsTable(plan, t));
    expect(rows.map((cells) => cells.length)).toEqual([10, 10]);
    for (const cell of rows[1] ?? []) {
      expect(/^\s*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?[\d\s()./-]+$/u.test(cell)).toBe(false);
    }
    expect(rows[1]?.[1]?.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
  });

  test("is a text of messages without control characters", async () => {
    await ready;
    const content = await loadContent("en", messageContentParts);
    const said = messagesText(plan, ["a"], content, t);
    expect(said.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}|\p{Surrogate}/u);
  });
});

test("a phone number stays a phone number in the table", () => {
  const plan = planOf({ contacts: [{ id: "c", name: "Zoë", phone: "+31 20 555 0101" }], callOrder: ["c"] });
  expect(readCsv(contactsTable(plan, wordsIn("en")))[1]?.[4]).toBe("+31 20 555 0101");
});

test("the corpus is as large as promised, and each text is in it once", () => {
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
  expect(hostileTexts.length).toBeGreaterThanOrEqual(150); // reliability, G13
});
