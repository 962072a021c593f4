import type { Playbook } from "#content/playbook.ts";
import type { Triage } from "#content/triage.ts";
import { newDependency } from "#plan/dependency.ts";
import { emptyPlan } from "#plan/empty-plan.ts";
import type { Plan } from "#plan/plan.ts";

/** The id of the plan that stands in where there is none: it is never kept among the plans. */
export const noPlan = "no-plan";

/**
 * What stands in for a plan where somebody has none and something is down: a thing for each of our playbooks that the
 * questions lead to, in their order. Design, § 2 *Live*.
 */
export function planOfPlaybooks(
  { playbooks, triage }: { playbooks: readonly Playbook[]; triage: Triage },
  { language, at }: { language: string; at: string },
): Plan {
  const { quickStart: _page, ...plan } = emptyPlan({ id: noPlan, at });
  const dependencies = triage.steps.flatMap(({ playbook: id }) => {
    const playbook = playbooks.find((each) => each.id === id);
    return playbook
      ? [newDependency({ id: playbook.id, name: playbook.cardTitle, category: playbook.id })]
      : [];
  });
  return { ...plan, language, dependencies };
}
