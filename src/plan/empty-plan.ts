import * as v from "valibot";
import { planSchema, type Plan } from "./plan.ts";

/** A plan in which nothing is answered yet, at the first page of the quick start. `at` is a moment, ISO. */
export function emptyPlan({ id, at }: { id: string; at: string }): Plan {
  return v.parse(planSchema, { id, createdAt: at, updatedAt: at, quickStart: { page: 1 } });
}
