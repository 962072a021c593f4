import { expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { settledHere } from "./settled-here.ts";

const salon = aStartedPlan("salon");
const inTheNetherlands = {
  content: theContent,
  country: "NL",
  currency: "EUR",
  paper: "a4",
  language: "en",
} as const;
const dutch = settledHere(salon, inTheNetherlands);

test("a country brings its money, its paper and the language of the screen", () => {
  const chilean = settledHere(salon, {
    ...inTheNetherlands,
    country: "CL",
    currency: "CLP",
    paper: "letter",
    language: "es",
  });
  expect(chilean.business).toMatchObject({ country: "CL", currency: "CLP" });
  expect(chilean).toMatchObject({ paper: "letter", language: "es" });
});

test("the same answer again changes nothing, whatever was chosen elsewhere since", () => {
  const onLetter: Plan = { ...dutch, paper: "letter", language: "de" };
  expect(settledHere(onLetter, inTheNetherlands)).toBe(onLetter);
});

test("other money in the same country leaves paper and language as they are", () => {
  const inPounds = settledHere(
    { ...dutch, paper: "letter", language: "de" },
    { ...inTheNetherlands, currency: "GBP" },
  );
  expect(inPounds).toMatchObject({ paper: "letter", language: "de" });
  // 18 euros an hour × 0.85
  expect(inPounds.business).toMatchObject({ currency: "GBP", hourlyWage: 15 });
});
