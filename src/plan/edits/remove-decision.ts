import type { Plan } from "../plan.ts";

/** Takes a decision out, by its place. */
export function removeDecision(plan: Plan, { place }: { place: number }): Plan {
  return place in plan.decisions ? { ...plan, decisions: plan.decisions.toSpliced(place, 1) } : plan;
}
