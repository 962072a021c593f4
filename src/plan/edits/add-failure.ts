import { laterOf, withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/** A second thing stopped in an outage that goes on; nothing where it is down in it already. */
export function addFailure(plan: Plan, { id, root, at }: { id: string; root: string; at: string }): Plan {
  return withOutage(plan, id, (outage) => {
    const isDown = outage.down.some((failed) => failed.root === root && failed.until === null);
    if (isDown || outage.endedAt !== null) return outage;
    // where nobody knew what it was, this is what it has been all along
    const from = outage.down.length === 0 ? outage.startedAt : laterOf(outage.startedAt, at);
    return { ...outage, down: [...outage.down, { root, from, until: null }] };
  });
}
