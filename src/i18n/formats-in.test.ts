import { expect, test } from "vitest";
import { loadMessages } from "./catalogue.ts";
import { formatsIn } from "./formats-in.ts";
import { wordsIn } from "./translate.ts";

test("a list of a hundred rows makes its formats once for each country and currency", async () => {
  await loadMessages("en", ["numbers"]);
  const formatsOf = formatsIn({ language: "en", words: wordsIn("en") });
  const dutch = formatsOf({ country: "NL", currency: "EUR" });
  expect(formatsOf({ country: "NL", currency: "EUR" })).toBe(dutch);
  expect(dutch.money(1234)).toBe("€1,200");
  expect(formatsOf({ country: "NL", currency: "USD" }).money(1234)).toBe("$1,200");
  expect(formatsOf({ country: "US", currency: "USD" }).day("2026-11-22")).toBe("November 22, 2026");
});
