import { useMemo } from "react";
import type { Reach } from "#readiness/contact-warnings.ts";
import { usePlan } from "#store/open-plan.ts";

/** The parts of the plan that say whom to call: the same value until one of them changes. */
export function useReach(): Reach {
  const contacts = usePlan((plan) => plan.contacts);
  const callOrder = usePlan((plan) => plan.callOrder);
  const review = usePlan((plan) => plan.review);
  const dependencies = usePlan((plan) => plan.dependencies);
  return useMemo(
    () => ({ contacts, callOrder, review, dependencies }),
    [contacts, callOrder, review, dependencies],
  );
}
