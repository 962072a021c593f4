import type { Dependency } from "../dependency.ts";
import type { Plan } from "../plan.ts";
import { changeDependency } from "./change-dependency.ts";

type DataCopy = NonNullable<Dependency["dataCopy"]>;

const none: DataCopy = { what: "", where: "", everyDays: null, lastDone: null };

/** Changes what is said about the owner's own copy of a thing's data; all blank is none. */
export function changeDataCopy(
  plan: Plan,
  { dependency, changes }: { dependency: string; changes: Partial<DataCopy> },
): Plan {
  const thing = plan.dependencies.find(({ id }) => id === dependency);
  if (thing === undefined) return plan;
  const copy = { ...none, ...thing.dataCopy, ...changes };
  const isBlank = copy.what === "" && copy.where === "" && copy.everyDays === null && copy.lastDone === null;
  return changeDependency(plan, { id: dependency, changes: { dataCopy: isBlank ? null : copy } });
}
