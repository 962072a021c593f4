import type { Clock } from "./clock.ts";
import { leaveOutEach } from "./left-out.ts";
import { followOutage, type Stretch } from "./outage-course.ts";
import type { Measure } from "./outage-losses.ts";
import { spoiltAfter, type Stakes } from "./stakes.ts";
import { startTimes, type StandingTimes } from "./standing-times.ts";
import { differenceFrom, type StretchTime } from "./stretch-difference.ts";
import type { Struck } from "./struck.ts";
import { isGone, standing, type WhatIsDown } from "./what-is-down.ts";

/** What leaving out one backup does. */
interface LeftOut {
  /** what the outage costs more, extras once and spoilage left out */
  more: number;
  /** dependencies that are down without it, where they would not have been so far */
  alsoDown: Set<number>;
  /** how many minutes longer each dependency is gone */
  minutesGone: Map<number, number>;
}

/**
 * What each backup that takes part in the failure of a root saves: how much more the outage would cost without this
 * one backup (likely reading), by the dependency it belongs to. Cost model, § A backup pays. `measure` is one length;
 * `struck` what the root strikes.
 */
export function savedByBackups(
  stakes: Stakes,
  root: number,
  { clock, minutes: [length = 0] }: Measure,
  struck: Struck,
): Map<number, number> {
  const { network, dependencies } = stakes;
  const standings = new Uint8Array(network.dependencies);
  const times = startTimes(network.dependencies);
  const leftOut = new Map<number, LeftOut>();

  followOutage(network, { roots: [root], prepared: true }, length, (stretch, down) => {
    for (const place of struck.places) standings[place] = down.standingOf(place);
    times.keep(struck.places, standings, stretch.from);
    const time = timeOf(stretch, clock);
    const difference = differenceFrom(stakes, struck, standings, time);
    withoutEach(struck, stretch, standings, down, (backup, otherwise, changed) => {
      const so = leftOut.get(backup) ?? { more: 0, alsoDown: new Set(), minutesGone: new Map() };
      leftOut.set(backup, so);
      so.more += difference(otherwise, changed);
      for (const place of changed) {
        const { extraOnce = 0, spoilage = [] } = dependencies[place] ?? {};
        if (extraOnce > 0 && times.down(place, stretch.to) === 0) so.alsoDown.add(place);
        if (spoilage.length > 0 && isGone(otherwise[place]) && !isGone(standings[place]))
          so.minutesGone.set(place, (so.minutesGone.get(place) ?? 0) + time.minutes);
      }
    });
  });
  return new Map([...leftOut].map(([backup, so]) => [backup, so.more + oneOffs(stakes, so, times, length)]));
}

/** What is spent once and what spoils in an outage of some minutes for want of a backup. */
function oneOffs(
  { dependencies }: Stakes,
  { alsoDown, minutesGone }: LeftOut,
  times: StandingTimes,
  length: number,
): number {
  let sum = 0;
  for (const place of alsoDown)
    if (times.down(place, length) === 0) sum += dependencies[place]?.extraOnce ?? 0;
  for (const [place, minutes] of minutesGone) {
    const own = dependencies[place];
    const gone = times.gone(place, length);
    if (own) sum += spoiltAfter(own, gone + minutes) - spoiltAfter(own, gone);
  }
  return sum;
}

/**
 * Shows how all stand with each backup left out in turn that did something in a stretch, and which of them stand
 * otherwise than in `standings`.
 */
function withoutEach(
  { places }: Struck,
  { ready }: Stretch,
  standings: Uint8Array,
  down: WhatIsDown,
  show: (backup: number, otherwise: Uint8Array, changed: readonly number[]) => void,
): void {
  const otherwise = Uint8Array.from(standings);
  for (const backup of ready) {
    // one that restores nothing leaves what is down as it is
    if (standings[backup] !== standing.eased) continue;
    otherwise[backup] = standing.gone;
    show(backup, otherwise, [backup]);
    otherwise[backup] = standing.eased;
  }
  leaveOutEach(down, ready, (backup) => {
    const changed: number[] = [];
    for (const place of places) {
      const now = down.standingOf(place);
      otherwise[place] = now;
      if (now !== standings[place]) changed.push(place);
    }
    show(backup, otherwise, changed);
  });
}

function timeOf({ from, to }: Stretch, clock: Clock): StretchTime {
  const [before, after] = [clock(from), clock(to)];
  return {
    minutes: to - from,
    sold: after.sold.map((share, pattern) => share - (before.sold[pattern] ?? 0)),
    openHours: after.openHours - before.openHours,
  };
}
