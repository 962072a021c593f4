import { newOutage } from "../outage.ts";
import type { Plan } from "../plan.ts";

/**
 * Something is down from a moment on: `roots` are the things or providers that failed, none where nobody knows yet.
 * Nothing where an outage of this id is known already. Design, § 7 *Live*.
 */
export function startOutage(
  plan: Plan,
  {
    id,
    at,
    roots,
    practice = false,
  }: { id: string; at: string; roots: readonly string[]; practice?: boolean },
): Plan {
  if (plan.outages.some((outage) => outage.id === id)) return plan;
  const down = [...new Set(roots)].map((root) => ({ root, from: at }));
  return { ...plan, outages: [...plan.outages, newOutage({ id, practice, startedAt: at, down })] };
}
