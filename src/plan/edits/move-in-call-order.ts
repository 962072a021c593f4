import type { Plan } from "../plan.ts";

/** Moves somebody up (-1) or down (1) by one in the call order; at an end of it they stay. */
export function moveInCallOrder(plan: Plan, { contact, by }: { contact: string; by: -1 | 1 }): Plan {
  const order = [...new Set(plan.callOrder)];
  const from = order.indexOf(contact);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return plan;
  return { ...plan, callOrder: order.toSpliced(from, 1).toSpliced(to, 0, contact) };
}
