import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaperOptions } from "#document/paper-options.ts";
import { offeredSheets } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { lettersOf } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import { planOf } from "#testing/plan-of.ts";
import { faultsOfPages } from "#testing/sound-pages.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";

/** `PLANS=300 npx vitest run src/layout/every-page.test.ts` looks at so many random plans, and at all ways to print. */
const manyPlans = Number(process.env["PLANS"] ?? 0);

/** Every pair of paper, type and copy stands in one of the first four; the others are for a long run. */
const someWays: [Plan["paper"], Partial<PaperOptions>][] = [
  ["a4", { type: "normal", copy: "full", withQr: true }],
  ["letter", { type: "normal", copy: "wall" }],
  ["a4", { type: "large", copy: "wall" }],
  ["letter", { type: "large", copy: "full", withQr: true }],
];
const otherWays: typeof someWays = [
  ["letter", { type: "normal", copy: "full" }],
  ["a4", { type: "normal", copy: "wall", withQr: true }],
  ["letter", { type: "large", copy: "wall", withQr: true }],
  ["a4", { type: "large", copy: "full" }],
];
const ways = manyPlans > 0 ? [...someWays, ...otherWays] : someWays;

/** A plan with every sheet there is, ticked or not. */
async function whole(plan: Plan, options: Partial<PaperOptions> = {}): Promise<LaidOutPlan> {
  return paperOf(plan, { sheets: (...all) => offeredSheets(...all).map(({ id }) => id), options });
}

describe("every page of every sheet is sound", () => {
  for (const [paper, options] of ways) {
    test.each(sampleNames)(`%s on ${paper}, ${Object.values(options).join(", ")}`, async (name) => {
      expect(faultsOfPages(await whole({ ...planOfSample(name), paper }, options))).toEqual([]);
    });
  }

  test("of a plan at the edges of what can be said", async () => {
    expect(faultsOfPages(await whole(planOfCase("edges")))).toEqual([]);
  });

  test("of an empty plan, with lines to write on", async () => {
    const paper = await whole(planOf({}));
    expect(faultsOfPages(paper)).toEqual([]);
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
    const callSheet = paper.sheets.find(({ leaf }) => leaf === "call-sheet");
    expect(lettersOf(callSheet ?? { marks: [] })).toContain("Powercompanyfaultline");
  });

  test("of a plan with a hundred things, and every card has its page", async () => {
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
    const paper = await whole({ ...bakery, dependencies });
    expect(faultsOfPages(paper)).toEqual([]);
    expect(paper.firstSheetOf.has("all-cards")).toBe(true);
    for (const { id } of dependencies) expect(paper.firstSheetOf.has(`card-${id}`)).toBe(true);
  });

  test(
    "of any plan, whatever its owner typed and however it is printed",
    { timeout: 3_600_000 },
    async () => {
      const anyOptions = fc.record({
        type: fc.constantFrom("normal" as const, "large" as const),
        copy: fc.constantFrom("full" as const, "wall" as const),
        withQr: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(arbitraryWordedPlan(), anyOptions, async (plan, options) => {
          expect(faultsOfPages(await whole(plan, options))).toEqual([]);
        }),
        // the same dozen every time, others in a long run; one that fails is told as it is: to make it smaller takes an hour
        manyPlans > 0
          ? { numRuns: manyPlans, endOnFailure: true }
          : { numRuns: 12, seed: 2026, endOnFailure: true },
      );
    },
  );
});

describe("what is looked for is found", () => {
  const spoilt: [string, (paper: LaidOutPlan) => LaidOutPlan, RegExp][] = [
    ["a word on another", (paper) => shifted(paper, { dy: 3 }), / and /],
    ["a word in the margin", (paper) => shifted(paper, { dx: -30 }), /in the margin/],
    ["white words beside their black", (paper) => shifted(paper, { dy: 20 }), /not on its own ground/],
    [
      "a foot of another page",
      ({ sheets, ...paper }) => ({ ...paper, sheets: sheets.slice(0, 1).concat(sheets) }),
      /foot is not its own/,
    ],
  ];
  test.each(spoilt)("%s", async (_, spoil, fault) => {
    const paper = await paperOf(planOfSample("freelancer"), { sheets: () => ["cover", "call-sheet"] });
    expect(faultsOfPages(paper)).toEqual([]);
    expect(faultsOfPages(spoil(paper)).join("\n")).toMatch(fault);
  });
});

/** The paper with the first words of each page moved, in millimetres. */
function shifted(paper: LaidOutPlan, { dx = 0, dy = 0 }): LaidOutPlan {
  const sheets = paper.sheets.map((sheet) => {
    const first = sheet.marks.findIndex(({ kind }) => kind === "text");
    const marks = sheet.marks.map((mark, index) =>
      index === first && mark.kind === "text" ? { ...mark, x: mark.x + dx, y: mark.y + dy } : mark,
    );
    return { ...sheet, marks };
  });
  return { ...paper, sheets };
}
