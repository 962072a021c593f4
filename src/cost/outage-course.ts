import type { Network } from "./network.ts";
import { whatIsDown, type WhatIsDown } from "./what-is-down.ts";

/** One failure to be followed: the places that failed, and whether backups are used. */
export interface Failure {
  roots: readonly number[];
  prepared: boolean;
}

/** A stretch of an outage in which nothing changes, in minutes from its start, and the backups in their time then. */
export interface Stretch {
  from: number;
  to: number;
  ready: readonly number[];
}

/** Is told of each stretch, and of what is down in it. */
export type ShowStretch = (stretch: Stretch, down: WhatIsDown) => void;

/** The dependencies that are down at the start of a failure, before any backup runs, in plan order. */
export function reachOf(network: Network, roots: readonly number[]): readonly number[] {
  const [first, ...others] = roots;
  if (first === undefined) return [];
  if (others.length === 0) return network.reach[first] ?? [];
  const places = new Set(roots.flatMap((root) => network.reach[root] ?? []));
  return [...places].toSorted((one, other) => one - other);
}

/**
 * Follows an outage for some minutes, stretch by stretch, and shows what is down in each. A backup that becomes
 * ready goes on from the state before it; only where one that started runs out is everything begun anew. Cost
 * model, § What is down.
 */
export function followOutage(
  network: Network,
  { roots, prepared }: Failure,
  minutes: number,
  show: ShowStretch,
): void {
  const down = whatIsDown(network, roots);
  const usable = prepared
    ? reachOf(network, roots).filter((place) => canRunWithin(network, place, minutes))
    : [];
  const moments = momentsOf(network, usable, minutes);
  down.remember(0);
  let wereReady: readonly number[] = [];
  moments.forEach((from, index) => {
    const ready = usable.filter((place) => isInItsTime(network, place, from));
    const runOut = wereReady.filter((place) => !isInItsTime(network, place, from));
    if (runOut.some(down.hasStarted)) {
      down.recall(0);
      wereReady = [];
    } else runOut.forEach(down.makeUnready);
    const before = new Set(wereReady);
    for (const place of ready) if (!before.has(place)) down.makeReady(place);
    wereReady = ready;
    show({ from, to: moments[index + 1] ?? minutes, ready }, down);
  });
}

function canRunWithin({ backups }: Network, place: number, minutes: number): boolean {
  const backup = backups[place];
  return backup != null && backup.readyAt < Math.min(backup.until, minutes);
}

function isInItsTime({ backups }: Network, place: number, minute: number): boolean {
  const backup = backups[place];
  return backup != null && backup.readyAt <= minute && minute < backup.until;
}

/** The start, and the minutes before the end at which backups become ready or run out, in order. */
function momentsOf({ backups }: Network, usable: readonly number[], minutes: number): number[] {
  const moments = new Set([0]);
  for (const place of usable) {
    const { readyAt = 0, until = 0 } = backups[place] ?? {};
    moments.add(readyAt);
    if (until < minutes) moments.add(until);
  }
  return [...moments].toSorted((one, other) => one - other);
}
