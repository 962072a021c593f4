import { settleIn, type MoneyAndPaper } from "#advice/settle-in.ts";
import type { StarterContent } from "#advice/starter-content.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import type { Plan } from "#plan/plan.ts";

export interface Place extends MoneyAndPaper {
  content: StarterContent;
  country: string;
  /** of the screen: the printed plan is in it until somebody says otherwise */
  language: string;
}

/** Page 2: where the business is and what it counts in. The same answer again changes nothing: other paper stays. */
export function settledHere(plan: Plan, { content, country, currency, paper, language }: Place): Plan {
  const { business } = plan;
  if (business.country === country)
    return business.currency === currency
      ? plan
      : settleIn(content, plan, country, { currency, paper: plan.paper });
  return settleIn(content, changePlan(plan, { language }), country, { currency, paper });
}
