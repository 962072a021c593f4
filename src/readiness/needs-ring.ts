import type { Plan } from "#plan/plan.ts";

/**
 * The things a thing needs, straight or through others, that need it back: they stop together whichever stops
 * first. That is allowed, and worth saying. Ids in the plan's order, without the thing itself; a thing that needs
 * itself is no ring. Cost model, § What is down.
 */
export function needsRing({ dependencies }: Pick<Plan, "dependencies">, id: string): string[] {
  const needs = new Map(dependencies.map((thing) => [thing.id, [...thing.needs, ...thing.upstreams]]));
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(needs.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return seen;
  };
  const needed = reached(id);
  if (!needed.has(id)) return [];
  return dependencies
    .map((thing) => thing.id)
    .filter((other) => other !== id && needed.has(other) && reached(other).has(id));
}
