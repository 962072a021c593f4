import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeContact } from "#plan/edits/change-contact.ts";
import type { Plan } from "#plan/plan.ts";
import { leafChanges } from "#plan/page-changes.ts";
import { lettersOf } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";

const bakery = planOfCase("bakery");

function pagesOf({ sheets }: LaidOutPlan): string[] {
  return sheets.map((sheet) => sheet.inShort);
}

async function changed(before: Plan, after: Plan): Promise<string[]> {
  const [was, is] = await Promise.all([paperOf(before), paperOf(after)]);
  return leafChanges(pagesOf(was), pagesOf(is)).map(({ leaf, is: how }) => `${leaf} ${how}`);
}

/** Leaves whose letters on paper differ, worked out from the letters themselves. */
function leavesReadingOtherwise(was: LaidOutPlan, is: LaidOutPlan): string[] {
  const [before, after] = [was, is].map(({ sheets }) => {
    const letters = new Map<string, string>();
    for (const sheet of sheets) {
      const leaf = sheet.inShort.split(" ")[1] ?? "";
      const own = lettersOf(sheet).replace(/Page\d+of\d+Version4.*$/u, "");
      letters.set(leaf, `${letters.get(leaf) ?? ""}|${own}`);
    }
    return letters;
  });
  return [...(after ?? [])].filter(([leaf, text]) => before?.get(leaf) !== text).map(([leaf]) => leaf);
}

describe("what a page says, in short", () => {
  test("is the same for the same plan, and for one with a job done or a question answered", async () => {
    expect(await changed(bakery, bakery)).toEqual([]);
    const upkept: Plan = {
      ...bakery,
      answers: { "r-plan": "yes" },
      actions: bakery.actions.map((action) => ({ ...action, doneOn: "2026-11-20" })),
    };
    expect(await changed(bakery, upkept)).toEqual([]);
  });

  test("differs on the pages that name a number that changed, and nowhere else", async () => {
    const [contact] = bakery.contacts;
    if (!contact) throw new Error("Someone is there to call.");
    const after = changeContact(bakery, { id: contact.id, changes: { phone: "+31 20 999 9999" } });
    const [was, is] = await Promise.all([paperOf(bakery), paperOf(after)]);
    const otherwise = leavesReadingOtherwise(was, is);
    expect(otherwise).toContain("call-sheet");
    expect(leafChanges(pagesOf(was), pagesOf(is)).map(({ leaf }) => leaf)).toEqual(otherwise);
    expect(otherwise.length).toBeLessThan(is.firstSheetOf.size);
  });

  test("names the cover too where a card is on another page than it said", async () => {
    const withoutFirst = { ...bakery, printed: { ...bakery.printed, sheets: { "card-power": false } } };
    const changes = await changed(bakery, withoutFirst);
    expect(changes).toContain("cover changed");
    expect(changes).toContain("card-power gone");
  });

  test("differs on the cover where the logo is another", async () => {
    const [one, other] = [
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    ].map((picture): Plan => ({ ...bakery, logo: `data:image/png;base64,${picture}` }));
    if (!one || !other) throw new Error("There are two logos.");
    expect(await changed(one, other)).toContain("cover changed");
  });

  test("goes by the front for a back, so that a card is one thing to swap", async () => {
    const { sheets } = await paperOf(bakery);
    const backs = sheets.filter(({ leaf }) => /^card-.*-back$/u.test(leaf));
    expect(backs.length).toBeGreaterThan(3);
    for (const { leaf, inShort } of backs) expect(inShort.split(" ")[1]).toBe(leaf.replace(/-back$/u, ""));
  });

  test.each(costCases)("%s: other paper makes every page another", async (name) => {
    const plan = planOfCase(name);
    const other: Plan = { ...plan, paper: plan.paper === "a4" ? "letter" : "a4" };
    const [was, is] = await Promise.all([paperOf(plan), paperOf(other)]);
    const marks = new Set(pagesOf(was));
    expect(pagesOf(is).filter((page) => marks.has(page))).toEqual([]);
  });

  test("differs exactly where the letters do, whatever is said about one thing", async () => {
    const plan = planOfCase("freelancer");
    const was = await paperOf(plan);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plan.dependencies.map(({ id }) => id)),
        fc.constantFrom("name", "note", "accountRef", "statusPage", "owner"),
        fc.string({ maxLength: 40 }),
        async (id, field, text) => {
          const dependencies = plan.dependencies.map((thing) =>
            thing.id === id ? { ...thing, [field]: text } : thing,
          );
          const is = await paperOf({ ...plan, dependencies });
          const changes = leafChanges(pagesOf(was), pagesOf(is)).filter((change) => change.is !== "moved");
          const otherwise = leavesReadingOtherwise(was, is).filter((leaf) => leaf !== "notes");
          expect(changes.map(({ leaf }) => leaf)).toEqual(otherwise);
        },
      ),
      { numRuns: 15 },
    );
  });
});
