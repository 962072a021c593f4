import type { Dependency } from "./dependency.ts";
import type { Plan } from "./plan.ts";

/**
 * Ids of the things of which nobody has said yet what stops with them: the owner's own, of no category of ours,
 * without effects, people, spending or stock, and nothing of which any of this is said needs them. That they come to
 * an amount of 0 is no answer. Every other thing is worked out, be it to next to nothing. Design, § 4.
 */
export function notWorkedOut({ dependencies }: Pick<Plan, "dependencies">): ReadonlySet<string> {
  const byId = new Map(dependencies.map((dependency) => [dependency.id, dependency]));
  const workedOut = new Set<string>();
  const open = dependencies.filter(saysWhatStops);
  for (let dependency = open.pop(); dependency !== undefined; dependency = open.pop()) {
    if (workedOut.has(dependency.id)) continue;
    workedOut.add(dependency.id);
    // what it needs takes it down, and so costs at least as much
    open.push(...dependency.needs.flatMap((need) => byId.get(need) ?? []));
  }
  return new Set(dependencies.map(({ id }) => id).filter((id) => !workedOut.has(id)));
}

function saysWhatStops(dependency: Dependency): boolean {
  const { category, affects, stalledPeople, extraPerHour, extraOnce, spoilage } = dependency;
  return (
    category !== "" ||
    affects.length > 0 ||
    spoilage.length > 0 ||
    stalledPeople > 0 ||
    extraPerHour > 0 ||
    extraOnce > 0
  );
}
