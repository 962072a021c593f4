import type { Network } from "./network.ts";

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
export type Standing = (typeof standing)[keyof typeof standing];

/** One failure to be followed: the places that failed, whether backups are used, one of them left out if wanted. */
export interface Failure {
  roots: readonly number[];
  prepared: boolean;
  /** the dependency whose backup is left out */
  without?: number;
  /** minutes to be followed */
  until: number;
}

/**
 * Follows an outage from its start and tells each moment at which something changes: `change(minute, places)`
 * with the dependencies that stand differently from then on; `standings` already has the new state. The first
 * call is at minute 0. What is down is worked out as in the cost model, § What is down: begin with no backup
 * running, start every ready backup that has nothing gone in its needs, work out what is down again, until no
 * more starts. As more backups running only ever makes less be gone, the order does not matter, and a backup
 * that becomes ready goes on from the state before it; only where one runs out is everything begun anew.
 * Returns the dependencies whose backup took part.
 */
export function followOutage(
  network: Network,
  failure: Failure,
  standings: Uint8Array,
  change: (minute: number, places: readonly number[]) => void,
): readonly number[] {
  const { dependencies, backups } = network;
  const inReach = downWithout(network, failure.roots, new Uint8Array(dependencies));
  const reached: number[] = [];
  for (let place = 0; place < dependencies; place += 1) if (inReach[place] === 1) reached.push(place);
  standings.fill(standing.up);
  for (const place of reached) standings[place] = standing.gone;
  change(0, reached);
  if (!failure.prepared) return [];

  const usable = reached.filter((place) => {
    const backup = backups[place];
    return backup && place !== failure.without && backup.readyAt < Math.min(backup.until, failure.until);
  });
  const restoring = usable.filter((place) => backups[place]?.restores);
  const gone = new Uint8Array(network.ids.length);
  for (const root of failure.roots) gone[root] = 1;
  const started = new Uint8Array(dependencies);
  const tookPart = new Set<number>();
  let down = inReach;

  function isReady(place: number, minute: number): boolean {
    const backup = backups[place];
    return backup != null && backup.readyAt <= minute && minute < backup.until;
  }
  function nothingGoneInNeeds(place: number): boolean {
    return backups[place]?.needs.every((need) => gone[need] === 0) ?? false;
  }
  function markGone(): void {
    for (const place of reached) gone[place] = down[place] === 1 && started[place] === 0 ? 1 : 0;
  }
  function startWhatCan(minute: number): void {
    for (;;) {
      const starting = restoring.filter(
        (place) => started[place] === 0 && down[place] === 1 && isReady(place, minute) && nothingGoneInNeeds(place),
      );
      if (starting.length === 0) return;
      for (const place of starting) {
        started[place] = 1;
        tookPart.add(place);
      }
      down = downWithout(network, failure.roots, started);
      markGone();
    }
  }
  function beginAnew(): void {
    started.fill(0);
    down = inReach;
    markGone();
  }
  function standingOf(place: number, minute: number): Standing {
    if (down[place] === 0) return standing.up;
    if (started[place] === 1) return standing.carried;
    if (!isReady(place, minute) || backups[place]?.restores || place === failure.without) return standing.gone;
    return nothingGoneInNeeds(place) ? standing.eased : standing.gone;
  }

  markGone();
  for (const { minute, begins, runsOut } of momentsOf(network, usable, failure.until)) {
    if (runsOut.some((place) => started[place] === 1)) beginAnew();
    if (restoring.length > 0) startWhatCan(minute);
    const changed: number[] = [];
    // only restoring backups move what is down; without one, only those that begin or run out stand differently
    const touched = [...begins, ...runsOut].some((place) => backups[place]?.restores) ? reached : [...begins, ...runsOut];
    for (const place of touched) {
      const now = standingOf(place, minute);
      if (now === standings[place]) continue;
      standings[place] = now;
      changed.push(place);
      if (now === standing.eased) tookPart.add(place);
    }
    if (changed.length > 0) change(minute, changed);
  }
  return [...tookPart];
}

/** The dependencies that are down with these roots while the carried ones pass nothing on: 1 for each of them. */
export function downWithout(network: Network, roots: readonly number[], carried: Uint8Array): Uint8Array {
  const down = new Uint8Array(network.dependencies);
  const open: number[] = [];
  for (const root of roots) {
    if (root < network.dependencies) down[root] = 1;
    if (root >= network.dependencies || carried[root] === 0) open.push(root);
  }
  for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
    for (const place of network.fallsWith[cause] ?? []) {
      if (down[place] === 1) continue;
      down[place] = 1;
      if (carried[place] === 0) open.push(place);
    }
  }
  return down;
}

interface Moment {
  minute: number;
  begins: number[];
  runsOut: number[];
}

/** The moments at which backups become ready or run out, in order, those before `until` only. */
function momentsOf(network: Network, usable: readonly number[], until: number): Moment[] {
  const moments = new Map<number, Moment>();
  function momentAt(minute: number): Moment {
    const moment = moments.get(minute) ?? { minute, begins: [], runsOut: [] };
    moments.set(minute, moment);
    return moment;
  }
  for (const place of usable) {
    const backup = network.backups[place];
    if (!backup) continue;
    momentAt(backup.readyAt).begins.push(place);
    if (backup.until < until) momentAt(backup.until).runsOut.push(place);
  }
  return [...moments.values()].toSorted((one, other) => one.minute - other.minute);
}
