import type { Plan } from "../plan.ts";

/** Adds something to decide, with nobody chosen for it yet. */
export function addDecision(plan: Plan, { what }: { what: string }): Plan {
  return { ...plan, decisions: [...plan.decisions, { what, who: null, deputy: null }] };
}
