import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";

/** A backup that could help while a cause is down. */
export interface BackupAgainst {
  thing: string;
  backup: Backup;
  /** what it needs that is down with the cause and that nothing brings back: it cannot start */
  stopped: string[];
}

/** What the plan has against a cause. */
export interface Against {
  backups: BackupAgainst[];
  /** things that stop and have no backup */
  without: string[];
}

/** The backups of a cause and of everything that stops with it, and the things that have none. Design, § 2 *Shared causes*. */
export function backupsAgainst(plan: Plan, cause: SharedCauseFigures): Against {
  const down = new Set([cause.id, ...cause.falls]);
  const byId = new Map(plan.dependencies.map((dependency) => [dependency.id, dependency]));
  const isBroughtBack = (id: string): boolean => byId.get(id)?.backup?.restores === true;
  const things = [...(cause.kind === "dependency" ? [cause.id] : []), ...cause.falls];
  const backups = things.flatMap((thing): BackupAgainst[] => {
    const backup = byId.get(thing)?.backup;
    if (!backup) return [];
    const stopped = backup.needs.filter((need) => down.has(need) && (need === thing || !isBroughtBack(need)));
    return [{ thing, backup, stopped }];
  });
  return { backups, without: things.filter((thing) => !byId.get(thing)?.backup) };
}
