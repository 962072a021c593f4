import { usePlan } from "#store/open-plan.ts";
import type { Backup } from "#plan/backup.ts";
import type { Dependency } from "#plan/dependency.ts";

/** A thing that has a backup. */
export type BackedUp = Dependency & { backup: Backup };

/** A thing of the open plan, its backup's words perhaps as they were a moment ago; null for one that is not there. */
export function useThing(id: string): Dependency | null {
  return usePlan((open) => open).dependencies.find((thing) => thing.id === id) ?? null;
}

export function hasBackup(thing: Dependency): thing is BackedUp {
  return thing.backup !== null;
}
