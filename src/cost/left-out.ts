import type { WhatIsDown } from "./what-is-down.ts";

/** levels at which copies of the state are kept: 0 is the outage's, where no backup is ready */
const asItStands = 1;
const firstHalf = 2;

/**
 * Shows what is down with each restoring backup left out in turn that has started; afterwards everything is as it
 * stands. `ready` are all backups that are in their time.
 *
 * As the order in which backups start does not matter, they are halved: once the one half is ready, the same
 * question is asked of the other half, and the other way round. So each backup starts some log₂ n times, not n.
 */
export function leaveOutEach(
  down: WhatIsDown,
  ready: readonly number[],
  show: (leftOut: number) => void,
): void {
  const backups = ready.filter(down.hasStarted);
  if (backups.length === 0) return;
  const makeReady = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) down.makeReady(backups[at] ?? 0);
  };
  function leaveOut(first: number, end: number, level: number): void {
    if (end - first === 1) {
      show(backups[first] ?? 0);
      return;
    }
    const middle = (first + end) >> 1;
    down.remember(level);
    makeReady(middle, end);
    leaveOut(first, middle, level + 1);
    down.recall(level);
    makeReady(first, middle);
    leaveOut(middle, end, level + 1);
  }
  const others = ready.filter((place) => !down.hasStarted(place));
  down.remember(asItStands);
  down.recall(0);
  others.forEach(down.makeReady);
  leaveOut(0, backups.length, firstHalf);
  down.recall(asItStands);
}
