import type { DependencyFigures } from "#cost/figures.ts";
import type { Dependency } from "#plan/dependency.ts";

/** What keeping a backup costs a year, its set-up spread over three years, against what it saves. */
export interface BackupYear {
  costs: number;
  /** what the two parts of that are: a year, and once */
  yearly: number;
  setup: number;
  saves: number;
}

/** A year of a thing, where it is answered how often it fails and for how long. */
export interface YearOfIt {
  times: number;
  hours: number;
  unprepared: number;
  /** null where no backup could help */
  prepared: number | null;
}

const setupYears = 3;

/** A year of it; null where it is not answered. Design, § 4 *A year of it*. */
export function yearOfIt({ yearly }: DependencyFigures, hasBackups: boolean): YearOfIt | null {
  return yearly && { ...yearly, prepared: hasBackups ? yearly.prepared : null };
}

/**
 * What a thing's own backup pays a year; null where it has none, or where nothing is said of how often what it helps
 * with fails. Cost model, § A backup pays.
 */
export function backupYear(
  { backup }: Pick<Dependency, "backup">,
  { backupPays, yearly }: Pick<DependencyFigures, "backupPays" | "yearly">,
): BackupYear | null {
  if (backup === null || backupPays === null) return null;
  if (yearly === null && backupPays < 1) return null;
  const { yearlyCost, setupCost } = backup;
  return {
    costs: yearlyCost + setupCost / setupYears,
    yearly: yearlyCost,
    setup: setupCost,
    saves: backupPays,
  };
}
