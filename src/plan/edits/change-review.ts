import { withChanges } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Review } from "../upkeep.ts";

/** Changes who goes through the plan, how often, when it was last done and who approved it. */
export function changeReview(plan: Plan, changes: Partial<Review>): Plan {
  const review = withChanges(plan.review, changes);
  return review === plan.review ? plan : { ...plan, review };
}
