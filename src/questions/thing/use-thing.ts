import { useMemo } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { thingWarnings, type ThingWarning } from "#readiness/thing-warnings.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useToday } from "../use-today.ts";

/** A thing of the open plan; undefined once it is gone. */
export function useThing(id: string): Dependency | undefined {
  return usePlan(({ dependencies }) => dependencies.find((dependency) => dependency.id === id));
}

/** The same in a plan that is at hand. */
export function thingIn({ dependencies }: Plan, id: string): Dependency | undefined {
  return dependencies.find((dependency) => dependency.id === id);
}

/** Changes a thing of the open plan: it is the owner's from then on. */
export function changeThing(
  id: string,
  changes: Partial<Omit<Dependency, "id">>,
  options?: { together: string },
): void {
  apply(changeDependency, { id, changes }, options);
}

/** What the answers about a thing of the plan lack today. */
export function useThingWarnings(plan: Plan, id: string): ThingWarning[] {
  const today = useToday();
  return useMemo(() => thingWarnings(plan, id, today), [plan, id, today]);
}
