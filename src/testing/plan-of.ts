import * as v from "valibot";
import { planSchema, type Plan } from "#plan/plan.ts";

/** The parts of a plan as the plan file writes them; what is left out gets its default. */
export type PlanParts = Omit<v.InferInput<typeof planSchema>, "id">;

/** A valid plan with these parts, in the words of docs/plan-file.md. */
export function planOf(parts: PlanParts): Plan {
  return v.parse(planSchema, { id: "plan-1", ...parts });
}
