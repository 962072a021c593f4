import { describe, expect, test } from "vitest";
import { formSheet, type SheetId } from "#document/sheets.ts";
import { composeDocument } from "#document/compose-document.ts";
import { inLanguage } from "#document/word-document.ts";
import type { Plan } from "#plan/plan.ts";
import { longerText, withLongerTexts } from "#testing/longer-text.ts";
import { marksInMargins, overlaps, writtenBoxes, textMarks } from "#testing/page-boxes.ts";
import { englishFor, paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Sheet } from "./laid-out.ts";
import { layOutDocument } from "./lay-out-document.ts";
import { mainFontOnly } from "./paper-fonts.ts";

const bakery = planOfCase("bakery");
const longName: Plan = {
  ...bakery,
  business: {
    ...bakery.business,
    name: "Bäckerei und Konditorei Müller-Lüdenscheidt und Söhne GmbH & Co. KG",
  },
};

/** Signs, every form and the wallet cards of a plan, in texts of the usual length or 40 % longer. */
async function sheetsOf(plan: Plan, isLonger: boolean): Promise<Sheet[]> {
  const facts = await paperFacts(plan, {
    sheets: (_plan, _figures, { paperForms }): SheetId[] => [
      "door-signs",
      ...paperForms.map(({ id }) => formSheet(id)),
      "wallet-cards",
    ],
  });
  const english = await englishFor(plan);
  const content = isLonger ? withLongerTexts(facts.content) : facts.content;
  const reword = isLonger ? longerText : (text: string) => text;
  const word = inLanguage(composeDocument({ ...facts, content }), {
    ...english,
    words: (key, ...values) => reword(english.words(key, ...values)),
  });
  return layOutDocument({ word, fonts: mainFontOnly }).sheets;
}

const plans = { bakery, empty: planOf({}), "a long name": longName };

describe.each(["a4", "letter"] as const)("on %s", (paper) => {
  describe.each(Object.entries(plans))("the sheets people hold of the plan %s", (_name, plan) => {
    test.each([false, true])("are sound, longer texts %s", { timeout: 60_000 }, async (isLonger) => {
      const sheets = await sheetsOf({ ...plan, paper }, isLonger);
      const forms = sheets.filter(({ leaf }) => leaf.startsWith("form-"));
      expect(forms).toHaveLength(14);
      expect(new Set(forms.map(({ leaf }) => leaf)).size).toBe(14);
      for (const [index, sheet] of sheets.entries()) {
        expect(overlaps(writtenBoxes(sheet)), sheet.leaf).toEqual([]);
        expect(marksInMargins(sheet, index), sheet.leaf).toEqual([]);
        for (const { size } of textMarks(sheet)) expect(size, sheet.leaf).toBeGreaterThanOrEqual(8.5);
      }
      for (const form of forms) {
        const heights = rowHeights(form);
        expect(heights.length, form.leaf).toBeGreaterThanOrEqual(8);
        expect(Math.min(...heights), form.leaf).toBeGreaterThanOrEqual(7.5 - 1e-6);
      }
      expect(cardSizes(sheets.at(-1))).toEqual({ width: [85.6, 85.6], height: [54, 54, 54, 54] });
    });
  });
});

test("signs stand back to back: no page of notes is printed between them", async () => {
  const leaves = (await sheetsOf(bakery, false)).map(({ leaf }) => leaf);
  const signs = leaves.filter((leaf) => leaf.startsWith("door-sign"));
  expect(signs.length).toBeGreaterThan(2);
  expect(leaves.slice(0, signs.length)).toEqual(signs);
});

/** Millimetres between the lines that run all across a form's table. */
function rowHeights({ marks, paper }: Sheet): number[] {
  const ys = marks.flatMap((mark) =>
    mark.kind === "line" && mark.y1 === mark.y2 && mark.x2 - mark.x1 > paper.width - 25 && mark.stroke !== 0.3
      ? [mark.y1]
      : [],
  );
  const fromTop = ys.toSorted((one, other) => one - other).slice(1); // the first is over the heads
  return fromTop.slice(1).map((y, index) => y - (fromTop[index] ?? 0));
}

/** Millimetres between the lines to cut along, to a hundredth. */
function cardSizes(sheet: Sheet | undefined) {
  const cuts =
    sheet?.marks.flatMap((mark) => (mark.kind === "line" && mark.dash !== undefined ? [mark] : [])) ?? [];
  return {
    width: between(cuts.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1)),
    height: between(cuts.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1)),
  };
}

function between(places: number[]): number[] {
  return places.slice(1).map((place, index) => Math.round((place - (places[index] ?? 0)) * 100) / 100);
}
