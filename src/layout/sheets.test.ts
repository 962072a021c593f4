import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { lettersOf, textMarks } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { drawnAs, plainText } from "./plain-text.ts";

describe("the finder", () => {
  test("leads from what one sees to the page whose band bears the card's number and name", async () => {
    const plan = planOfCase("bakery");
    const paper = await paperOf(plan);
    const [cover] = paper.sheets;
    if (!cover) throw new Error("There is a cover.");
    const toCards = cover.marks.flatMap((mark) =>
      mark.kind === "link" && "leaf" in mark.to && mark.to.leaf.startsWith("card-") ? [mark.to.leaf] : [],
    );
    expect(toCards).toHaveLength(6);
    for (const leaf of toCards) {
      const page = paper.sheets[paper.firstSheetOf.get(leaf) ?? -1];
      const name = plan.dependencies.find(({ id }) => leaf === `card-${id}`)?.name ?? "";
      const row = textMarks(cover).findIndex(({ text }) => text === name);
      const number = textMarks(cover)[row - 1]?.text ?? "";
      expect(page && lettersOf(page).startsWith(number + name.replaceAll(" ", ""))).toBe(true);
    }
  });
});

describe("nothing an owner typed is lost", () => {
  test("every word of a card stands on it, however long it is", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWordedPlan(), async (plan) => {
        const paper = await paperOf(plan, {
          sheets: (_, figures) => figures.dependencies.map(({ id }) => `card-${id}` as const),
        });
        const written = visible(paper.sheets.map((sheet) => lettersOf(sheet)).join(""));
        const lost = plan.dependencies
          .flatMap(({ name, card, checks, backToNormal, note, accountRef }) => [
            name,
            note,
            accountRef,
            ...checks,
            ...backToNormal,
            ...Object.values(card).flat(),
          ])
          .flatMap((line) => visible(drawnAs(plainText(line)), " ").split(/\s+/))
          .filter((word) => !written.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("what has no room in the call list stands below it in full", async () => {
    const role = "The one who opens up on weekdays and knows where the fuse board is";
    const paper = await paperOf(
      planOf({
        contacts: [{ id: "c1", name: "Zoë", role, phone: "ring the bell at number 12, then wait for Zoë" }],
      }),
    );
    const written = paper.sheets.map((sheet) => lettersOf(sheet)).join("");
    expect(written).toContain(role.replaceAll(" ", ""));
    expect(written).toContain("ringthebellatnumber12,thenwaitforZoë");
  });
});

/** A text without marks nobody sees. */
function visible(text: string, space = ""): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "").replaceAll(/\s/g, space);
}
