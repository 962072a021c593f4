import type { Plan } from "#plan/plan.ts";

/** Something a backup may need, as it is ticked. `name` is null for a provider of the catalogue. */
export interface OfferedNeed {
  id: string;
  name: string | null;
}

/** so many ticks are read at a glance: only of more are some put away */
const fewEnough = 12;

/**
 * What the backup of a thing may need: what it needs now, what other things need and the plan's own causes first; the
 * other things of a large plan apart. The thing itself is only there where the plan says so already.
 */
export function needsOffered(plan: Plan, id: string): { likely: OfferedNeed[]; others: OfferedNeed[] } {
  const now = plan.dependencies.find((thing) => thing.id === id)?.backup?.needs ?? [];
  const things = plan.dependencies.filter((thing) => thing.id !== id || now.includes(id));
  const offered: OfferedNeed[] = [...things, ...plan.providers].map(({ id: need, name }) => ({
    id: need,
    name,
  }));
  const known = new Set(offered.map((need) => need.id));
  const elsewhere = now.filter((need) => !known.has(need)).map((need) => ({ id: need, name: null }));
  const all = [...offered, ...elsewhere];
  if (all.length <= fewEnough) return { likely: all, others: [] };
  const neededByOthers = new Set([
    ...now,
    ...plan.dependencies.flatMap((thing) => [...thing.needs, ...(thing.backup?.needs ?? [])]),
    ...plan.providers.map((provider) => provider.id),
  ]);
  const isLikely = ({ id: need }: OfferedNeed): boolean => neededByOthers.has(need);
  return { likely: all.filter(isLikely), others: all.filter((need) => !isLikely(need)) };
}
