import type { Plan } from "#plan/plan.ts";

/** The backups that could help while something is down. */
export interface BackupsInPlay {
  /** the ids of the things whose backups these are, the asked ones first */
  things: string[];
  /** those of them that nobody has tried yet */
  neverTried: string[];
  /** when the one backup was tried last, "YYYY-MM-DD"; null where there are several, or it never was */
  lastTried: string | null;
  /** the asked things themselves have one */
  isOwn: boolean;
}

/** The backups of what fails and of everything that is down with it. */
export function backupsInPlay(
  plan: Plan,
  failed: readonly string[],
  alsoDown: readonly string[],
): BackupsInPlay {
  const byId = new Map(plan.dependencies.map((dependency) => [dependency.id, dependency]));
  const withBackup = [...failed, ...alsoDown].flatMap((id) => {
    const backup = byId.get(id)?.backup;
    return backup ? [{ id, lastTested: backup.lastTested }] : [];
  });
  const [only, ...others] = withBackup;
  return {
    things: withBackup.map(({ id }) => id),
    neverTried: withBackup.filter(({ lastTested }) => lastTested === null).map(({ id }) => id),
    lastTried: only !== undefined && others.length === 0 ? only.lastTested : null,
    isOwn: failed.some((id) => byId.get(id)?.backup),
  };
}

/**
 * What a thing's backup needs that is down with the thing and that no backup brings back, so that it cannot start: by
 * id, dependencies and providers. Design, § 9.9.
 */
export function backupNeedsDown(plan: Plan, id: string, alsoDown: readonly string[]): string[] {
  const byId = new Map(plan.dependencies.map((dependency) => [dependency.id, dependency]));
  const down = new Set([id, ...alsoDown]);
  const needs = byId.get(id)?.backup?.needs ?? [];
  return needs.filter((need) => down.has(need) && (need === id || !byId.get(need)?.backup?.restores));
}
