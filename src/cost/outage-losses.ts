import type { Clock, Passed } from "./clock.ts";
import type { Loss, RungState } from "./figures.ts";
import { followOutage, reachOf, standing, type Failure, type TookPart } from "./outage-course.ts";
import { nothingLost, togetherOf, type ByReading } from "./overlap.ts";
import { spoiltAfter, streamsStoppedBy, streamsTouched, type Stakes } from "./stakes.ts";
import { startTimes, type StandingTimes } from "./standing-times.ts";

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

/** For each measure the loss at each of its lengths; and the backups that took part. */
export interface OutageLosses {
  losses: ReadLoss[][];
  tookPart: readonly TookPart[];
}

/** What a failure costs, in one pass over its course for all lengths and all measures. Cost model, § Loss. */
export function outageLosses(stakes: Stakes, failure: Failure, measures: readonly Measure[]): OutageLosses {
  const { network, dependencies } = stakes;
  const reached = reachOf(network, failure.roots);
  const stoppedByIndex = streamsStoppedBy(stakes, reached);
  const stopped = [...stoppedByIndex.values()];
  const lineOf = new Map([...stoppedByIndex.keys()].map((index, line) => [index, line]));
  const stallers = reached.filter((place) => (dependencies[place]?.stalled ?? 0) > 0);
  const standings = new Uint8Array(network.dependencies);
  const times = startTimes(network.dependencies);
  const lost: ByReading[] = stopped.map(() => nothingLost);
  let stalled: ByReading = nothingLost;
  const tallies = measures.map(({ clock, minutes }) => newTally(clock, minutes, stopped.length));

  function readStream(line: number): ByReading {
    const { places = [], shares = [] } = stopped[line] ?? {};
    const stops: number[] = [];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const now = standings[place];
      if (now === standing.up) continue;
      const kept = now === standing.gone ? 0 : (network.backups[place]?.keeps ?? 0);
      stops.push((shares[at] ?? 0) * (1 - kept));
    }
    return togetherOf(stops);
  }
  function readStalled(): ByReading {
    const idle = stallers.filter(
      (place) => standings[place] !== standing.up && standings[place] !== standing.carried,
    );
    return togetherOf(idle.map((place) => dependencies[place]?.stalled ?? 0));
  }
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
    const { extra, spoilage } = byTheClock(stakes, reached, times, minute);
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
  const tookPart = followOutage(network, failure, longest, standings, (minute, places) => {
    if (minute > 0) settleUpTo(minute);
    times.keep(places, standings, minute);
    for (const index of streamsTouched(stakes, places)) {
      const line = lineOf.get(index);
      if (line !== undefined) lost[line] = readStream(line);
    }
    if (places.some((place) => (dependencies[place]?.stalled ?? 0) > 0)) stalled = readStalled();
  });
  settleUpTo(Infinity);
  return { losses: tallies.map(({ taken }) => taken), tookPart };
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
