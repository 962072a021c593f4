import { expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import type { PlanHint } from "#readiness/plan-says.ts";
import { hintWords } from "./hint-words.ts";

await loadMessages("en", ["ready", "numbers"]);
const t = wordsIn("en");
const formats = formatsFor({ language: "en", country: "NL", currency: "EUR", words: t });

const said: [PlanHint, string][] = [
  [{ says: "never-printed" }, "it was never printed."],
  [{ says: "printed", version: 3, isOld: false }, "version 3 is printed and up to date."],
  [{ says: "printed", version: 3, isOld: true }, "version 3 is printed, and the plan has changed since."],
  [{ says: "routes", two: 2, all: 5 }, "2 of 5 contacts can be reached in two ways."],
  [{ says: "routes", two: 0, all: 1 }, "0 of 1 contact can be reached in two ways."],
  [{ says: "no-lead" }, "nobody is named to lead."],
  [{ says: "lead", lead: "Zoë", deputy: "Ali" }, "Zoë leads, Ali is next."],
  [{ says: "lead", lead: "Zoë", deputy: null }, "Zoë leads, and nobody is named after that."],
  [{ says: "no-backup", thing: "Phone" }, "there is no backup for your phone."],
  [
    { says: "backup", thing: "Phone", backup: "Divert it", lastTested: null },
    "the backup for your phone is “Divert it”, never tried.",
  ],
  [
    { says: "backup", thing: "Phone", backup: "Divert it", lastTested: "2026-10-01" },
    "the backup for your phone is “Divert it”, last tried 1 October 2026.",
  ],
  [
    { says: "offline", thing: "Till", on: "yes", checkedOn: "2026-03-03" },
    "offline mode is on for your till, checked 3 March 2026.",
  ],
  [
    { says: "offline", thing: "Till", on: "yes", checkedOn: null },
    "offline mode is on for your till, never checked.",
  ],
  [{ says: "offline", thing: "Till", on: "no", checkedOn: null }, "offline mode is off for your till."],
  [
    { says: "offline", thing: "Till", on: "unknown", checkedOn: null },
    "nobody knows yet whether your till works offline.",
  ],
  [
    { says: "copies", copied: 1, all: 2 },
    "2 things have a copy of the data, and 1 of 2 say when it was made.",
  ],
  [{ says: "approvals", agreed: 1 }, "for one thing two people must agree to a change."],
  [{ says: "ai", all: 1, before: 1, overdue: 0 }, "the work of 1 of 1 AI tool is read before it goes out."],
  [
    { says: "ai", all: 3, before: 1, overdue: 2 },
    "the work of 1 of 3 AI tools is read before it goes out, and the monthly check of 2 is overdue.",
  ],
  [{ says: "one-person", things: ["Bank"] }, "Bank hangs on one person."],
  [{ says: "one-person", things: ["Bank", "Recipes"] }, "Bank and recipes hang on one person."],
  [{ says: "practice", lastDrill: null, tried: 2, backups: 5 }, "2 of 5 backups tried, no drill yet."],
  [
    { says: "practice", lastDrill: "2026-08-03", tried: 0, backups: 1 },
    "0 of 1 backup tried, last drill 3 August 2026.",
  ],
];

test.each(said)("what the plan says is a sentence: %j", (hint, words) => {
  expect(hintWords(hint, { t, formats, asInSentence: (name) => name.toLowerCase() })).toBe(words);
});
