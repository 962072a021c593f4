import type { Outage } from "./outage.ts";
import { withPart } from "./part.ts";
import type { Plan } from "./plan.ts";

/** The plan with one of its outages changed; the very same plan when that changes nothing. */
export function withOutage(plan: Plan, id: string, change: (outage: Outage) => Outage): Plan {
  const outages = withPart(plan.outages, id, change);
  return outages === plan.outages ? plan : { ...plan, outages };
}

/** The outage that goes on now, the latest to start where there are several; practice runs are asked for by themselves. */
export function runningOutage({ outages }: Pick<Plan, "outages">, practice = false): Outage | null {
  return (
    outages
      .filter((outage) => outage.endedAt === null && outage.practice === practice)
      .toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))[0] ?? null
  );
}

/** The later of two moments, as it was written. */
export function laterOf(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one;
}

/** The earlier of two moments, as it was written. */
export function earlierOf(one: string, other: string): string {
  return Date.parse(other) < Date.parse(one) ? other : one;
}
