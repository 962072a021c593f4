import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newBackup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { arbitraryTangle } from "#testing/arbitrary-tangle.ts";
import { planOf } from "#testing/plan-of.ts";
import { backupWorths, savedInFourHours, type TriedBackup } from "./backup-worth.ts";
import { figuresOf } from "./figures-of.ts";

const anyPlan = fc.oneof(arbitraryPlan(), arbitraryTangle());

function withBackupOf(plan: Plan, { id, backup }: TriedBackup): Plan {
  return {
    ...plan,
    dependencies: plan.dependencies.map((each) => (each.id === id ? { ...each, backup } : each)),
  };
}

/** What the whole plan's figures say of one thing with all backups at work. */
function preparedOf(plan: Plan, id: string): number[] {
  const own = figuresOf(plan).dependencies.find((each) => each.id === id);
  return own?.ladder.map(({ prepared }) => prepared.likely) ?? [];
}

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [place, amount] of expected.entries())
    expect(found[place]).toBeCloseTo(amount, 6 - Math.ceil(Math.log10(Math.abs(amount) + 1)));
}

describe("what a backup is worth", () => {
  test("is the difference between the figures of the plan without it and with it", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const tried = plan.dependencies.map(({ id, backup }) => ({ id, backup }));
        for (const [place, worth] of backupWorths(plan, tried).entries()) {
          const { id } = plan.dependencies[place] ?? { id: "" };
          expectClose(
            worth.map((rung) => rung.with),
            preparedOf(plan, id),
          );
          expectClose(
            worth.map((rung) => rung.without),
            preparedOf(withBackupOf(plan, { id, backup: null }), id),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test("of a backup that is only tried is what the figures say once it is taken", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.nat(), fc.boolean(), (plan, thing, need, restores) => {
        const { id = "" } = plan.dependencies[thing % plan.dependencies.length] ?? {};
        const { id: needs = "" } = plan.dependencies[need % plan.dependencies.length] ?? {};
        const backup = newBackup({ keeps: 0.5, restores, needs: [needs, "nobody-knows-it"], costPerHour: 2 });
        const [worth = []] = backupWorths(plan, [{ id, backup }]);
        expectClose(
          worth.map((rung) => rung.with),
          preparedOf(withBackupOf(plan, { id, backup }), id),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("by hand: 100 an hour, of which it keeps 60% after 10 minutes", () => {
    // 168 hours a week, €16,800 of sales, nothing comes back, margin 1: €100 an hour
    const plan = planOf({
      streams: [{ id: "all", name: "All", weeklySales: 16_800, margin: 1, comesBack: 0, hours: "always" }],
      dependencies: [
        {
          id: "till",
          name: "Till",
          affects: [{ stream: "all", share: 1 }],
          backup: { title: "Paper", keeps: 0.6, readyAfterMinutes: 10 },
        },
      ],
    });
    const [worth = []] = backupWorths(
      plan,
      plan.dependencies.map(({ id, backup }) => ({ id, backup })),
    );
    // 4 hours are 240 minutes: it runs for 230 of them, 230 / 60 × 100 × 0.6 = 230
    expect(savedInFourHours(worth)).toBeCloseTo(230, 9);
    expect(worth[0]?.without).toBeCloseTo(100, 9);
    expect(worth[0]?.with).toBeCloseTo(50, 9); // 50 of 60 minutes: 100 − 50 / 60 × 60
    expect(backupWorths(plan, [{ id: "gone", backup: null }])).toEqual([[]]);
  });
});
