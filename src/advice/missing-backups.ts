import { backupWorths, savedInFourHours } from "#cost/backup-worth.ts";
import type { Backup } from "#plan/backup.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { suggestedBackup, type BackupContent } from "./suggested-backup.ts";

/** A thing without a backup, and what one would save. */
export interface MissingBackup {
  id: string;
  /** what others of the trade do */
  suggested: Backup;
  /** what that would save in an outage of four hours, exact; null where there is nothing to try in the sums */
  saves: number | null;
}

/**
 * The things that have no backup yet, those first whose usual backup would save most in four hours: it is tried in the
 * sums beside all backups of the plan. Those of which the content knows no figure come last, in the plan's order; so do
 * those that are not worked out themselves. Design, § 2 *Backups*.
 */
export function missingBackups(content: BackupContent, plan: Plan): MissingBackup[] {
  const open = notWorkedOut(plan);
  const missing = plan.dependencies.flatMap(({ id, backup }) => {
    const suggested = backup === null ? suggestedBackup(content, plan, id) : null;
    return suggested === null ? [] : [{ id, suggested }];
  });
  const worths = backupWorths(
    plan,
    missing.map(({ id, suggested }) => ({ id, backup: suggested })),
  );
  return missing
    .map(({ id, suggested }, place) => ({
      id,
      suggested,
      saves: savesSomething(suggested) && !open.has(id) ? savedInFourHours(worths[place] ?? []) : null,
    }))
    .toSorted((one, other) => (other.saves ?? -Infinity) - (one.saves ?? -Infinity) || 0);
}

/** The content says what it keeps, or it brings the thing back for what needs it. */
function savesSomething({ keeps, restores }: Backup): boolean {
  return keeps > 0 || restores;
}
