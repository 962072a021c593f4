import { describe, expect, test } from "vitest";
import { playbookOf } from "#content/playbook-of.ts";
import { theContent } from "#testing/a-started-plan.ts";
import { cardSheet } from "#document/sheets.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { cardFit } from "./card-fit.ts";

async function fitOf(parts: object) {
  const plan = planOf({
    dependencies: [{ id: "till", name: "Till app", category: "point-of-sale", ...parts }],
  });
  const [dependency] = plan.dependencies;
  if (!dependency) throw new Error("The plan has a thing.");
  const { fits } = await paperOf(plan, { sheets: () => [cardSheet("till")] });
  const playbook = playbookOf(theContent, dependency.category);
  return cardFit(fits, { dependency, playbook, businessType: "" });
}

const lines = (count: number): string[] => Array.from({ length: count }, (_, place) => `Step ${place + 1}.`);

describe("how a card fits", () => {
  test("few short lines stay on the front", async () => {
    const card = { firstTen: lines(6), keepTrading: lines(8), notice: lines(2) };
    expect(await fitOf({ card })).toEqual({ pages: 2, spills: [], shorten: [] });
  });

  test("the seventh step and the ninth way go on on the back; a backup's name is a way", async () => {
    expect((await fitOf({ card: { firstTen: lines(7), keepTrading: lines(8) } }))?.spills).toEqual([
      "firstTen",
    ]);
    const backup = { title: "Paper pad" };
    expect((await fitOf({ card: { firstTen: lines(6), keepTrading: lines(8) }, backup }))?.spills).toEqual([
      "keepTrading",
    ]);
  });

  test("too much takes more pages, and the longest lines are named", async () => {
    const long = "Say it to everyone in the queue, one after the other, and write down who was told. ".repeat(
      30,
    );
    const fit = await fitOf({ card: { doNot: [long, long.slice(0, 1500), "guess."] } });
    expect(fit?.pages).toBeGreaterThan(2);
    expect(fit?.shorten[0]).toEqual({ part: "doNot", text: long });
  });
});
