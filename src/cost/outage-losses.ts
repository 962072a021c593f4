import type { Clock, Passed } from "./clock.ts";
import type { Loss, RungState } from "./figures.ts";
import { followOutage, type Failure, type ShowStretch } from "./outage-course.ts";
import { nothingLost, type ByReading } from "./overlap.ts";
import { spoiltAfter, type Stakes } from "./stakes.ts";
import { startTimes, type StandingTimes } from "./standing-times.ts";
import { shareLost, streamsTouched, struckBy, type Struck } from "./struck.ts";

/** A clock to measure an outage by, and the lengths in minutes, shortest first, at which its loss is wanted. */
export interface Measure {
  clock: Clock;
  minutes: readonly number[];
}

/** The loss of one length of outage: the likely reading by part, and the totals of the low and high reading. */
export interface ReadLoss {
  likely: Loss;
  lowTotal: number;
  highTotal: number;
}

/**
 * What a failure costs, for each measure at each of its lengths, in one pass over its course. `struck` is what the
 * failure strikes, where that is known already. Cost model, § Loss.
 */
export function outageLosses(
  stakes: Stakes,
  failure: Failure,
  measures: readonly Measure[],
  struck = struckBy(stakes, failure.roots),
): ReadLoss[][] {
  return lossesAlong(stakes, struck, measures, (minutes, show) =>
    followOutage(stakes.network, failure, minutes, show),
  );
}

/** The same of any course: `follow` shows what is down, stretch by stretch, of what is struck at most. */
export function lossesAlong(
  stakes: Stakes,
  { places, streams: stopped, people }: Struck,
  measures: readonly Measure[],
  follow: (minutes: number, show: ShowStretch) => void,
): ReadLoss[][] {
  const { network } = stakes;
  const standings = new Uint8Array(network.dependencies);
  const times = startTimes(network.dependencies);
  const lost: ByReading[] = stopped.map(() => nothingLost);
  let stalled: ByReading = nothingLost;
  const tallies = measures.map(({ clock, minutes }) => newTally(clock, minutes, stopped.length));

  function settle(tally: Tally, minute: number): void {
    const { sold, openHours } = tally.clock(minute);
    stopped.forEach(({ stream: { pattern } }, line) => {
      const since = (sold[pattern] ?? 0) - (tally.passed.sold[pattern] ?? 0);
      addScaled(tally.missed, line * 3, lost[line] ?? nothingLost, since);
    });
    addScaled(tally.stalledHours, 0, stalled, openHours - tally.passed.openHours);
    tally.passed = { sold, openHours };
  }
  /** Settles all measures up to a minute, and takes the losses of the lengths that end before it. */
  function settleUpTo(minute: number): void {
    for (const tally of tallies) {
      for (let next = tally.open.shift(); next !== undefined; next = tally.open.shift()) {
        if (next > minute) {
          tally.open.unshift(next);
          settle(tally, minute);
          break;
        }
        settle(tally, next);
        tally.taken.push(readLoss(next, tally));
      }
    }
  }
  function readLoss(minute: number, tally: Tally): ReadLoss {
    const { extra, spoilage } = byTheClock(stakes, places, times, minute);
    function lossIn(reading: 0 | 1 | 2): Loss {
      let missedSales = 0;
      let lostMargin = 0;
      let lostCustomers = 0;
      stopped.forEach(({ stream }, index) => {
        const missed = tally.missed[index * 3 + reading] ?? 0;
        missedSales += missed * stream.sales;
        lostMargin += missed * stream.margin;
        lostCustomers += missed * stream.customers;
      });
      const catchUp = stakes.catchUpPerHour * (tally.stalledHours[reading] ?? 0);
      const total = lostMargin + lostCustomers + catchUp + extra + spoilage;
      return { missedSales, lostMargin, lostCustomers, catchUp, extra, spoilage, total };
    }
    return { likely: lossIn(1), lowTotal: lossIn(0).total, highTotal: lossIn(2).total };
  }

  const longest = Math.max(0, ...measures.flatMap(({ minutes }) => minutes));
  follow(longest, ({ from }, down) => {
    const changed = places.filter((place) => down.standingOf(place) !== standings[place]);
    if (changed.length === 0) return;
    if (from > 0) settleUpTo(from);
    for (const place of changed) standings[place] = down.standingOf(place);
    times.keep(changed, standings, from);
    for (const index of streamsTouched(stakes, changed)) {
      const stream = stopped[index];
      if (stream) lost[index] = shareLost(stream, standings);
    }
    stalled = shareLost(people, standings);
  });
  settleUpTo(Infinity);
  return tallies.map(({ taken }) => taken);
}

/** A loss with its range. `epsilon` widens it: 0.1, 0.3 or 0.5. Cost model, § Range. */
export function withRange({ likely, lowTotal, highTotal }: ReadLoss, epsilon: number): RungState {
  return {
    low: lowTotal * (1 - epsilon),
    likely: likely.total,
    high: highTotal * (1 + epsilon),
    loss: likely,
  };
}

/** What one measure has counted so far, three readings each: shares of streams' weekly sales, people's stalled hours. */
interface Tally {
  clock: Clock;
  open: number[];
  taken: ReadLoss[];
  passed: Passed;
  missed: Float64Array;
  stalledHours: Float64Array;
}

function newTally(clock: Clock, minutes: readonly number[], lines: number): Tally {
  const missed = new Float64Array(lines * 3);
  return {
    clock,
    open: [...minutes],
    taken: [],
    passed: clock(0),
    missed,
    stalledHours: new Float64Array(3),
  };
}

function addScaled(sums: Float64Array, at: number, [low, likely, high]: ByReading, factor: number): void {
  sums[at] = (sums[at] ?? 0) + low * factor;
  sums[at + 1] = (sums[at + 1] ?? 0) + likely * factor;
  sums[at + 2] = (sums[at + 2] ?? 0) + high * factor;
}

/** What runs on clock hours, open or not, and what spoils. */
function byTheClock(
  { dependencies }: Stakes,
  reached: readonly number[],
  times: StandingTimes,
  minute: number,
): { extra: number; spoilage: number } {
  let extra = 0;
  let spoilage = 0;
  for (const place of reached) {
    const own = dependencies[place];
    const down = times.down(place, minute);
    if (!own || down <= 0) continue;
    extra +=
      own.extraOnce + (own.extraPerHour * down + own.backupPerHour * times.onBackup(place, minute)) / 60;
    spoilage += spoiltAfter(own, times.gone(place, minute));
  }
  return { extra, spoilage };
}
