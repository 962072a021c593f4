import { isGuess } from "./guess.ts";
import { guessPathOf, numberAt, type PlanNumber } from "./plan-number.ts";
import type { Plan } from "./plan.ts";

/** Numbers that are 0 until somebody gives them, where 0 means "not counted yet". Starter, § Streams. */
const zeroUntilGiven = [
  "hourlyWage",
  "weeklySales",
  "customersPerWeek",
  "leaveForGood",
  "customerValue",
  "stalledPeople",
  "extraPerHour",
  "extraOnce",
  "setupCost",
  "yearlyCost",
  "costPerHour",
];

/**
 * Whether a number of the plan was given, by the owner or as the starter's guess; else it is what a plan has where
 * nobody said anything: nothing, or overtime that costs as much as any hour.
 */
export function isGiven(plan: Plan, at: PlanNumber): boolean {
  const path = guessPathOf(at);
  if (path !== null && isGuess(plan, path)) return true;
  const value = numberAt(plan, at);
  if (value === null) return false;
  if (at.of === "effect") {
    const affects = plan.dependencies.find(({ id }) => id === at.dependency)?.affects ?? [];
    return affects.some(({ stream }) => stream === at.stream);
  }
  if (at.of === "spoilage") return true;
  return (
    !(value === 0 && zeroUntilGiven.includes(at.field)) && !(value === 1 && at.field === "overtimeFactor")
  );
}
