import type { Outage } from "../outage.ts";
import { laterOf, withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/**
 * Things of an outage work again, all of them unless `roots` names some. Once nothing is down any more the outage has
 * ended; by a clock that was set back, it lasted no time rather than less.
 */
export function bringBack(
  plan: Plan,
  { id, at, roots }: { id: string; at: string; roots?: readonly string[] },
): Plan {
  return withOutage(plan, id, (outage) => {
    if (outage.endedAt !== null) return outage;
    const down = outage.down.map((failed) =>
      failed.until === null && (roots?.includes(failed.root) ?? true)
        ? { ...failed, until: laterOf(failed.from, at) }
        : failed,
    );
    const ends = down.flatMap(({ until }) => until ?? []);
    if (ends.length < down.length) return { ...outage, down };
    const end = down.length === 0 ? laterOf(outage.startedAt, at) : ends.reduce(laterOf, outage.startedAt);
    return { ...outage, down, endedAt: end };
  });
}

/** It is not back after all: what ended last is down as if it had never worked again. */
export function downAgain(plan: Plan, { id }: { id: string }): Plan {
  return withOutage(plan, id, (outage): Outage => {
    if (outage.endedAt === null) return outage;
    const down = outage.down.map((failed) =>
      failed.until === outage.endedAt ? { ...failed, until: null } : failed,
    );
    return { ...outage, down, endedAt: null, cost: null };
  });
}

/** What an outage cost by the plan when it ended: kept for the record, worked out again whenever it is read. */
export function keepOutageCost(
  plan: Plan,
  { id, cost }: { id: string; cost: NonNullable<Outage["cost"]> },
): Plan {
  return withOutage(plan, id, (outage) => ({ ...outage, cost }));
}
