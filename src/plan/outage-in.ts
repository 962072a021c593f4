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

/** What goes on in a plan, for who is not on its screens. */
export interface RunningInShort {
  outage: string;
  /** ISO moment */
  since: string;
  /** of what is down; none where one of it has no name in the plan */
  names: string[];
}

/** The outage that goes on now in short; null while none does. */
export function runningInShort(
  plan: Pick<Plan, "outages" | "dependencies" | "providers">,
): RunningInShort | null {
  const outage = runningOutage(plan);
  if (outage === null) return null;
  const roots = new Set(outage.down.filter(({ until }) => until === null).map(({ root }) => root));
  const named = [...plan.dependencies, ...plan.providers].filter(
    ({ id, name }) => roots.has(id) && name.trim() !== "",
  );
  const names = named.length < roots.size ? [] : named.map(({ name }) => name.trim());
  return { outage: outage.id, since: outage.startedAt, names };
}

/** The later of two moments, as it was written. */
export function laterOf(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one;
}

/** The earlier of two moments, as it was written. */
export function earlierOf(one: string, other: string): string {
  return Date.parse(other) < Date.parse(one) ? other : one;
}
