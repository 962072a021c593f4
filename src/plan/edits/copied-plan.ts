import type { Plan } from "../plan.ts";

/** A copy of a plan to work on by itself: another id and name, nothing printed yet. `now` is an ISO moment. */
export function copiedPlan(plan: Plan, { id, now, name }: { id: string; now: string; name: string }): Plan {
  const { planUpdatedAt: _unprinted, parts: _onNoPaper, editions: _none, ...printed } = plan.printed;
  return {
    ...plan,
    id,
    createdAt: now,
    updatedAt: now,
    business: { ...plan.business, name },
    copies: plan.copies.map(({ where, holder }) => ({ where, holder, version: 0 })),
    printed: { ...printed, version: 0, on: null },
  };
}
