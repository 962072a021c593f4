import { useState } from "react";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { usePlan } from "#store/open-plan.ts";

/**
 * The open plan, the very same one while nothing but the words of backups is typed: their names and steps. What shows
 * neither is not drawn anew at every letter.
 */
export function usePlanButWords(): Plan {
  const [part] = useState(sameButWords);
  return usePlan(part);
}

/** A plan, or the one before it where they differ only in words. */
function sameButWords(): (plan: Plan) => Plan {
  let seen: Plan | null = null;
  return (plan) => {
    if (seen === null || !differOnlyInWords(seen, plan)) seen = plan;
    return seen;
  };
}

/** Whether two plans are the same but for names and steps of backups, and when they were changed. */
export function differOnlyInWords(one: Plan, other: Plan): boolean {
  return (
    areSameBut(one, other, ["dependencies", "updatedAt"]) &&
    one.dependencies.length === other.dependencies.length &&
    one.dependencies.every((thing, place) => {
      const then = other.dependencies[place];
      return then !== undefined && (thing === then || areSameThings(thing, then));
    })
  );
}

function areSameThings(one: Dependency, other: Dependency): boolean {
  return (
    areSameBut(one, other, ["backup"]) &&
    one.backup !== null &&
    other.backup !== null &&
    areSameBut(one.backup, other.backup, ["title", "steps"])
  );
}

function areSameBut<Value extends object>(
  one: Value,
  other: Value,
  left: readonly (keyof Value & string)[],
): boolean {
  const then = new Map<string, unknown>(Object.entries(other));
  const fields = Object.entries(one);
  const names: readonly string[] = left;
  return (
    fields.length === then.size &&
    fields.every(([field, value]) => names.includes(field) || then.get(field) === value)
  );
}
