import * as v from "valibot";
import { planSchema, type Plan } from "#plan/plan.ts";

/** The parts of a plan as the plan file writes them; what is left out gets its default. */
export type PlanParts = Omit<v.InferInput<typeof planSchema>, "id">;

/** A plan with what a test cares about, in the words of docs/plan-file.md; everything else as the schema has it. */
export function planWith(parts: PlanParts & { id?: string }): Plan {
  return v.parse(planSchema, { id: "plan", ...parts });
}
