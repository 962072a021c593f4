import { beforeAll, expect, test } from "vitest";
import type { DrillTopic } from "#advice/drill-scenarios.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { newContact } from "#plan/contact.ts";
import { scenarioWords } from "./scenario-words.ts";

const t = wordsIn("en");
beforeAll(() => loadMessages("en", ["drills"]));

const words = {
  t,
  formats: formatsFor({ language: "en", country: "NL", currency: "EUR", words: t }),
  nameOf: (id: string) => id[0]?.toUpperCase() + id.slice(1),
  contacts: [
    newContact({ id: "bank", name: "Help desk", role: "bank" }),
    newContact({ id: "zoe", name: "Zoë" }),
  ],
};

function said(topic: DrillTopic): string {
  const { scenario, scene } = scenarioWords({ id: "x", topic, roots: [], surprises: [] }, words);
  return `${scenario} | ${scene}`;
}

test("a scene is read out as it stands, without a verb a name could quarrel with", () => {
  expect(said({ is: "costliest", thing: "phones" })).toBe(
    "The costliest: Phones | Down in your busiest hour: Phones. Nobody knows why, or for how long.",
  );
  expect(said({ is: "sharedCause", cause: "line", falls: ["card", "till"] })).toBe(
    "The worst shared cause: Line | Down: Line. With it stop: Card and Till.",
  );
  // more than five names are not listened to
  expect(said({ is: "sharedCause", cause: "line", falls: ["a", "b", "c", "d", "e", "f"] })).toContain(
    "With it stop, among others: A, B, C, D and E.",
  );
  expect(said({ is: "incident", title: "Cards refused", scene: "Friday, 3 pm." })).toBe(
    "It happened: Cards refused | Friday, 3 pm.",
  );
});

test("a surprise names the person with their role, and always has something to ask", () => {
  const { surprises } = scenarioWords(
    {
      id: "x",
      topic: { is: "costliest", thing: "card" },
      roots: ["card"],
      surprises: [
        { is: "noAnswer", contact: "bank" },
        { is: "leadAway", contact: "zoe" },
        { is: "backupFails", thing: "card", backup: "Second reader" },
        { is: "ready", text: "The lights go out.", ask: ["Who leads?"] },
      ],
    },
    words,
  );
  expect(surprises.map(({ text }) => text)).toEqual([
    "Help desk (bank) does not pick up.",
    "Zoë cannot be reached today.",
    "The backup for Card does not work: Second reader.",
    "The lights go out.",
  ]);
  expect(surprises.map(({ ask }) => ask.length)).toEqual([2, 2, 2, 1]);
});
