import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { arbitraryTangle } from "#testing/arbitrary-tangle.ts";
import { lossByThePage } from "#testing/cost-by-the-page.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import {
  backupWarnings,
  keepsItFromRunning,
  warningsOfBackup,
  type BackupWarning,
} from "./backup-warnings.ts";

const today = "2026-11-21";

/** A shop that sells round the clock, so that any hour of an outage counts. */
function shop(dependencies: PlanParts["dependencies"], parts: PlanParts = {}): Plan {
  return planOf({
    streams: [{ id: "sales", name: "Sales", weeklySales: 16_800, margin: 1, hours: "always" }],
    ...parts,
    dependencies,
  });
}

const stops = [{ stream: "sales", share: 1 }];
const tried = { keeps: 0.5, lastTested: "2026-11-01" };

/** What is wrong with the backup of a thing. */
function wrong(plan: Plan, id = "card"): BackupWarning[] {
  return warningsOfBackup(plan, id, today);
}

describe("a backup that fails with what it replaces", () => {
  test("needs the very thing, or what stops with it", () => {
    const card = { id: "card", name: "Card terminal", affects: stops };
    expect(wrong(shop([{ ...card, backup: { ...tried, needs: ["card"] } }]))).toEqual([
      { is: "needs-what-it-replaces", root: "card", needs: "card" },
    ]);
    const till = { id: "till", name: "Till", needs: ["card"] };
    expect(wrong(shop([{ ...card, backup: { ...tried, needs: ["till"] } }, till]))).toEqual([
      { is: "needs-what-it-replaces", root: "card", needs: "till" },
    ]);
  });

  test("needs the internet line, as its thing does: said once, not again for the power both need", () => {
    const plan = shop([
      {
        id: "card",
        name: "Card terminal",
        needs: ["internet", "power"],
        affects: stops,
        backup: { ...tried, needs: ["internet"] },
      },
      { id: "internet", name: "Internet line", needs: ["power"], upstreams: ["kpn"] },
      { id: "power", name: "Electricity" },
    ]);
    expect(wrong(plan)).toEqual([{ is: "needs-what-it-replaces", root: "internet", needs: "internet" }]);
  });

  test("is not blamed where a hotspot brings the line back", () => {
    const plan = shop([
      {
        id: "card",
        name: "Card terminal",
        needs: ["internet"],
        affects: stops,
        backup: { ...tried, needs: ["internet"] },
      },
      { id: "internet", name: "Internet line", backup: { ...tried, restores: true } },
    ]);
    expect(wrong(plan)).toEqual([]);
  });

  test("hangs on the same cloud, through another thing or by itself", () => {
    const card = { id: "card", name: "Card terminal", upstreams: ["aws"], affects: stops };
    const link = { id: "link", name: "Payment link", upstreams: ["aws"] };
    expect(wrong(shop([{ ...card, backup: { ...tried, needs: ["link"] } }, link]))).toEqual([
      { is: "shares-a-cause", root: "aws", needs: "link" },
    ]);
    expect(wrong(shop([{ ...card, backup: { ...tried, needs: ["aws"] } }]))).toEqual([
      { is: "shares-a-cause", root: "aws", needs: "aws" },
    ]);
  });

  test("waits for another backup that waits for it, while the power both need is out", () => {
    const plan = shop([
      {
        id: "card",
        name: "Card terminal",
        needs: ["power"],
        affects: stops,
        backup: { ...tried, restores: true, needs: ["phone"] },
      },
      {
        id: "phone",
        name: "Phone",
        needs: ["power"],
        backup: { ...tried, restores: true, needs: ["card"] },
      },
      { id: "power", name: "Electricity" },
    ]);
    expect(wrong(plan)).toEqual([{ is: "needs-each-other", root: "power", thing: "phone" }]);
    expect(wrong(plan, "phone")).toEqual([{ is: "needs-each-other", root: "power", thing: "card" }]);
  });
});

/** What is told of a card terminal whose backup was tried, but for these parts. */
function withBackup(backup: object, thing: object = {}): BackupWarning[] {
  return wrong(shop([{ id: "card", name: "Card terminal", ...thing, backup: { ...tried, ...backup } }]));
}

describe("what else is told of a backup", () => {
  test("never tried, and tried over a year ago; a year to the day is still fine", () => {
    expect(withBackup({ lastTested: null })).toEqual([{ is: "never-tried" }]);
    expect(withBackup({ lastTested: "2025-11-20" })).toEqual([{ is: "tried-long-ago", on: "2025-11-20" }]);
    expect(withBackup({ lastTested: "2025-11-21" })).toEqual([]);
  });

  test("that it saves nothing, unless it brings back what needs its thing", () => {
    expect(withBackup({ keeps: 0 })).toEqual([{ is: "saves-nothing" }]);
    expect(withBackup({ keeps: 0, restores: true })).toEqual([{ is: "saves-nothing" }]);
    const line = { id: "line", name: "Line", backup: { ...tried, keeps: 0, restores: true } };
    expect(wrong(shop([line, { id: "till", name: "Till", needs: ["line"] }]), "line")).toEqual([]);
  });

  test("that it comes late, or stops before an outage usually ends", () => {
    expect(withBackup({ readyAfterMinutes: 90 }, { tolerableMinutes: 60 })).toEqual([
      { is: "late", readyAfter: 90, tolerable: 60 },
    ]);
    const battery = { readyAfterMinutes: 0, lastsMinutes: 45 };
    expect(withBackup(battery, { typicalHours: 2, promisedMinutes: 30 })).toEqual([
      { is: "runs-out", after: 45, needed: 120, because: "usual" },
    ]);
    expect(withBackup(battery, { promisedMinutes: 60 })).toEqual([
      { is: "runs-out", after: 45, needed: 60, because: "promised" },
    ]);
    expect(withBackup(battery)).toEqual([]);
  });

  test("the bakery of the worked case: a hotspot that works, and backups nobody has tried", () => {
    const all = backupWarnings(planOfCase("bakery"), today);
    expect([...all.keys()]).toContain("internet");
    for (const warnings of all.values()) expect(warnings.filter(keepsItFromRunning)).toEqual([]);
  });
});

describe("what is said against a backup is true in the sums", () => {
  const anyPlan = fc.oneof(arbitraryPlan(), arbitraryTangle());
  const anyHours = fc.constantFrom(0.5, 1, 4, 30, 80);

  test("while the cause it is blamed for is down, all costs the same with and without it", () => {
    let blamed = 0;
    fc.assert(
      fc.property(anyPlan, anyHours, (plan, hours) => {
        for (const [id, warnings] of backupWarnings(plan, today)) {
          for (const warning of warnings) {
            if (!("root" in warning)) continue;
            blamed += 1;
            const outage = {
              roots: [warning.root],
              start: 3000,
              hours,
              backups: true,
              reading: "likely" as const,
            };
            const without = {
              ...plan,
              dependencies: plan.dependencies.map((each) =>
                each.id === id ? { ...each, backup: null } : each,
              ),
            };
            expect(lossByThePage(plan, outage).total).toBeCloseTo(lossByThePage(without, outage).total, 6);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(blamed).toBeGreaterThan(20);
  });

  test("a backup that needs its own thing is always told, if it has any time to run in", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, nth) => {
        const place = nth % plan.dependencies.length;
        const thing = plan.dependencies[place];
        if (!thing?.backup || thing.backup.lastsMinutes === 0) return;
        const backup = { ...thing.backup, needs: [...thing.backup.needs, thing.id] };
        const changed = { ...plan, dependencies: plan.dependencies.with(place, { ...thing, backup }) };
        expect(wrong(changed, thing.id)).toContainEqual({
          is: "needs-what-it-replaces",
          root: thing.id,
          needs: thing.id,
        });
      }),
    );
  });
});
