import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { arbitraryOutage } from "#testing/arbitrary-outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { outageCost, type Outage } from "#testing/outage-cost.ts";
import { planOf } from "#testing/plan-of.ts";
import { figuresOf } from "./figures-of.ts";
import type { ReadLoss } from "./outage-losses.ts";

interface Case {
  plan: Plan;
  outage: Outage;
}

const anyCase: fc.Arbitrary<Case> = arbitraryPlan().chain((plan) =>
  fc.record({ plan: fc.constant(plan), outage: arbitraryOutage(plan) }),
);

/** Sums of floats made in another order may differ in their last digits. */
function notLess(more: ReadLoss, less: ReadLoss): void {
  const lower = totalsOf(less).map((amount) => amount * (1 - 1e-12));
  totalsOf(more).forEach((amount, reading) => expect(amount).toBeGreaterThanOrEqual(lower[reading] ?? 0));
}

function totalsOf({ lowTotal, likely, highTotal }: ReadLoss): number[] {
  return [lowTotal, likely.total, highTotal];
}

function withDependencies(plan: Plan, change: (dependency: Dependency, place: number) => Dependency): Plan {
  return { ...plan, dependencies: plan.dependencies.map(change) };
}

function withStreams(plan: Plan, change: (stream: Stream) => Stream): Plan {
  return { ...plan, streams: plan.streams.map(change) };
}

/** The plan with backups that cost nothing while they run. */
function withFreeBackups(plan: Plan): Plan {
  return withDependencies(plan, (own) => ({
    ...own,
    backup: own.backup && { ...own.backup, costPerHour: 0 },
  }));
}

describe("the three readings", () => {
  test("never cross: low, likely, high, and nothing costs less than nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, outage }) => {
        const { lowTotal, likely, highTotal } = outageCost(plan, outage);
        expect(Math.min(...Object.values(likely))).toBeGreaterThanOrEqual(0);
        expect(lowTotal).toBeGreaterThanOrEqual(0);
        expect(likely.total).toBeGreaterThanOrEqual(lowTotal * (1 - 1e-12));
        expect(highTotal).toBeGreaterThanOrEqual(likely.total * (1 - 1e-12));
      }),
    );
  });

  test("are one where a single thing fails", () => {
    const oneThing = arbitraryPlan({ dependencies: 1, streams: 4, openings: 3 }).chain((plan) =>
      fc.record({ plan: fc.constant(plan), outage: arbitraryOutage(plan) }),
    );
    fc.assert(
      fc.property(oneThing, ({ plan, outage }) => {
        const { lowTotal, likely, highTotal } = outageCost(plan, outage);
        expect(differingFigures([lowTotal, highTotal], [likely.total, likely.total], 1e-9)).toEqual([]);
      }),
    );
  });
});

describe("more trouble never costs less", () => {
  test("one more failure never lowers a total", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, outage }) => {
        const fewer = { ...outage, roots: outage.roots.slice(1) };
        const prepared = outage.backups ? withFreeBackups(plan) : plan;
        notLess(outageCost(prepared, outage), outageCost(prepared, fewer));
      }),
    );
  });

  test("unless it stops a backup that costs more to run than it saves", () => {
    // The line's hotspot saves nothing and costs 50 an hour; without the phone it does not run.
    const plan = planOf({
      dependencies: [
        {
          id: "line",
          name: "Line",
          backup: { title: "Hotspot", needs: ["phone"], readyAfterMinutes: 0, costPerHour: 50 },
        },
        { id: "phone", name: "Phone" },
      ],
    });
    const outage = { start: 0, hours: 2, backups: true };
    expect(outageCost(plan, { ...outage, roots: ["line"] }).likely.total).toBe(100);
    expect(outageCost(plan, { ...outage, roots: ["line", "phone"] }).likely.total).toBe(0);
  });

  test("a longer outage never costs less", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 800 }), ({ plan, outage }, quarters) => {
        const longer = { ...outage, hours: outage.hours + quarters / 4 };
        notLess(outageCost(plan, longer), outageCost(plan, outage));
      }),
    );
  });
});

describe("a backup", () => {
  test("that costs nothing to run never raises a total", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ plan, outage }, pick) => {
        const all = withFreeBackups(plan);
        const without = withDependencies(all, (own, place) =>
          place === pick % plan.dependencies.length ? { ...own, backup: null } : own,
        );
        const prepared = { ...outage, backups: true };
        notLess(outageCost(without, prepared), outageCost(all, prepared));
        notLess(outageCost(plan, { ...outage, backups: false }), outageCost(all, prepared));
      }),
    );
  });

  test("may raise it by letting another one run that costs more than it saves", () => {
    // One telephone company takes line and phone down. The phone's spare SIM is free; with it the line's hotspot,
    // which saves nothing and costs 50 an hour, starts.
    const spareSim = { title: "Spare SIM", readyAfterMinutes: 0, restores: true };
    const hotspot = { title: "Hotspot", needs: ["phone"], readyAfterMinutes: 0, costPerHour: 50 };
    const plan = planOf({
      dependencies: [
        { id: "line", name: "Line", upstreams: ["telco"], backup: hotspot },
        { id: "phone", name: "Phone", upstreams: ["telco"], backup: spareSim },
      ],
    });
    const without = withDependencies(plan, (own) => (own.id === "phone" ? { ...own, backup: null } : own));
    const outage = { roots: ["telco"], start: 0, hours: 2, backups: true };
    expect(outageCost(without, outage).likely.total).toBe(0);
    expect(outageCost(plan, outage).likely.total).toBe(100);
  });

  test("that needs what it replaces does nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, outage }) => {
        const circular = withDependencies(plan, (own) => ({
          ...own,
          backup: own.backup && { ...own.backup, needs: [...own.backup.needs, own.id] },
        }));
        expect(outageCost(circular, { ...outage, backups: true })).toEqual(
          outageCost(circular, { ...outage, backups: false }),
        );
      }),
    );
  });

  test("does nothing where backups need each other in a ring and all their things are down", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, outage }) => {
        const ids = plan.dependencies.filter(({ backup }) => backup !== null).map(({ id }) => id);
        const nextInRing = (id: string): string => ids[(ids.indexOf(id) + 1) % ids.length] ?? id;
        const ring = withDependencies(plan, (own) => ({
          ...own,
          backup: own.backup && { ...own.backup, needs: [nextInRing(own.id)] },
        }));
        const allDown = { ...outage, roots: ids };
        expect(outageCost(ring, { ...allDown, backups: true })).toEqual(
          outageCost(ring, { ...allDown, backups: false }),
        );
      }),
    );
  });
});

describe("things that need each other in a ring", () => {
  test("all fall, whichever fails, and cost the same", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const ids = plan.dependencies.map(({ id }) => id);
        const ring = withDependencies(plan, (own, place) => ({
          ...own,
          needs: [ids[(place + 1) % ids.length] ?? ""],
        }));
        const { dependencies } = figuresOf(ring);
        for (const own of dependencies) {
          expect(own.takesDown).toEqual(ids.filter((id) => id !== own.id));
          expect(differingFigures(own.openHour, dependencies[0]?.openHour, 1e-9)).toEqual([]);
        }
      }),
    );
  });
});

describe("money", () => {
  test("twice the sales, with as many customers, is twice the lost margin and as many customers lost", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, outage }) => {
        const twice = withStreams(plan, (stream) => ({ ...stream, weeklySales: 2 * stream.weeklySales }));
        const once = outageCost(plan, outage).likely;
        const { missedSales, lostMargin, ...others } = outageCost(twice, outage).likely;
        const expected = {
          ...once,
          missedSales: 2 * once.missedSales,
          lostMargin: 2 * once.lostMargin,
          total: once.total + once.lostMargin,
        };
        expect(differingFigures({ ...others, missedSales, lostMargin }, expected, 1e-9)).toEqual([]);
      }),
    );
  });

  test("in another currency every total is worth the same", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.01, 7.45, 1000), ({ plan, outage }, rate) => {
        const [here, there] = [outageCost(plan, outage), outageCost(inOtherMoney(plan, rate), outage)];
        const expected = totalsOf(here).map((amount) => amount * rate);
        expect(differingFigures(totalsOf(there), expected, 1e-9)).toEqual([]);
      }),
    );
  });

  test("a stream that is closed all week loses nothing", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ plan, outage }, pick) => {
        fc.pre(plan.streams.length > 0);
        const chosen = plan.streams[pick % plan.streams.length]?.id;
        const closed = withStreams(plan, (own) => (own.id === chosen ? { ...own, hours: {} } : own));
        const withoutIt = { ...plan, streams: plan.streams.filter(({ id }) => id !== chosen) };
        expect(differingFigures(outageCost(closed, outage), outageCost(withoutIt, outage), 1e-9)).toEqual([]);
      }),
    );
  });
});

function inOtherMoney(plan: Plan, rate: number): Plan {
  const { business } = plan;
  const streams = withStreams(plan, (own) => ({
    ...own,
    weeklySales: own.weeklySales * rate,
    customerValue: own.customerValue * rate,
  }));
  const dependencies = withDependencies(streams, (own) => ({
    ...own,
    extraPerHour: own.extraPerHour * rate,
    extraOnce: own.extraOnce * rate,
    spoilage: own.spoilage.map(({ afterHours, amount }) => ({ afterHours, amount: amount * rate })),
    backup: own.backup && { ...own.backup, costPerHour: own.backup.costPerHour * rate },
  }));
  return { ...dependencies, business: { ...business, hourlyWage: business.hourlyWage * rate } };
}
