import { expect, test } from "vitest";
import { paperOf } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";

test("a plan on paper tells what it leaves lines for, in words", async () => {
  const whole = await paperOf(planOf({}));
  expect(whole.blanks).toContain("Who leads");
  expect(whole.blanks).toContain("The address to say in an emergency");
  expect(new Set(whole.blanks).size).toBe(whole.blanks.length);
  const pageOne = await paperOf(planOf({}), { sheets: () => ["page-one"] });
  expect(pageOne.blanks).toEqual(["Who helps with tech", "Who leads"]);
});
