import type { Network } from "./network.ts";
import type { ShowStretch } from "./outage-course.ts";
import { whatIsDown } from "./what-is-down.ts";

/** A place that fails of itself, in minutes from the start of the outage; Infinity while it is not back. */
export interface Failing {
  place: number;
  from: number;
  until: number;
}

interface Spell {
  from: number;
  until: number;
}

/**
 * Follows an outage in which things fail and come back one after the other. A backup is ready so many minutes after its
 * thing first had a failure over it, and again after a time without one. Cost model, § What is down.
 */
export function followFailures(
  network: Network,
  { failures, prepared }: { failures: readonly Failing[]; prepared: boolean },
  minutes: number,
  show: ShowStretch,
): void {
  const usable = prepared ? usableIn(network, failures) : [];
  const moments = new Set([0]);
  for (const { from, until } of [...failures, ...usable.flatMap(({ runs }) => runs)])
    for (const moment of [from, until]) if (moment > 0 && moment < minutes) moments.add(moment);
  const inOrder = [...moments].toSorted((one, other) => one - other);
  inOrder.forEach((from, index) => {
    const down = whatIsDown(
      network,
      failures.filter((failing) => holds(failing, from)).map(({ place }) => place),
    );
    const ready = usable.filter(({ runs }) => runs.some((run) => holds(run, from))).map(({ place }) => place);
    ready.forEach(down.makeReady);
    show({ from, to: inOrder[index + 1] ?? minutes, ready }, down);
  });
}

function holds({ from, until }: Spell, moment: number): boolean {
  return from <= moment && moment < until;
}

/** The places with a backup under a failure, and when that backup can run. */
function usableIn(
  { reach, backups }: Network,
  failures: readonly Failing[],
): { place: number; runs: Spell[] }[] {
  const over = new Map<number, Spell[]>();
  for (const failing of failures)
    for (const place of reach[failing.place] ?? [])
      if (backups[place] != null) over.set(place, [...(over.get(place) ?? []), failing]);
  return [...over].map(([place, spells]) => ({
    place,
    runs: joined(spells).map(({ from, until }) => ({
      from: from + (backups[place]?.readyAt ?? 0),
      until: Math.min(until, from + (backups[place]?.until ?? 0)),
    })),
  }));
}

/** Spells that touch or overlap as one, in order. */
function joined(spells: readonly Spell[]): Spell[] {
  const apart: Spell[] = [];
  for (const { from, until } of spells.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until);
    else apart.push({ from, until });
  }
  return apart;
}
