import { downWith, type Network } from "./network.ts";

/** How a dependency stands at a moment of an outage. */
export const standing = {
  /** it works */
  up: 0,
  /** down, and what needs it falls too */
  gone: 1,
  /** down, its backup saves part of the trade, what needs it falls too */
  eased: 2,
  /** down, but its backup carries it: what needs it works */
  carried: 3,
} as const;
type Standing = (typeof standing)[keyof typeof standing];

/** One failure to be followed: the places that failed, whether backups are used, one of them left out if wanted. */
export interface Failure {
  roots: readonly number[];
  prepared: boolean;
  /** the dependency whose backup is left out */
  without?: number;
}

/** A backup that ran, or started, at some moment of an outage. */
export interface TookPart {
  place: number;
  /** whether leaving it out could change how any other dependency stands */
  mattersToOthers: boolean;
}

/** Told at each moment at which some dependencies stand differently from then on. */
export type Change = (minute: number, places: readonly number[]) => void;

/** The dependencies that are down at the start of a failure, before any backup runs, in plan order. */
export function reachOf(network: Network, roots: readonly number[]): readonly number[] {
  const [first, ...others] = roots;
  if (first === undefined) return [];
  if (others.length === 0) return network.reach[first] ?? [];
  const places = new Set(roots.flatMap((root) => network.reach[root] ?? []));
  return [...places].toSorted((one, other) => one - other);
}

/**
 * Follows an outage for some minutes and calls `change` at minute 0 and whenever something changes; `standings`
 * has the new state by then. What is down is worked out as the cost model says, § What is down: begin with no
 * backup running, start every ready backup that has nothing gone in its needs, work out what is down again,
 * until no more starts. More backups running only ever makes less be gone, so their order does not matter, and
 * one that becomes ready goes on from the state before it; only where one runs out is everything begun anew.
 */
export function followOutage(
  network: Network,
  { roots, prepared, without }: Failure,
  minutes: number,
  standings: Uint8Array,
  change: Change,
): TookPart[] {
  const { backups, fallsWith } = network;
  const reached = reachOf(network, roots);
  for (const place of reached) standings[place] = standing.gone;
  change(0, reached);
  const usable = prepared
    ? reached.filter((place) => place !== without && canRunWithin(network, place, minutes))
    : [];
  if (usable.length === 0) return [];

  const restoring = usable.filter((place) => backups[place]?.restores);
  const started = new Uint8Array(network.dependencies);
  const gone = new Uint8Array(network.ids.length);
  for (const root of roots) gone[root] = 1;
  let down = downWith(network, roots, started);
  markGone();
  const part = new Map<number, boolean>();

  function markGone(): void {
    for (const place of reached) gone[place] = down[place] === 1 && started[place] === 0 ? 1 : 0;
  }
  function canRun(place: number, minute: number): boolean {
    const backup = backups[place];
    if (!backup || minute < backup.readyAt || minute >= backup.until) return false;
    return backup.needs.every((need) => gone[need] === 0);
  }
  /** Starts what can start, round by round; whether anything did. */
  function startRestoring(minute: number): boolean {
    for (let round = 0; ; round += 1) {
      const starting = restoring.filter(
        (place) => started[place] === 0 && down[place] === 1 && canRun(place, minute),
      );
      if (starting.length === 0) return round > 0;
      for (const place of starting) {
        started[place] = 1;
        part.set(place, part.get(place) ?? false);
      }
      down = downWith(network, roots, started);
      markGone();
    }
  }
  function standingOf(place: number, minute: number): Standing {
    if (down[place] === 0) return standing.up;
    if (started[place] === 1) return standing.carried;
    return !backups[place]?.restores && canRun(place, minute) && place !== without
      ? standing.eased
      : standing.gone;
  }
  function update(places: readonly number[], minute: number): void {
    const changed = places.filter((place) => {
      const now = standingOf(place, minute);
      if (now === standings[place]) return false;
      standings[place] = now;
      if (now === standing.eased) part.set(place, part.get(place) ?? false);
      return true;
    });
    if (changed.length > 0) change(minute, changed);
  }
  /** A carried dependency keeps others up as soon as one of those that need it works. */
  function noteWhoKeepsOthersUp(): void {
    for (const place of restoring) {
      if (started[place] === 0 || part.get(place)) continue;
      if (fallsWith[place]?.some((follower) => down[follower] === 0)) part.set(place, true);
    }
  }

  for (const { minute, begin, runOut } of momentsOf(network, usable, minutes)) {
    const runsDry = runOut.some((place) => started[place] === 1);
    if (runsDry) {
      started.fill(0);
      down = downWith(network, roots, started);
      markGone();
    }
    const moves = restoring.length > 0 && startRestoring(minute);
    // where no restoring backup started or ran out, only the ones whose time it is can stand differently
    update(runsDry || moves ? reached : [...begin, ...runOut], minute);
    if (runsDry || moves) noteWhoKeepsOthersUp();
  }
  const needed = placesNeeded(network, usable, restoring);
  return [...part].map(([place, keepsOthersUp]) => ({
    place,
    // a backup that restores nothing leaves what is down as it is
    mattersToOthers:
      backups[place]?.restores === true &&
      (keepsOthersUp || needed.byAny.has(place) || reachesOneOf(network, place, needed.byRestoring)),
  }));
}

function canRunWithin({ backups }: Network, place: number, minutes: number): boolean {
  const backup = backups[place];
  return backup != null && backup.readyAt < Math.min(backup.until, minutes);
}

function placesNeeded({ backups }: Network, usable: readonly number[], restoring: readonly number[]) {
  const needsOf = (places: readonly number[]): Set<number> =>
    new Set(places.flatMap((place) => backups[place]?.needs ?? []));
  return { byAny: needsOf(usable), byRestoring: needsOf(restoring) };
}

/** Whether carrying `place` could decide if one of these is gone. */
function reachesOneOf({ reach }: Network, place: number, places: ReadonlySet<number>): boolean {
  return places.size > 0 && reach[place]?.some((other) => places.has(other)) === true;
}

interface Moment {
  minute: number;
  begin: number[];
  runOut: number[];
}

/** The moments at which backups become ready or run out, in order, those before `minutes` only. */
function momentsOf({ backups }: Network, usable: readonly number[], minutes: number): Moment[] {
  const moments = new Map<number, Moment>();
  function momentAt(minute: number): Moment {
    const moment = moments.get(minute) ?? { minute, begin: [], runOut: [] };
    moments.set(minute, moment);
    return moment;
  }
  for (const place of usable) {
    const backup = backups[place];
    if (!backup) continue;
    momentAt(backup.readyAt).begin.push(place);
    if (backup.until < minutes) momentAt(backup.until).runOut.push(place);
  }
  return [...moments.values()].toSorted((one, other) => one.minute - other.minute);
}
