import type { Plan } from "../plan.ts";

/** Puts somebody last in the call order, or takes them out of it: they then come after everybody who is in it. */
export function putInCallOrder(plan: Plan, { contact, isIn }: { contact: string; isIn: boolean }): Plan {
  if (plan.callOrder.includes(contact) === isIn) return plan;
  const callOrder = isIn ? [...plan.callOrder, contact] : plan.callOrder.filter((id) => id !== contact);
  return { ...plan, callOrder };
}
