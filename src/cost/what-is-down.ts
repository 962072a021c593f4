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

export function isDown(way: number | undefined): boolean {
  return way !== standing.up;
}

/** Down and not carried: what needs it falls too. */
export function isGone(way: number | undefined): boolean {
  return way === standing.gone || way === standing.eased;
}

export function isOnBackup(way: number | undefined): boolean {
  return way === standing.carried || way === standing.eased;
}

/** What is down at one moment of an outage, while backups become ready one after the other. */
export interface WhatIsDown {
  standingOf: (place: number) => Standing;
  /** whether its restoring backup started; it need not run any more, as its dependency may work again */
  hasStarted: (place: number) => boolean;
  /** its backup may run from now on: starts it, and all that can start through it */
  makeReady: (place: number) => void;
  /** its backup, which has not started, may not run any more */
  makeUnready: (place: number) => void;
  /** keeps a copy of the present state, until another is kept at the same level */
  remember: (level: number) => void;
  recall: (level: number) => void;
}

// why a dependency is down, where that is not the gone place that holds it down
const works = -1;
const failedItself = -2;

/**
 * What is down with these roots, at first with no backup ready. Cost model, § What is down.
 *
 * More backups running only ever makes less be gone, so their order does not matter, and nothing has to be worked
 * out twice: each backup counts those of its needs that are gone, and each place that is down knows one gone
 * cause that holds it down. When a place is no longer gone, only what it held down has to look for another cause,
 * and only the backups that need it can start. That is quick for the longest chains, and rings end.
 */
export function whatIsDown(network: Network, roots: readonly number[]): WhatIsDown {
  const { fallsWith, causes, backups, backupsNeeding, ids } = network;
  // all of the state lies in one block, so that one copy keeps it
  const block = new ArrayBuffer(ids.length * 10);
  const heldBy = new Int32Array(block, 0, ids.length).fill(works);
  const goneNeeds = new Int32Array(block, ids.length * 4, ids.length);
  const started = new Uint8Array(block, ids.length * 8, ids.length);
  const ready = new Uint8Array(block, ids.length * 9, ids.length);
  const state = new Uint8Array(block);
  const copies: Uint8Array[] = [];
  const isLoose = new Uint8Array(ids.length);

  const fallen = [...new Set(roots)];
  for (const root of fallen) heldBy[root] = failedItself;
  holdDown(fallen, (place) => heldBy[place] === works);
  for (const place of fallen)
    for (const backup of backupsNeeding[place] ?? []) goneNeeds[backup] = (goneNeeds[backup] ?? 0) + 1;

  function isHolder(place: number): boolean {
    return heldBy[place] !== works && started[place] === 0;
  }
  /** Lets each of these, and of those that join them, hold down the followers that are to be held. */
  function holdDown(holders: number[], isToBeHeld: (place: number) => boolean): void {
    for (const holder of holders) {
      for (const place of fallsWith[holder] ?? []) {
        if (!isToBeHeld(place)) continue;
        heldBy[place] = holder;
        isLoose[place] = 0;
        if (started[place] === 0) holders.push(place);
      }
    }
  }
  /** All that is no longer gone now that the backup of one place has started: itself first. */
  function freedWith(first: number): number[] {
    const loose: number[] = [];
    for (let holder: number | undefined = first, next = 0; holder !== undefined; holder = loose[next++]) {
      for (const place of fallsWith[holder] ?? []) if (heldBy[place] === holder) loose.push(place);
    }
    for (const place of loose) isLoose[place] = 1;
    const heldAgain: number[] = [];
    for (const place of loose) {
      const other = causes[place]?.find((cause) => isHolder(cause) && isLoose[cause] === 0);
      if (other === undefined) continue;
      heldBy[place] = other;
      isLoose[place] = 0;
      if (started[place] === 0) heldAgain.push(place);
    }
    holdDown(heldAgain, (place) => isLoose[place] === 1);
    const freed = [first];
    for (const place of loose) {
      if (isLoose[place] === 0) continue;
      isLoose[place] = 0;
      heldBy[place] = works;
      if (started[place] === 0) freed.push(place);
    }
    return freed;
  }
  function canStart(place: number): boolean {
    return (
      ready[place] === 1 && goneNeeds[place] === 0 && isHolder(place) && backups[place]?.restores === true
    );
  }
  function startFrom(first: number): void {
    const waiting = [first];
    for (const place of waiting) {
      if (!canStart(place)) continue; // by now it may work again
      started[place] = 1;
      for (const freed of freedWith(place)) {
        for (const backup of backupsNeeding[freed] ?? []) {
          goneNeeds[backup] = (goneNeeds[backup] ?? 0) - 1;
          if (canStart(backup)) waiting.push(backup);
        }
      }
    }
  }

  return {
    standingOf: (place) => {
      if (heldBy[place] === works) return standing.up;
      if (started[place] === 1) return standing.carried;
      const isEased = ready[place] === 1 && goneNeeds[place] === 0 && backups[place]?.restores === false;
      return isEased ? standing.eased : standing.gone;
    },
    hasStarted: (place) => started[place] === 1,
    makeReady: (place) => {
      ready[place] = 1;
      startFrom(place);
    },
    makeUnready: (place) => {
      ready[place] = 0;
    },
    remember: (level) => (copies[level] ??= new Uint8Array(state.length)).set(state),
    recall: (level) => {
      const copy = copies[level];
      if (copy) state.set(copy);
    },
  };
}
