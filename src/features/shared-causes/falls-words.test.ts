import { expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { fallsWords } from "./falls-words.ts";

await loadMessages("en", ["shared", "numbers"]);
const t = wordsIn("en");
const formats = formatsFor({ language: "en", country: "NL", currency: "EUR", words: t });

test("what stops is said in the map's terms: by itself, through another thing, and what we only think", () => {
  const says = fallsWords(
    [
      { thing: "internet line", through: null, isGuess: false },
      { thing: "card terminal", through: "internet line", isGuess: false },
      { thing: "cold room", through: null, isGuess: true },
      { thing: "till", through: "internet line", isGuess: true },
      { thing: "mail", through: "internet line", isGuess: false },
    ],
    { t, formats, inSentence: (id) => id },
  );
  expect(says).toBe(
    "Without it stop: internet line. Without it stop, we think: cold room. " +
      "Through internet line: card terminal and mail. Through internet line, we think: till.",
  );
});
