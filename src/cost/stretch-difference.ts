import type { Passed } from "./clock.ts";
import type { Stakes } from "./stakes.ts";
import { likelyLost, type Struck } from "./struck.ts";
import { isDown, isOnBackup } from "./what-is-down.ts";

/** What passes in a stretch of an outage: of the business's time, and in minutes. */
export interface StretchTime extends Passed {
  minutes: number;
}

/**
 * What a stretch costs more (likely reading; extras once and spoilage left out) where the `changed` ones stand as
 * in `otherwise`, than where all stand as in `standings`. Only the streams they touch are worked out again.
 */
export function differenceFrom(
  { dependencies, catchUpPerHour }: Stakes,
  { streams, people }: Struck,
  standings: Uint8Array,
  { sold, openHours, minutes }: StretchTime,
): (otherwise: Uint8Array, changed: readonly number[]) => number {
  const lost = streams.map((stops) => likelyLost(stops, standings));
  const stalled = likelyLost(people, standings);
  const isTouched = new Uint8Array(streams.length);

  return (otherwise, changed) => {
    let byTheHour = 0;
    let isStalling = false;
    isTouched.fill(0);
    for (const place of changed) {
      const own = dependencies[place];
      if (!own) continue;
      const [was, is] = [standings[place], otherwise[place]];
      byTheHour += own.extraPerHour * (Number(isDown(is)) - Number(isDown(was)));
      byTheHour += own.backupPerHour * (Number(isOnBackup(is)) - Number(isOnBackup(was)));
      if (own.stalled > 0) isStalling = true;
      for (const { stream } of own.effects) isTouched[stream] = 1;
    }
    let more = (byTheHour * minutes) / 60;
    streams.forEach((stops, index) => {
      if (isTouched[index] === 0) return;
      const { margin, customers, pattern } = stops.stream;
      const moreLost = likelyLost(stops, otherwise) - (lost[index] ?? 0);
      more += moreLost * (margin + customers) * (sold[pattern] ?? 0);
    });
    if (isStalling) more += (likelyLost(people, otherwise) - stalled) * catchUpPerHour * openHours;
    return more;
  };
}
