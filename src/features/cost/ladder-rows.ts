import type { Rung, RungName } from "#cost/figures.ts";
import type { WeekMinute } from "#cost/week.ts";
import type { Plan } from "#plan/plan.ts";
import { whySame, type WhySame } from "#document/equal-rungs.ts";

/** A length of outage as the ladder shows it. */
export interface LadderRow {
  key: string;
  names: RungName[];
  hours: number;
  rung: Rung;
  unprepared: number;
  /** null where no backup could help: "No backup yet" */
  prepared: number | null;
  /** what the backups save; below 0 where they cost more than they save in this time */
  saved: number;
  /** the shorter length it reads the same as, and why */
  same: { names: RungName[]; why: WhySame } | null;
}

/** The rungs as rows, shortest first. `hasBackups`: some backup could help. Design, § 4 *Ladder*. */
export function ladderRows(
  plan: Plan,
  { ladder, start, hasBackups }: { ladder: readonly Rung[]; start: WeekMinute; hasBackups: boolean },
): LadderRow[] {
  return ladder.map((rung, place) => {
    const shorter = ladder[place - 1];
    const why =
      shorter === undefined
        ? null
        : whySame(plan, start, { shorter, longer: rung, showsPrepared: hasBackups });
    return {
      key: rung.names.join("+"),
      names: rung.names,
      hours: rung.hours,
      rung,
      unprepared: rung.unprepared.likely,
      prepared: hasBackups ? rung.prepared.likely : null,
      saved: hasBackups ? rung.unprepared.likely - rung.prepared.likely : 0,
      same: why && shorter ? { names: shorter.names, why } : null,
    };
  });
}
