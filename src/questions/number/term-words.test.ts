import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor, type Formats } from "#i18n/formats.ts";
import { wordsIn, type Translate } from "#i18n/translate.ts";
import { changeNumber } from "#plan/edits/change-number.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import { planOf } from "#testing/plan-of.ts";
import { isGiven } from "#plan/given-number.ts";
import { helpWords, valueWords } from "./term-words.ts";

const plan = planOf({
  business: { country: "US", currency: "USD" },
  streams: [
    { id: "eat-in", name: "Eat in", weeklySales: 9000 },
    { id: "take-out", name: "Take-out", weeklySales: 1000 },
  ],
  dependencies: [
    {
      id: "power",
      name: "Electricity",
      category: "electricity",
      affects: [{ stream: "eat-in", share: 0.9 }],
      backup: { title: "Generator" },
    },
    { id: "line", name: "Internet line", category: "internet", affects: [{ stream: "eat-in", share: 0 }] },
  ],
});

let words: { t: Translate; formats: Formats; duration: (hours: number) => string };
beforeAll(async () => {
  await loadMessages("en", ["cost", "numbers"]);
  const t = wordsIn("en");
  const formats = formatsFor({ language: "en", country: "US", currency: "USD", words: t });
  words = { t, formats, duration: (hours) => formats.minutes(hours * 60) };
});

const ofPower = (field: "stalledPeople" | "extraPerHour" | "extraOnce" | "outagesPerYear"): PlanNumber => ({
  of: "dependency",
  dependency: "power",
  field,
});
const ofBackup = (field: "setupCost" | "yearlyCost" | "costPerHour"): PlanNumber => ({
  of: "backup",
  dependency: "power",
  field,
});
const stops = (dependency: string, stream: string): PlanNumber => ({ of: "effect", dependency, stream });

describe("a number nobody gave", () => {
  test.each([
    ofPower("stalledPeople"),
    ofPower("extraPerHour"),
    ofPower("extraOnce"),
    ofPower("outagesPerYear"),
    ofBackup("setupCost"),
    ofBackup("yearlyCost"),
    ofBackup("costPerHour"),
    stops("power", "take-out"),
    { of: "stream", stream: "eat-in", field: "customerValue" } as const,
    { of: "business", field: "hourlyWage" } as const,
  ])("is not counted yet, and nobody's (%#)", (at) => {
    expect(valueWords(plan, at, words)).toBe("not counted yet");
    expect(isGiven(plan, at)).toBe(false);
  });

  test("is 1 for overtime, and nobody's either", () => {
    const at: PlanNumber = { of: "business", field: "overtimeFactor" };
    expect(valueWords(plan, at, words)).toBe("1");
    expect(isGiven(plan, at)).toBe(false);
    expect(isGiven({ ...plan, business: { ...plan.business, overtimeFactor: 1.5 } }, at)).toBe(true);
  });
});

test("a share we guessed is told no finer than anybody judges it", () => {
  const guessed = changeNumber(plan, { at: stops("power", "eat-in"), value: 0.857143 });
  expect(valueWords(guessed, stops("power", "eat-in"), words)).toBe("about 85%");
});

test.each([
  [0.5, "once in 2 years"],
  [0.4, "once in 2.5 years"],
  [1, "once a year"],
  [3, "3 times a year"],
])("%d a year is told as %s", (value, told) => {
  const at = ofPower("outagesPerYear");
  expect(valueWords(changeNumber(plan, { at, value }), at, words)).toBe(told);
});

test("that a thing is asked about alone is said only of one that takes others down", () => {
  const withTill = planOf({
    dependencies: [
      { id: "power", name: "Electricity" },
      { id: "till", name: "Till", needs: ["power"] },
    ],
  });
  expect(helpWords(withTill, stops("power", "eat-in"), words)).toMatch(/^Think of it alone/);
  expect(helpWords(withTill, stops("till", "eat-in"), words)).toBe("");
});

describe("a number somebody gave", () => {
  test("is theirs, be it that nothing stops", () => {
    expect(valueWords(plan, stops("power", "eat-in"), words)).toBe("90%");
    expect(isGiven(plan, stops("power", "eat-in"))).toBe(true);
    expect(valueWords(plan, stops("line", "eat-in"), words)).toBe("0%");
    expect(isGiven(plan, stops("line", "eat-in"))).toBe(true);
  });

  test("is there to be confirmed where it is a guess, be it that nothing stops", () => {
    const guessed = { ...plan, guesses: ["dependencies.power.affects"] };
    expect(valueWords(guessed, stops("power", "take-out"), words)).toBe("0%");
    expect(isGiven(guessed, stops("power", "take-out"))).toBe(true);
  });
});
