import type { Plan } from "#plan/plan.ts";

/** A thing that was just removed on its sheet: Things offers to bring it back. */
export interface RemovedThing {
  name: string;
  /** the plan right after: once it is another one, Undo would take something else back */
  plan: Plan | null;
}

let last: RemovedThing | null = null;

export function rememberRemoved(removed: RemovedThing | null): void {
  last = removed;
}

export function lastRemoved(): RemovedThing | null {
  return last;
}
