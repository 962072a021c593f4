import type { Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";
import { exampleStart, openDayHours } from "./example-start.ts";
import type { RungName } from "./figures.ts";
import { ladderMeasure, rungLengths } from "./ladder.ts";
import { backupLinkOf, type Network } from "./network.ts";
import { outageLosses } from "./outage-losses.ts";
import { stakesOf, type Stakes } from "./stakes.ts";

/** A backup to be tried in the sums: of which thing, and what it is; null is none. */
export interface TriedBackup {
  id: string;
  backup: Backup | null;
}

/** What one length of outage of a thing costs with and without its own backup, all others of the plan at work. */
export interface BackupWorth {
  hours: number;
  names: readonly RungName[];
  without: number;
  with: number;
}

/**
 * What backups save when their own thing fails, for each length of the ladder, shortest first: those of the plan, or
 * others tried in their place, one at a time. Likely reading, unrounded. [] for a thing that is not in the plan.
 * Cost model, § Ladder.
 */
export function backupWorths(plan: Plan, tried: readonly TriedBackup[]): BackupWorth[][] {
  const stakes = stakesOf(plan);
  const start = exampleStart(plan);
  const lengths = rungLengths(openDayHours(plan, start));
  const measure = ladderMeasure(stakes, start, lengths);
  return tried.map(({ id, backup }) => {
    const place = plan.dependencies.findIndex((dependency) => dependency.id === id);
    if (place === -1) return [];
    const totals = (own: Backup | null): number[] =>
      (
        outageLosses(withBackupAt(stakes, place, own), { roots: [place], prepared: true }, [measure])[0] ?? []
      ).map(({ likely }) => likely.total);
    const [without, withIt] = [totals(null), totals(backup)];
    return lengths.map(({ hours, names }, rung) => ({
      hours,
      names,
      without: without[rung] ?? 0,
      with: withIt[rung] ?? 0,
    }));
  });
}

/** What it saves in four hours; below 0 where running it costs more. */
export function savedInFourHours(worth: readonly BackupWorth[]): number {
  const rung = worth.find(({ names }) => names.includes("four-hours"));
  return rung ? rung.without - rung.with : 0;
}

/** The same stakes with another backup at one place. */
function withBackupAt(stakes: Stakes, place: number, backup: Backup | null): Stakes {
  const { network, dependencies } = stakes;
  const own = dependencies[place];
  return {
    ...stakes,
    network: networkWith(network, place, backup),
    dependencies:
      own === undefined
        ? dependencies
        : dependencies.with(place, { ...own, backupPerHour: backup?.costPerHour ?? 0 }),
  };
}

function networkWith(network: Network, place: number, backup: Backup | null): Network {
  const { ids, backups, backupsNeeding } = network;
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  // what no part of the plan names but this backup hangs on nothing, and is never gone
  const link = backup && backupLinkOf(backup, (id) => placeOf.get(id));
  const needs = new Set(link?.needs);
  return {
    ...network,
    backups: backups.with(place, link),
    backupsNeeding: backupsNeeding.map((needing, index) =>
      needing.includes(place) === needs.has(index)
        ? needing
        : needs.has(index)
          ? [...needing, place]
          : needing.filter((other) => other !== place),
    ),
  };
}
