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
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { offeredSheets } from "#document/sheets.ts";
import type { Sheet } from "./laid-out.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";
import type { LineMark } from "./mark.ts";
import { drawnAs, plainText } from "./plain-text.ts";
import { strokes } from "./setting.ts";

/** What must hold on every page of every plan. */
function expectSoundPages(paper: LaidOutPlan): void {
  for (const [index, sheet] of paper.sheets.entries()) {
    const page = `page ${index + 1} (${sheet.leaf})`;
    expect(
      overlaps([...writtenBoxes(sheet), ...drawnBoxes(sheet)]),
      `${page}: nothing is written over something else`,
    ).toEqual([]);
    expect(marksInMargins(sheet, index), `${page}: nothing stands in the margins`).toEqual([]);
    expect(lonelyHeadings(sheet), `${page}: every heading stands over something`).toEqual([]);
    expect(lettersOf(sheet), `${page}: its foot`).toContain(
      `Page${index + 1}of${paper.sheets.length}Version4`,
    );
  }
  expect(linksThatMislead(paper)).toEqual([]);
}

/** Rows with a page number whose link leads to another page. */
function linksThatMislead({ sheets, firstSheetOf }: LaidOutPlan): string[] {
  return sheets.flatMap((sheet) =>
    sheet.marks.flatMap((mark) => {
      if (mark.kind !== "link" || !("leaf" in mark.to)) return [];
      const target = firstSheetOf.get(mark.to.leaf);
      if (target === undefined) return [`${mark.to.leaf} is not printed`];
      const inRow = textMarks(sheet).filter(
        (text) =>
          text.y > mark.y &&
          text.y < mark.y + mark.height &&
          text.x >= mark.x &&
          text.x < mark.x + mark.width,
      );
      const last = inRow.toSorted((a, b) => b.x - a.x)[0];
      const isPage = last !== undefined && /^\d+$/.test(last.text) && last.weight === 400;
      return isPage && Number(last.text) !== target + 1
        ? [`${mark.to.leaf}: page ${last.text}, not ${target + 1}`]
        : [];
    }),
  );
}

describe("every page", () => {
  for (const name of costCases) {
    for (const paper of ["a4", "letter"] as const) {
      test(`of the case ${name} on ${paper} is sound`, async () => {
        expectSoundPages(await paperOf({ ...planOfCase(name), paper }));
        expectSoundPages(await paperOf({ ...planOfCase(name), paper }, { sheets: () => ["page-one"] }));
      });
    }
  }

  test("of an empty plan is sound, with lines to write on", async () => {
    const paper = await paperOf(planOf({}));
    expectSoundPages(paper);
    const leaves = paper.sheets.map((sheet) => sheet.leaf);
    for (const leaf of [
      "cover",
      "call-sheet",
      "several",
      "it-is-back",
      "review",
      "gaps",
      "form-incident-log",
      "wallet-cards",
    ])
      expect(leaves.filter((each) => each === leaf)).toHaveLength(1);
    expect(lettersOf(paper.sheets[1] ?? { marks: [] })).toContain("Powercompanyfaultline");
  });

  test("of a plan with a hundred things is sound, and every card has its page", async () => {
    const bakery = planOfCase("bakery");
    const dependencies = Array.from({ length: 100 }, (_, index) => {
      const thing = bakery.dependencies[index % bakery.dependencies.length];
      if (!thing) throw new Error("The bakery depends on something.");
      return {
        ...thing,
        id: `thing-${index}`,
        name: `${thing.name} ${index}`,
        needs: index > 4 ? ["thing-0"] : [],
      };
    });
    const paper = await paperOf(
      { ...bakery, dependencies },
      {
        sheets: (...all) => offeredSheets(...all).map((sheet) => sheet.id),
      },
    );
    expectSoundPages(paper);
    expect(paper.firstSheetOf.has("all-cards")).toBe(true);
    for (const { id } of dependencies) expect(paper.firstSheetOf.has(`card-${id}`)).toBe(true);
  });

  test("of any plan is sound, whatever its owner typed", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWordedPlan(), async (plan) => {
        expectSoundPages(await paperOf(plan));
      }),
      { numRuns: 20 },
    );
  });
});

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

/** Headings with nothing to read or write within 3 cm below them, by where they stand. */
function lonelyHeadings(sheet: Sheet): string[] {
  const boxes = [...writtenBoxes(sheet), ...drawnBoxes(sheet)];
  const isFollowed = ({ x1, x2, y1 }: LineMark): boolean =>
    boxes.some(({ left, right, top }) => top > y1 + 0.3 && top < y1 + 30 && left < x2 && right > x1);
  return headingRules(sheet)
    .filter((rule) => !isFollowed(rule))
    .map((rule) => `${rule.y1.toFixed(0)} mm`);
}

/** The heavy lines right under bold words: those of headings. */
function headingRules(sheet: Sheet): LineMark[] {
  return sheet.marks
    .filter((mark) => mark.kind === "line")
    .filter(
      (mark) =>
        mark.stroke === strokes.rule &&
        textMarks(sheet).some(
          ({ weight, size, x, y }) =>
            weight === 700 && size >= 11 && Math.abs(x - mark.x1) < 0.1 && mark.y1 - y > 0 && mark.y1 - y < 3,
        ),
    );
}

/** A text without marks nobody sees. */
function visible(text: string, space = ""): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "").replaceAll(/\s/g, space);
}
