import { describe, expect, test } from "vitest";
import type { Json } from "./joined.ts";
import { contentLanguages } from "./load-content.ts";

const facts = import.meta.glob<Json>("./facts/*.json", { import: "default", eager: true });
const words = import.meta.glob<Json>(
  ["./*/*.json", "./*/*/*.json", "!./facts/*.json", "!./customer-words/*.json"],
  {
    import: "default",
    eager: true,
  },
);

/** Every text of a value, with the way to it. */
function texts(value: Json, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, `${path}/${key}`));
}

const allFacts = Object.entries(facts).flatMap(([file, value]) => texts(value, file));
const allWords = Object.entries(words).flatMap(([file, value]) => texts(value, file));

test("no source is lost: 575 addresses stand in the raw data (catalogue 319, playbooks 146, incidents 64, checklists 46), and 9 articles known by title only", () => {
  const addresses = (part: string): number =>
    allFacts.filter(([path, text]) => path.startsWith(`./facts/${part}.json`) && text.startsWith("http"))
      .length;
  expect(addresses("services") + addresses("providers")).toBe(319);
  expect(addresses("playbooks")).toBe(146);
  expect(addresses("incidents")).toBe(64);
  expect(allFacts.filter(([, text]) => text.startsWith("http"))).toHaveLength(575);
  expect(allWords.filter(([, text]) => text.includes("http"))).toEqual([]);
  const articles = allFacts.filter(([, text]) => text.startsWith("article: "));
  expect(articles).toHaveLength(9);
});

test("facts hold nothing to translate: ids, times, dates, addresses and titles of articles only", () => {
  expect(allFacts.filter(([, text]) => /\s/.test(text) && !text.startsWith("article: "))).toEqual([]);
});

test("the files of a language have the same ids and lists as the English ones", () => {
  const shape = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== "object" || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shape(entry)]));
  };
  const shapes = (language: string): [string, Json][] =>
    Object.entries(words)
      .filter(([file]) => file.startsWith(`./${language}/`))
      .map(([file, value]) => [file.replace(`./${language}/`, ""), shape(value)]);
  for (const language of contentLanguages)
    expect(Object.fromEntries(shapes(language))).toEqual(Object.fromEntries(shapes("en")));
});

test("every list of facts finds its words: as many entries, or the same ids", () => {
  const faults: string[] = [];
  const compare = (fact: Json, word: Json | undefined, path: string): void => {
    if (
      word === undefined ||
      typeof fact !== "object" ||
      fact === null ||
      typeof word !== "object" ||
      word === null
    )
      return;
    if (Array.isArray(fact) && Array.isArray(word)) {
      if (fact.length !== word.length) faults.push(`${path}: ${fact.length} facts, ${word.length} words`);
      for (const [index, entry] of fact.entries()) compare(entry, word[index], `${path}/${index}`);
    } else if (Array.isArray(fact) && !Array.isArray(word)) {
      const ids = fact.map(idOf);
      for (const id of Object.keys(word))
        if (!ids.includes(id)) faults.push(`${path}: words for ${id}, which is no fact`);
      for (const [index, id] of ids.entries()) compare(fact[index] ?? null, word[id], `${path}/${id}`);
    } else if (!Array.isArray(fact) && !Array.isArray(word))
      for (const [key, entry] of Object.entries(fact)) compare(entry, word[key], `${path}/${key}`);
  };
  for (const language of contentLanguages)
    for (const [file, value] of Object.entries(facts)) {
      const part = file.slice("./facts/".length, -".json".length);
      const folder = `./${language}/${part}/`;
      const entries = Object.entries(words).filter(([path]) => path.startsWith(folder));
      const whole = words[`./${language}/${part}.json`];
      compare(
        value,
        whole ?? Object.fromEntries(entries.map(([path, entry]) => [path.slice(folder.length, -5), entry])),
        part,
      );
    }
  expect(faults).toEqual([]);
});

test("the only gaps are {businessName} {service} {time} {alternative}", () => {
  const gaps = allWords.flatMap(([path, text]) =>
    [...text.matchAll(/\{[^}]*\}?|\}/g)].map(([gap]) => `${path} ${gap}`),
  );
  expect(gaps.filter((gap) => !/ \{(businessName|service|time|alternative)\}$/.test(gap))).toEqual([]);
});

describe("the English words", () => {
  const english = allWords.filter(([path]) => path.startsWith("./en/"));

  test("have no sentence over 25 words", () => {
    const sentences = english.flatMap(([path, text]) =>
      text.split(/\n+|(?<=[.?])\s+/).map((sentence) => `${path}: ${sentence}`),
    );
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length - 1 > 25)).toEqual([]);
  });

  test("keep the voice: no exclamation marks, none of the words we never say", () => {
    const never = /!|resilien|mitigat|\bSLA\b|\bincident|\be-mail/i;
    expect(english.filter(([, text]) => never.test(text))).toEqual([]);
  });

  test("complete the heading “Do not” wherever they stand under it, as “taste food to see if it is safe”", () => {
    const doNot = english.filter(([path]) => /\/playbooks\/.*\/doNot\//.test(path));
    expect(doNot.length).toBeGreaterThan(100);
    const doesNotComplete =
      /^(do|don’t|never|no|not|always|the|an?|you|your|it|if)\b|\b(Do not|Never|Don’t)\b/;
    expect(doNot.filter(([, text]) => !/^[a-z]+\b/.test(text) || doesNotComplete.test(text))).toEqual([]);
  });

  test("are set as print sets them: curly quotes and apostrophes", () => {
    expect(english.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
});

function idOf(entry: Json): string {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "";
  return typeof entry["id"] === "string" ? entry["id"] : "";
}
