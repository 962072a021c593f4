import type { Dependency } from "#plan/dependency.ts";
import type { DependencyFigures } from "./figures.ts";

/** What keeping a backup costs a year, its set-up spread over three years, against what it saves. */
export interface BackupYear {
  costs: number;
  /** what the two parts of that are: a year, and once */
  yearly: number;
  setup: number;
  saves: number;
}

const setupYears = 3;

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
  return { ...backupCosts(backup), saves: backupPays };
}

/** What keeping a backup costs a year, its set-up spread over three years. */
export function backupCosts({
  yearlyCost,
  setupCost,
}: NonNullable<Dependency["backup"]>): Omit<BackupYear, "saves"> {
  return { costs: yearlyCost + setupCost / setupYears, yearly: yearlyCost, setup: setupCost };
}
