import type { WhatIsDown } from "./what-is-down.ts";

/** levels at which copies of the state are kept: 0 is the outage's, where no backup is ready */
const asItStands = 1;
const firstHalf = 2;

/**
 * Shows what is down with each of these restoring backups left out in turn, all others ready; afterwards everything
 * is as it stands. `others` are the ready backups that are never left out.
 *
 * As the order in which backups start does not matter, they are halved: once the one half is ready, the same
 * question is asked of the other half, and the other way round. So each backup starts some log₂ n times, not n.
 */
export function leaveOutEach(
  down: WhatIsDown,
  backups: readonly number[],
  others: readonly number[],
  show: (leftOut: number) => void,
): void {
  function leaveOut(first: number, end: number, level: number): void {
    if (end - first === 1) {
      show(backups[first] ?? 0);
      return;
    }
    const middle = (first + end) >> 1;
    down.remember(level);
    backups.slice(middle, end).forEach(down.makeReady);
    leaveOut(first, middle, level + 1);
    down.recall(level);
    backups.slice(first, middle).forEach(down.makeReady);
    leaveOut(middle, end, level + 1);
  }
  if (backups.length === 0) return;
  down.remember(asItStands);
  down.recall(0);
  others.forEach(down.makeReady);
  leaveOut(0, backups.length, firstHalf);
  down.recall(asItStands);
}
