import type { Business } from "../business.ts";
import { confirmed, guessPath } from "../guess.ts";
import { fieldsOf, withChanges } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Changes facts of the business; what was a guess among them is the owner's own from then on. */
export function changeBusiness(plan: Plan, changes: Partial<Business>): Plan {
  const business = withChanges(plan.business, changes);
  const next = business === plan.business ? plan : { ...plan, business };
  return confirmed(next, fieldsOf<Business>(changes).map(guessPath.business));
}
