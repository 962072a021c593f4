import type { Plan } from "#plan/plan.ts";

/** Who was just removed on their own sheet, and the plan without them: told on the list, which comes next. */
export interface JustRemoved {
  name: string;
  plan: Plan | null;
}

let removed: JustRemoved | null = null;

export function noteRemoved(contact: JustRemoved | null): void {
  removed = contact;
}

export function justRemoved(): JustRemoved | null {
  return removed;
}
