import type { Backup } from "#plan/backup.ts";
import type { Dependency } from "#plan/dependency.ts";

/** A thing that has a backup. */
export type BackedUp = Dependency & { backup: Backup };

export function hasBackup(thing: Dependency): thing is BackedUp {
  return thing.backup !== null;
}
