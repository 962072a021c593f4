import { withChanges } from "../part.ts";
import type { Plan } from "../plan.ts";

/** The settings of a plan as a whole. */
export type PlanSettings = Pick<
  Plan,
  "client" | "language" | "messageLanguage" | "paper" | "logo" | "adviser" | "grabList" | "outageStart"
>;

/** Changes settings of the plan as a whole: its language, its paper, when the example outage starts. */
export function changePlan(plan: Plan, changes: Partial<PlanSettings>): Plan {
  return withChanges(plan, changes);
}
