import { backupWorths, savedInFourHours } from "#cost/backup-worth.ts";
import { backupYear, type BackupYear } from "#cost/backup-year.ts";
import type { Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Backup } from "#plan/backup.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { backupWarnings, type BackupWarning } from "#readiness/backup-warnings.ts";

/** A backup of the plan as the list shows it. */
export interface BackupRow {
  /** of the thing */
  id: string;
  backup: Backup;
  /** what it saves in four hours, exact; null where nobody has said what stops with its thing */
  saves: number | null;
  /** how soon it runs, or how much it keeps, is still a guess */
  isReadyGuess: boolean;
  isSavedGuess: boolean;
  /** null where it cannot be said what it pays */
  year: BackupYear | null;
  /** without those about trying it: the row says that anyway */
  warnings: BackupWarning[];
}

/** The backups of the plan, those of the costliest things first. `today` is "YYYY-MM-DD". */
export function backupRows(plan: Plan, figures: Figures, today: string): BackupRow[] {
  const byId = new Map(plan.dependencies.map((thing) => [thing.id, thing]));
  const things = costliestFirst(plan, figures).flatMap((id) => {
    const thing = byId.get(id);
    return thing?.backup ? [{ ...thing, backup: thing.backup }] : [];
  });
  const worths = backupWorths(plan, things);
  const warnings = backupWarnings(plan, today);
  const open = notWorkedOut(plan);
  const isUnknown = salesAreUnknown(plan);
  return things.map(({ id, backup }, place): BackupRow => {
    const own = figures.dependencies.find((each) => each.id === id);
    return {
      id,
      backup,
      saves: open.has(id) ? null : savedInFourHours(worths[place] ?? []),
      isReadyGuess: isGuess(plan, guessPath.backup(id, "readyAfterMinutes")),
      isSavedGuess: isGuess(plan, guessPath.backup(id, "keeps")),
      // for every 1,000 of sales there is no telling against what it really costs
      year: own && !isUnknown ? backupYear({ backup }, own) : null,
      warnings: (warnings.get(id) ?? []).filter(({ is }) => is !== "never-tried" && is !== "tried-long-ago"),
    };
  });
}
