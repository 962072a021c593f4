import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { arbitraryOutage } from "#testing/arbitrary-outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { arbitraryTangle } from "#testing/arbitrary-tangle.ts";
import { figuresByThePage, fourHours, lossByThePage, oneHour } from "#testing/cost-by-the-page.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { figureRowsByThePage, readFigureRows } from "#testing/figures-file-by-the-page.ts";
import { outageCost } from "#testing/outage-cost.ts";
import { planOf } from "#testing/plan-of.ts";
import { figuresFile } from "#files/figures-csv.ts";
import { figuresOf } from "./figures-of.ts";
import type { Figures, Loss } from "./figures.ts";
import { openHourWorking, type OpenHourWorking } from "./open-hour-working.ts";

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

/** The parts of the hour that the working of an open hour adds up. */
function addedUp({ streams, catchUp, extras, total }: OpenHourWorking): Omit<Loss, "spoilage"> {
  const sumOf = (part: "missedSales" | "lostMargin" | "lostCustomers"): number =>
    streams.reduce((sum, stream) => sum + stream[part], 0);
  return {
    missedSales: sumOf("missedSales"),
    lostMargin: sumOf("lostMargin"),
    lostCustomers: sumOf("lostCustomers"),
    catchUp,
    extra: extras.reduce((sum, { amount }) => sum + amount, 0),
    total,
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

  test("long cascades of backups that bring one another back, and rings of them, come out", () => {
    fc.assert(
      fc.property(arbitraryTangle(), (plan) => {
        const byThePage = figuresByThePage(plan);
        expect(differingFigures(withoutBusiestHour(figuresOf(plan)), withoutBusiestHour(byThePage))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  test("an outage of several things at once, of any length from any minute, comes to the same", () => {
    const planAndOutage = fc
      .oneof(arbitraryPlan(), arbitraryTangle())
      .chain((plan) => fc.record({ plan: fc.constant(plan), outage: arbitraryOutage(plan) }));
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

  test("the working of an open hour adds up to it, part by part", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        for (const { id, openHourLoss } of figuresOf(plan).dependencies) {
          const { spoilage: _neverInAnHour, ...parts } = openHourLoss;
          expect(differingFigures(addedUp(openHourWorking(plan, id)), parts, 1e-9)).toEqual([]);
        }
      }),
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

describe("numbers at the edge of what a computer can say", () => {
  test("an outage that ends with the battery takes nothing else down, whatever the minutes", () => {
    // The open day of 481 minutes is 8.016666666666667 hours, and these are 481.00000000000006 minutes. The battery
    // lasts 481 from the start: the card terminal is never down.
    const plan = planOf({
      business: { hours: { mon: [{ from: "00:00", to: "08:01" }] } },
      dependencies: [
        {
          id: "power",
          name: "Power",
          backup: { title: "Battery", restores: true, readyAfterMinutes: 0, lastsMinutes: 481 },
        },
        { id: "card", name: "Card terminal", needs: ["power"], extraOnce: 100 },
      ],
    });
    const openDay = figuresOf(plan).dependencies[0]?.ladder.find(({ names }) => names.includes("open-day"));
    expect(openDay?.prepared.likely).toBe(0);
  });

  test("a stream that sells next to nothing still loses its customers", () => {
    // Tuesday's hour lies in the three days from Monday: all ten customers of the week, of whom half leave, at 10 each
    const plan = planOf({
      outageStart: { day: "mon", time: "00:00" },
      streams: [
        {
          id: "new",
          name: "New",
          weeklySales: 1e-320,
          hours: { tue: [{ from: "09:00", to: "10:00" }] },
          customersPerWeek: 10,
          leaveForGood: 0.5,
          customerValue: 10,
        },
      ],
      dependencies: [{ id: "shop", name: "Shop", affects: [{ stream: "new", share: 1 }] }],
    });
    const threeDays = figuresOf(plan).dependencies[0]?.ladder.at(-1);
    expect(threeDays?.unprepared.loss.lostCustomers).toBeCloseTo(50, 9);
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
