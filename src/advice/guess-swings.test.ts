import fc from "fast-check";
import { expect, test } from "vitest";
import { openHourWorking } from "#cost/open-hour-working.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import { changeNumber } from "#plan/edits/change-number.ts";
import { numberAt } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryGuessedPlan } from "#testing/arbitrary-guessed-plan.ts";
import { guessSwings } from "./guess-swings.ts";
import type { GuessedValue } from "#readiness/guesses-behind.ts";
import { weekOfLength } from "./week-of-length.ts";

/** The plan with a guess this many times as large: worked out the long way, from the changed plan. */
function withGuess(plan: Plan, at: GuessedValue["at"], factor: number): Plan {
  if (at.of === "hours") return changeBusiness(plan, { hours: weekOfLength(plan.business.hours, factor) });
  if (at.of === "effect") {
    const affects = plan.dependencies.find(({ id }) => id === at.dependency)?.affects ?? [];
    const scaled = affects.map((effect) => ({ ...effect, share: Math.min(1, effect.share * factor) }));
    return changeDependency(plan, { id: at.dependency, changes: { affects: scaled } });
  }
  const value = (numberAt(plan, at) ?? 0) * factor;
  const isShare = at.of === "stream" && ["margin", "comesBack", "leaveForGood"].includes(at.field);
  return changeNumber(plan, { at, value: isShare ? Math.min(1, value) : value });
}

test("every guess moves the open hour by what the whole sum, done again, says", () => {
  fc.assert(
    fc.property(arbitraryGuessedPlan, (plan) => {
      for (const { id } of plan.dependencies) {
        for (const { at, path, lower, higher } of guessSwings(plan, id)) {
          const again = (factor: number): number => openHourWorking(withGuess(plan, at, factor), id).total;
          expect(Math.abs(lower - again(0.8)), path).toBeLessThanOrEqual(1e-9 * Math.max(1, lower));
          expect(Math.abs(higher - again(1.2)), path).toBeLessThanOrEqual(1e-9 * Math.max(1, higher));
        }
      }
    }),
  );
});
