import { describe, expect, test } from "vitest";
import type { SheetId } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { drawnBoxes, marksInMargins, overlaps, writtenBoxes } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";

const sheets: SheetId[] = [
  "cover",
  "call-sheet",
  "decisions",
  "it-is-back",
  "ai-tools",
  "review",
  "working",
  "gaps",
  "form-order-pad",
  "form-sales-cash-log",
];

async function expectSound(plan: Plan) {
  const paper = await paperOf(plan, { sheets: () => sheets });
  for (const [index, sheet] of paper.sheets.entries()) {
    const page = `page ${index + 1} (${sheet.leaf})`;
    expect(overlaps([...writtenBoxes(sheet), ...drawnBoxes(sheet)]), page).toEqual([]);
    expect(marksInMargins(sheet, index), page).toEqual([]);
  }
  return paper;
}

describe("the reference sheets", () => {
  for (const paper of ["a4", "letter"] as const) {
    for (const name of sampleNames) {
      test(`of the ${name} on ${paper} are sound, each on one page but the working`, async () => {
        const { sheets: pages } = await expectSound({ ...planOfSample(name), paper });
        for (const leaf of ["decisions", "it-is-back", "ai-tools", "review"])
          expect(
            pages.filter((page) => page.leaf === leaf),
            leaf,
          ).toHaveLength(1);
      });
    }

    test(`of an empty plan on ${paper} are sound`, async () => {
      await expectSound(planOf({ paper }));
    });
  }
});
