import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { figuresByThePage, fourHours, oneHour } from "#testing/cost-by-the-page.ts";
import { figureRowsByThePage, readFigureRows } from "#testing/figures-file-by-the-page.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { figuresFile } from "./figures-file.ts";
import { figuresOf } from "./figures-of.ts";
const size = process.env.BIG ? { dependencies: Number(process.env.BIG), streams: 6, openings: 5 } : undefined;
test("agree", () => {
  fc.assert(
    fc.property(arbitraryPlan(size), (plan) => {
      const want = figuresByThePage(plan);
      const before = JSON.stringify(plan);
      const got = figuresOf(plan);
      expect(JSON.stringify(plan)).toBe(before);
      const strip = (f: typeof want) => ({
        ...f,
        dependencies: f.dependencies.map((d) => ({ ...d, busiestHour: d.busiestHour.amount })),
        sharedCauses: f.sharedCauses,
      });
      expect(differingFigures(strip(got), strip(want))).toEqual([]);
      expect(differingFigures(readFigureRows(figuresFile(got)), figureRowsByThePage(want))).toEqual([]);
      for (const d of got.dependencies) {
        const a = oneHour(plan, d.id, d.busiestHour.start);
        expect(differingFigures(a, d.busiestHour.amount)).toEqual([]);
      }
      const totals = got.sharedCauses.map((s) => fourHours(s));
      totals.forEach((t, i) => {
        if (i) expect(totals[i - 1]!).toBeGreaterThanOrEqual(t);
      });
      if (process.env.ORDER)
        expect(got.sharedCauses.map((s) => s.id)).toEqual(want.sharedCauses.map((s) => s.id));
    }),
    { numRuns: Number(process.env.RUNS ?? 200), seed: Number(process.env.SEED ?? 1), endOnFailure: false },
  );
}, 3e6);
