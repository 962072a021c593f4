import { backupWorths, savedInFourHours } from "#cost/backup-worth.ts";
import type { Backup } from "#plan/backup.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { suggestedBackup, type BackupContent } from "./suggested-backup.ts";

/** A thing without a backup, and what one would save. */
export interface MissingBackup {
  id: string;
  /** what others of the trade do; null where the content says nothing of what it keeps */
  suggested: Backup | null;
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
  const missing = plan.dependencies
    .filter(({ backup }) => backup === null)
    .map(({ id }) => {
      const suggested = suggestedBackup(content, plan, id);
      return { id, suggested: suggested && savesSomething(suggested) && !open.has(id) ? suggested : null };
    });
  const worths = backupWorths(
    plan,
    missing.map(({ id, suggested }) => ({ id, backup: suggested })),
  );
  return missing
    .map((each, place) => ({
      ...each,
      saves: each.suggested === null ? null : savedInFourHours(worths[place] ?? []),
    }))
    .toSorted((one, other) => (other.saves ?? -Infinity) - (one.saves ?? -Infinity) || 0);
}

/** The content says what it keeps, or it brings the thing back for what needs it. */
function savesSomething({ keeps, restores }: Backup): boolean {
  return keeps > 0 || restores;
}
