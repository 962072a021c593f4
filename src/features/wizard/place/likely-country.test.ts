import { expect, test } from "vitest";
import { theContent } from "#testing/a-started-plan.ts";
import { likelyCountry } from "./likely-country.ts";

const known = new Set([...theContent.countries, ...theContent.otherCountries].map(({ id }) => id));

test.each([
  ["a Dutch browser", ["nl-NL", "en"], "NL"],
  ["a browser that names its country second", ["en", "de-AT"], "AT"],
  ["a script between language and country", ["zh-Hant-TW"], "TW"],
  ["a country we know nothing about but its money", ["hu-HU"], "HU"],
  ["the world, which is no country", ["en-001", "es-419"], ""],
  ["a language without a country", ["en"], ""],
  ["no language at all", [], ""],
  ["something that is no language tag", ["c", "fr-CH"], "CH"],
])("%s", (_, languages, country) => {
  expect(likelyCountry(languages, known)).toBe(country);
});
