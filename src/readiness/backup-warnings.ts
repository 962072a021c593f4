import { networkOf, type Network } from "#cost/network.ts";
import { followOutage } from "#cost/outage-course.ts";
import { isGone, isOnBackup } from "#cost/what-is-down.ts";
import type { Backup } from "#plan/backup.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { monthsLater } from "./later-day.ts";

/**
 * What is wrong with a backup, the gravest first. Ids are of things, or of providers where it says so; times are in
 * minutes. Design, § 2 *Backups*; cost model, § What is down.
 */
export type BackupWarning =
  /** while `root` is down, so is `needs`, and the backup never runs; `root` is its own thing or one its thing needs */
  | { is: "needs-what-it-replaces"; root: string; needs: string }
  /** the same, where `needs` is another thing that hangs on `root`, or `root` is a provider */
  | { is: "shares-a-cause"; root: string; needs: string }
  /** the backups of both things wait for each other while `root` is down */
  | { is: "needs-each-other"; root: string; thing: string }
  /** nobody has said how much it saves, or it saves nothing */
  | { is: "saves-nothing" }
  /** it starts later than the thing can be done without */
  | { is: "late"; readyAfter: number; tolerable: number }
  /** it stops running before an outage usually ends, or before the maker promises the thing back */
  | { is: "runs-out"; after: number; needed: number; because: "usual" | "promised" }
  | { is: "never-tried" }
  /** more than a year ago, on a day "YYYY-MM-DD" */
  | { is: "tried-long-ago"; on: string };

/** The warnings of every backup of the plan, by the id of its thing. `today` is "YYYY-MM-DD". */
export function backupWarnings(plan: Plan, today: string): Map<string, BackupWarning[]> {
  const network = networkOf(plan);
  return new Map(
    plan.dependencies.flatMap((thing, place): [string, BackupWarning[]][] =>
      thing.backup === null ? [] : [[thing.id, warningsOf(network, { thing, place }, thing.backup, today)]],
    ),
  );
}

/** The warnings of one thing's backup; none where it has no backup. `today` is "YYYY-MM-DD". */
export function warningsOfBackup(plan: Plan, id: string, today: string): BackupWarning[] {
  const place = plan.dependencies.findIndex((dependency) => dependency.id === id);
  const thing = plan.dependencies[place];
  return thing?.backup ? warningsOf(networkOf(plan), { thing, place }, thing.backup, today) : [];
}

/** Whether it is a reason for a backup not to run at all while some cause is down. */
export function keepsItFromRunning({ is }: BackupWarning): boolean {
  return is === "needs-what-it-replaces" || is === "shares-a-cause" || is === "needs-each-other";
}

/** A thing and its place in the network. */
interface Placed {
  thing: Dependency;
  place: number;
}

function warningsOf(network: Network, placed: Placed, backup: Backup, today: string): BackupWarning[] {
  return [
    ...stoppedTogether(network, placed.place),
    ...(savesNothing(network, placed, backup) ? [{ is: "saves-nothing" } as const] : []),
    ...inTime(placed.thing, backup),
    ...triedWhen(backup, today),
  ];
}

/** A cause that takes the thing down together with something its backup needs, so that the backup never runs. */
interface StoppedBy {
  root: number;
  need: number;
}

function stoppedTogether(network: Network, place: number): BackupWarning[] {
  const needs = network.backups[place]?.needs ?? [];
  if (needs.length === 0) return [];
  const stops = rootsOf(network, place).flatMap((root) => stoppedBy(network, { root, place, needs }));
  return stops
    .filter((stop) => !isBehindAnother(network, stop, stops))
    .map((stop) => warningOf(network, place, stop));
}

/** Every place without which the thing is down: itself first, then its nearest causes. */
function rootsOf({ causes }: Network, place: number): number[] {
  const roots = [place];
  const known = new Set(roots);
  for (const root of roots) {
    for (const cause of causes[root] ?? []) {
      if (known.has(cause)) continue;
      known.add(cause);
      roots.push(cause);
    }
  }
  return roots;
}

/** longer than any backup lasts */
const forEver = Number.MAX_SAFE_INTEGER;

/**
 * The needs that keep the backup of a place from running while `root` is down: with all backups of the plan at work, it
 * does not run for a moment, and nothing else brings its thing back while it could.
 */
function stoppedBy(
  network: Network,
  { root, place, needs }: { root: number; place: number; needs: readonly number[] },
): StoppedBy[] {
  const reach = new Set([root, ...(network.reach[root] ?? [])]);
  if (!needs.some((need) => reach.has(need))) return [];
  let runs = false;
  let gone: number[] = [];
  followOutage(network, { roots: [root], prepared: true }, forEver, ({ ready }, down) => {
    if (!ready.includes(place)) return;
    const now = down.standingOf(place);
    if (isOnBackup(now) || !isGone(now)) runs = true;
    gone = needs.filter((need) => isGone(down.standingOf(need)));
  });
  return runs ? [] : gone.map((need) => ({ root, need }));
}

/** Of causes behind each other only the nearest is told: the internet line, not the power it needs too. */
function isBehindAnother({ reach }: Network, { root, need }: StoppedBy, all: readonly StoppedBy[]): boolean {
  return all.some(
    (nearer, rank) =>
      nearer.need === need &&
      nearer.root !== root &&
      reach[root]?.includes(nearer.root) === true &&
      // in a ring each is behind the other: the first of them is told
      !(
        reach[nearer.root]?.includes(root) === true &&
        all.findIndex((each) => each.root === root && each.need === need) < rank
      ),
  );
}

function warningOf(network: Network, place: number, { root, need }: StoppedBy): BackupWarning {
  const { ids, backups, reach } = network;
  const [rootId = "", needs = ""] = [ids[root], ids[need]];
  const isMutual = need !== place && backups[need]?.needs.includes(place) === true;
  if (isMutual && root !== place && root !== need)
    return { is: "needs-each-other", root: rootId, thing: needs };
  const isItsOwn = root === place && (need === place || reach[place]?.includes(need) === true);
  const isTheSame = root === need && root < network.dependencies;
  return { is: isItsOwn || isTheSame ? "needs-what-it-replaces" : "shares-a-cause", root: rootId, needs };
}

/** Neither of the stopped trade nor of what needs the thing anything comes back. */
function savesNothing(network: Network, { place }: Placed, { keeps, restores }: Backup): boolean {
  const bringsBack = restores && (network.fallsWith[place] ?? []).some((other) => other !== place);
  return keeps === 0 && !bringsBack;
}

function inTime(thing: Dependency, { readyAfterMinutes, lastsMinutes }: Backup): BackupWarning[] {
  const warnings: BackupWarning[] = [];
  const { tolerableMinutes: tolerable, typicalHours, promisedMinutes } = thing;
  if (tolerable !== null && readyAfterMinutes > tolerable)
    warnings.push({ is: "late", readyAfter: readyAfterMinutes, tolerable });
  const needed = typicalHours === null ? promisedMinutes : typicalHours * 60;
  if (lastsMinutes !== null && needed !== null && readyAfterMinutes + lastsMinutes < needed)
    warnings.push({
      is: "runs-out",
      after: readyAfterMinutes + lastsMinutes,
      needed,
      because: typicalHours === null ? "promised" : "usual",
    });
  return warnings;
}

/** Whether and how long ago it was tried. `today` is "YYYY-MM-DD". */
export function triedWhen({ lastTested }: Pick<Backup, "lastTested">, today: string): BackupWarning[] {
  if (lastTested === null) return [{ is: "never-tried" }];
  return lastTested < monthsLater(today, -12) ? [{ is: "tried-long-ago", on: lastTested }] : [];
}
