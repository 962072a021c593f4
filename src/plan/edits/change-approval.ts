import type { Approval } from "../dependency.ts";
import type { Plan } from "../plan.ts";
import { changeDependency } from "./change-dependency.ts";

/** Says who must agree before a change to a thing goes live; nobody at all is none. */
export function changeApproval(
  plan: Plan,
  { dependency, changes }: { dependency: string; changes: Partial<Approval> },
): Plan {
  const thing = plan.dependencies.find(({ id }) => id === dependency);
  if (thing === undefined) return plan;
  const approval = { first: null, second: null, ...thing.approval, ...changes };
  const isNobody = approval.first === null && approval.second === null;
  return changeDependency(plan, { id: dependency, changes: { approval: isNobody ? null : approval } });
}
