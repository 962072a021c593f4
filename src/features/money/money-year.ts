import { backupYear, type BackupYear } from "#cost/backup-year.ts";
import type { Figures, YearlyCost } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Backup } from "#plan/backup.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";

/** A year of one thing's own failures. */
export interface ThingYear extends YearlyCost {
  id: string;
  /** how often, or for how long, is still a guess */
  isGuess: boolean;
}

/** A year of the whole plan. */
export interface PlanYear {
  /** the dearest year first */
  things: ThingYear[];
  /** the exact sums: every failure counts once, under the thing that fails by itself. Cost model, § A year of it */
  unprepared: number;
  prepared: number;
  /** things of which it is not said how often they fail and for how long, the costliest first */
  unanswered: string[];
}

/** What a year of the plan's failures costs. Issue 4, § 1 *Money*. */
export function planYear(plan: Plan, figures: Figures): PlanYear {
  const open = notWorkedOut(plan);
  const byId = new Map(figures.dependencies.map((own) => [own.id, own.yearly]));
  const order = costliestFirst(plan, figures);
  const things = order
    .flatMap((id): ThingYear[] => {
      const yearly = byId.get(id);
      if (!yearly || open.has(id)) return [];
      const fields = ["outagesPerYear", "typicalHours"] as const;
      const isStillGuess = fields.some((field) => isGuess(plan, guessPath.dependency(id, field)));
      return [{ id, ...yearly, isGuess: isStillGuess }];
    })
    .toSorted((one, other) => other.unprepared - one.unprepared);
  const sum = (state: "unprepared" | "prepared"): number =>
    things.reduce((all, thing) => all + thing[state], 0);
  const answered = new Set(things.map(({ id }) => id));
  return {
    things,
    unprepared: sum("unprepared"),
    prepared: sum("prepared"),
    unanswered: order.filter((id) => !answered.has(id)),
  };
}

/** What a backup pays a year against what it costs. */
export interface BackupPays {
  /** of its thing */
  id: string;
  backup: Backup;
  /** null where it cannot be said */
  year: BackupYear | null;
}

/** The backups of the plan, what leaves most over first; those of which nothing can be said last. */
export function backupsPay(plan: Plan, { dependencies }: Figures): BackupPays[] {
  const byId = new Map(dependencies.map((own) => [own.id, own]));
  // for every 1,000 of sales there is no telling against what a backup really costs
  const isUnknown = salesAreUnknown(plan);
  const left = ({ year }: BackupPays): number => (year ? year.saves - year.costs : -Infinity);
  return plan.dependencies
    .flatMap(({ id, backup }): BackupPays[] => {
      const own = byId.get(id);
      return backup && own ? [{ id, backup, year: isUnknown ? null : backupYear({ backup }, own) }] : [];
    })
    .toSorted((one, other) => left(other) - left(one) || 0);
}
