import type { Plan } from "../plan.ts";

/** Notes the quick-start page (1..9) to go on at, or that the quick start is done (null). */
export function goOnAtPage(plan: Plan, { page }: { page: number | null }): Plan {
  if ((plan.quickStart?.page ?? null) === page) return plan;
  if (page !== null) return { ...plan, quickStart: { ...plan.quickStart, page } };
  const { quickStart: _done, ...rest } = plan;
  return rest;
}
