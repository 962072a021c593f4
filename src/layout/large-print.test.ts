import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import {
  drawnBoxes,
  lettersOf,
  marksInMargins,
  overlaps,
  textMarks,
  writtenBoxes,
} from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";

const large = { options: { type: "large" } } as const;

function expectLargeAndSound({ sheets }: LaidOutPlan): void {
  for (const [index, sheet] of sheets.entries()) {
    const page = `page ${index + 1} (${sheet.leaf})`;
    expect(overlaps([...writtenBoxes(sheet), ...drawnBoxes(sheet)]), page).toEqual([]);
    expect(marksInMargins(sheet, index), page).toEqual([]);
    if (!sheet.isPunched) continue;
    const small = textMarks(sheet).filter(({ size }) => size < 16 && size !== 12 && size !== 13);
    expect(
      small.map(({ text, size }) => `${size} ${text}`),
      page,
    ).toEqual([]);
  }
}

describe("large print", () => {
  for (const paper of ["a4", "letter"] as const) {
    test(`on ${paper} is 16 points or more, labels and feet 12, and nothing stands over something else`, async () => {
      expectLargeAndSound(await paperOf({ ...planOfCase("bakery"), paper }, large));
      expectLargeAndSound(
        await paperOf({ ...planOfCase("bakery"), paper }, { ...large, sheets: () => ["page-one"] }),
      );
    });
  }

  test("of any plan is sound, whatever its owner typed", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWordedPlan(), async (plan) => {
        expectLargeAndSound(await paperOf(plan, large));
      }),
      { numRuns: 8 },
    );
  });

  test("gives front and back of a card sheets of their own, and tells the page of the one on the other", async () => {
    const paper = await paperOf(planOfCase("bakery"), large);
    const cards = [...paper.firstSheetOf].filter(([leaf]) => leaf.startsWith("card-"));
    for (const [leaf, sheet] of cards) {
      expect(sheet % 2, `${leaf} starts on a front`).toBe(0);
      if (leaf.endsWith("-back")) continue;
      const back = paper.firstSheetOf.get(`${leaf}-back`) ?? -1;
      expect(lettersOf(paper.sheets[sheet] ?? { marks: [] })).toContain(`Gotopage${back + 1}`);
      expect(lettersOf(paper.sheets[back] ?? { marks: [] })).toContain(`First10minutes:page${sheet + 1}`);
    }
  });

  test("puts first on a card what is to be done first", async () => {
    const paper = await paperOf(planOfCase("bakery"), large);
    const [first = ""] = [...paper.firstSheetOf.keys()].filter((leaf) => leaf.startsWith("card-"));
    const texts = paper.sheets
      .filter(({ leaf }) => leaf === first)
      .flatMap((sheet) => textMarks(sheet).map(({ text }) => text.trim()));
    const places = ["Check first", "First 10 minutes", "Call", "Do not", "Keep trading", "You notice"].map(
      (heading) => texts.indexOf(heading),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("asks for no line to be shortened: it has as many pages as it needs", async () => {
    const { fits } = await paperOf(planOfCase("bakery"), large);
    expect(fits.flatMap(({ shorten }) => shorten)).toEqual([]);
  });
});
