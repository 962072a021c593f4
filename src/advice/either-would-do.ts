import { preparedYear } from "#cost/prepared-year.ts";
import type { Plan } from "#plan/plan.ts";

/** a backup that saves less than this in a year saves next to nothing, in the plan's currency */
const nextToNothing = 1;

/** others that are tried: in a plan with more, the answer is not worth the wait */
const mostTried = 8;

/** in a plan with more things, a year worked out anew for each of them stands still for seconds */
const mostThings = 150;

/**
 * The dependency whose backup covers what this one's covers: by itself neither saves anything, as the other does the
 * work, but without both a year costs more. null where there is none. Only among things that can be down together
 * with a yearly figure, and not looked for in a very large plan. Cost model, § A backup pays.
 */
export function eitherWouldDo(plan: Plan, id: string, alsoDown: readonly string[]): string | null {
  if (plan.dependencies.length > mostThings) return null;
  const isYearly = plan.dependencies.some(
    ({ outagesPerYear, typicalHours }) => (outagesPerYear ?? 0) > 0 && (typicalHours ?? 0) > 0,
  );
  const costWithout = (...without: string[]): number => preparedYear(withoutBackups(plan, without));
  const others = plan.dependencies.filter(
    (other) => other.id !== id && other.backup !== null && areTogether(other, id, alsoDown),
  );
  if (!isYearly || others.length === 0) return null;
  const all = costWithout();
  if (costWithout(id) - all >= nextToNothing) return null;
  const same = others.slice(0, mostTried).find((other) => {
    const withoutOther = costWithout(other.id);
    return withoutOther - all < nextToNothing && costWithout(id, other.id) - all >= nextToNothing;
  });
  return same?.id ?? null;
}

function areTogether(other: Plan["dependencies"][number], id: string, alsoDown: readonly string[]): boolean {
  return alsoDown.includes(other.id) || other.needs.includes(id);
}

function withoutBackups(plan: Plan, ids: readonly string[]): Plan {
  return {
    ...plan,
    dependencies: plan.dependencies.map((each) => (ids.includes(each.id) ? { ...each, backup: null } : each)),
  };
}
