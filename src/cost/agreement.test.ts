import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { arbitraryOutage } from "#testing/arbitrary-outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { figuresByThePage, fourHours, lossByThePage, oneHour } from "#testing/cost-by-the-page.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { figureRowsByThePage, readFigureRows } from "#testing/figures-file-by-the-page.ts";
import { outageCost } from "#testing/outage-cost.ts";
import { figuresFile } from "./figures-file.ts";
import { figuresOf } from "./figures-of.ts";
import type { Figures } from "./figures.ts";

// The fast sums of this room against docs/cost-model.md worked out the slow way (testing/cost-by-the-page.ts).

const smallEnoughForTheSlowWay = { dependencies: 5, streams: 3, openings: 3 };

/** The page does not say which of several equally dear hours is *the* busiest: it is checked by what it costs. */
function withoutBusiestHour({ dependencies, ...rest }: Figures) {
  return {
    ...rest,
    dependencies: dependencies.map(({ busiestHour: { amount }, ...own }) => ({
      ...own,
      busiestHour: amount,
    })),
  };
}

describe("by the page, on any plan", () => {
  test("all figures, and the figures file, come out", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallEnoughForTheSlowWay), (plan) => {
        const figures = figuresOf(plan);
        const byThePage = figuresByThePage(plan);
        expect(differingFigures(withoutBusiestHour(figures), withoutBusiestHour(byThePage))).toEqual([]);
        expect(
          differingFigures(readFigureRows(figuresFile(figures)), figureRowsByThePage(byThePage)),
        ).toEqual([]);
        for (const { id, busiestHour } of figures.dependencies)
          expect(differingFigures(busiestHour.loss, oneHour(plan, id, busiestHour.start))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("an outage of several things at once, of any length from any minute, comes to the same", () => {
    const planAndOutage = arbitraryPlan().chain((plan) =>
      fc.record({ plan: fc.constant(plan), outage: arbitraryOutage(plan) }),
    );
    fc.assert(
      fc.property(planAndOutage, ({ plan, outage }) => {
        const byThePage = {
          likely: lossByThePage(plan, { ...outage, reading: "likely" }),
          lowTotal: lossByThePage(plan, { ...outage, reading: "low" }).total,
          highTotal: lossByThePage(plan, { ...outage, reading: "high" }).total,
        };
        expect(differingFigures(outageCost(plan, outage), byThePage)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("shared causes come dearest four hours first, and in the plan's order where they tie", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const { sharedCauses } = figuresOf(plan);
        sharedCauses.slice(1).forEach((cause, index) => {
          const dearer = sharedCauses[index] ?? cause;
          expect(fourHours(dearer)).toBeGreaterThanOrEqual(fourHours(cause) * (1 - 1e-9));
          if (fourHours(dearer) === fourHours(cause))
            expect(comesAfter(plan, cause.id, dearer.id)).toBe(true);
        });
      }),
    );
  });
});

/** Whether a cause may stand after another with which it ties; of things and providers the page names no order. */
function comesAfter({ dependencies, providers }: Plan, id: string, before: string): boolean {
  return [dependencies, providers].every((list) => {
    const [place, placeBefore] = [
      list.findIndex((part) => part.id === id),
      list.findIndex((part) => part.id === before),
    ];
    return place < 0 || placeBefore < 0 || place > placeBefore;
  });
}
