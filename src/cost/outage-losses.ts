import type { Clock } from "./clock.ts";
import type { Estimate, Loss, RungState } from "./figures.ts";
import { followOutage, standing, type Failure } from "./outage-course.ts";
import { nothingLost, togetherOf, type ByReading } from "./overlap.ts";
import type { DependencyStakes, Stakes } from "./stakes.ts";

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

/** For each measure the loss at each of its lengths; and the dependencies whose backup took part. */
export interface OutageLosses {
  losses: ReadLoss[][];
  tookPart: readonly number[];
}

/**
 * What a failure costs, in one pass over its course for all lengths and all measures. Cost model, § Loss.
 * Each stream is settled only when the share of it that is lost changes.
 */
export function outageLosses(
  stakes: Stakes,
  failure: Omit<Failure, "until">,
  measures: readonly Measure[],
): OutageLosses {
  const tallies = measures.map(({ clock, minutes }) => newTally(stakes, clock, minutes));
  const until = Math.max(0, ...measures.flatMap(({ minutes }) => minutes));
  const { network, dependencies, streams } = stakes;
  const standings = new Uint8Array(network.dependencies);
  const times = dependencies.map((): Times => ({ standing: standing.up, since: 0, down: 0, gone: 0, running: 0 }));
  const lost: ByReading[] = streams.map(() => nothingLost);
  let stalled: ByReading = nothingLost;
  let reached: readonly number[] = [];
  let stopsStream: number[][] = [];
  let stallers: number[] = [];

  function stoppedShare(place: number, stream: number): number {
    const effect = dependencies[place]?.effects.find((candidate) => candidate.stream === stream);
    return (effect?.share ?? 0) * (1 - keptShare(place));
  }
  function keptShare(place: number): number {
    const now = standings[place];
    return now === standing.eased || now === standing.carried ? (network.backups[place]?.keeps ?? 0) : 0;
  }
  function isDown(place: number): boolean {
    return standings[place] !== standing.up;
  }
  function readStream(stream: number): ByReading {
    const downOnes = (stopsStream[stream] ?? []).filter(isDown);
    return togetherOf(downOnes.map((place) => stoppedShare(place, stream)));
  }
  function readStalled(): ByReading {
    const idle = stallers.filter((place) => isDown(place) && standings[place] !== standing.carried);
    return togetherOf(idle.map((place) => dependencies[place]?.stalled ?? 0));
  }
  function begin(places: readonly number[]): void {
    reached = places;
    stopsStream = streams.map(() => []);
    for (const place of places) {
      for (const { stream } of dependencies[place]?.effects ?? []) stopsStream[stream]?.push(place);
    }
    stallers = places.filter((place) => (dependencies[place]?.stalled ?? 0) > 0);
  }
  function lossesAt(tally: Tally, minute: number): ReadLoss {
    for (const stream of streams.keys()) settleStream(tally, stakes, stream, lost[stream] ?? nothingLost, minute);
    settleStalled(tally, stalled, minute);
    const { extra, spoilage } = byTheClock(dependencies, reached, times, minute);
    return readLoss(stakes, tally, extra, spoilage);
  }
  function takeUpTo(minute: number): void {
    for (const tally of tallies) {
      for (let next = tally.open.at(0); next !== undefined && next <= minute; next = tally.open.at(0)) {
        tally.taken.push(lossesAt(tally, next));
        tally.open.shift();
      }
    }
  }

  const tookPart = followOutage(network, { ...failure, until }, standings, (minute, places) => {
    if (minute === 0) begin(reached.length === 0 ? places : reached);
    else takeUpTo(minute);
    const touchedStreams = new Set<number>();
    for (const place of places) {
      const time = times[place];
      if (time) keepTime(time, standings[place] ?? standing.up, minute);
      for (const { stream } of dependencies[place]?.effects ?? []) touchedStreams.add(stream);
    }
    for (const stream of touchedStreams) {
      for (const tally of tallies) settleStream(tally, stakes, stream, lost[stream] ?? nothingLost, minute);
      lost[stream] = readStream(stream);
    }
    if (places.some((place) => (dependencies[place]?.stalled ?? 0) > 0)) {
      for (const tally of tallies) settleStalled(tally, stalled, minute);
      stalled = readStalled();
    }
  });
  takeUpTo(Infinity);
  return { losses: tallies.map(({ taken }) => taken), tookPart };
}

/** A loss with its range. `epsilon` widens it: 0.1, 0.3 or 0.5. Cost model, § Range. */
export function withRange({ likely, lowTotal, highTotal }: ReadLoss, epsilon: number): RungState {
  const estimate: Estimate = {
    low: lowTotal * (1 - epsilon),
    likely: likely.total,
    high: highTotal * (1 + epsilon),
  };
  return { ...estimate, loss: likely };
}

/** How long, in minutes, a dependency has been down, gone, and on its backup, up to its last change. */
interface Times {
  standing: number;
  since: number;
  down: number;
  gone: number;
  running: number;
}

function keepTime(time: Times, next: number, minute: number): void {
  Object.assign(time, timesAt(time, minute));
  time.standing = next;
  time.since = minute;
}

function timesAt({ standing: now, since, down, gone, running }: Times, minute: number) {
  const passed = minute - since;
  return {
    down: down + (now === standing.up ? 0 : passed),
    gone: gone + (now === standing.gone || now === standing.eased ? passed : 0),
    running: running + (now === standing.eased || now === standing.carried ? passed : 0),
  };
}

/** What runs on clock hours, open or not, and what spoils. */
function byTheClock(
  dependencies: readonly DependencyStakes[],
  reached: readonly number[],
  times: readonly Times[],
  minute: number,
): { extra: number; spoilage: number } {
  let extra = 0;
  let spoilage = 0;
  for (const place of reached) {
    const own = dependencies[place];
    const time = times[place];
    if (!own || !time) continue;
    const { down, gone, running } = timesAt(time, minute);
    if (down > 0) extra += own.extraOnce;
    extra += (own.extraPerHour * down + own.backupPerHour * running) / 60;
    for (const { afterHours, amount } of own.spoilage) {
      if (gone > 0 && afterHours <= gone / 60 + 1e-9) spoilage += amount;
    }
  }
  return { extra, spoilage };
}

/** What one measure has counted so far: shares of each stream's weekly sales and people's stalled open hours, by reading. */
interface Tally {
  clock: Clock;
  open: number[];
  taken: ReadLoss[];
  missed: Float64Array;
  soldUntil: Float64Array;
  stalledHours: [number, number, number];
  openUntil: number;
}

function newTally(stakes: Stakes, clock: Clock, minutes: readonly number[]): Tally {
  const count = stakes.streams.length;
  return {
    clock,
    open: [...minutes],
    taken: [],
    missed: new Float64Array(count * 3),
    soldUntil: new Float64Array(count),
    stalledHours: [0, 0, 0],
    openUntil: 0,
  };
}

function settleStream(tally: Tally, stakes: Stakes, stream: number, lost: ByReading, minute: number): void {
  const sold = tally.clock.sold(stakes.calendar.patternOfStream[stream] ?? -1, minute);
  const since = sold - (tally.soldUntil[stream] ?? 0);
  tally.soldUntil[stream] = sold;
  for (let reading = 0; reading < 3; reading += 1) {
    const at = stream * 3 + reading;
    tally.missed[at] = (tally.missed[at] ?? 0) + (lost[reading] ?? 0) * since;
  }
}

function settleStalled(tally: Tally, [low, likely, high]: ByReading, minute: number): void {
  const open = tally.clock.openHours(minute);
  const since = open - tally.openUntil;
  tally.openUntil = open;
  const [lowSoFar, likelySoFar, highSoFar] = tally.stalledHours;
  tally.stalledHours = [lowSoFar + low * since, likelySoFar + likely * since, highSoFar + high * since];
}

function readLoss(stakes: Stakes, tally: Tally, extra: number, spoilage: number): ReadLoss {
  function lossIn(reading: 0 | 1 | 2): Loss {
    let missedSales = 0;
    let lostMargin = 0;
    let lostCustomers = 0;
    stakes.streams.forEach(({ weeklySales, marginLost, customersLost }, stream) => {
      const missed = weeklySales * (tally.missed[stream * 3 + reading] ?? 0);
      missedSales += missed;
      lostMargin += missed * marginLost;
      lostCustomers += missed * customersLost;
    });
    const catchUp = stakes.catchUpPerHour * tally.stalledHours[reading];
    const total = lostMargin + lostCustomers + catchUp + extra + spoilage;
    return { missedSales, lostMargin, lostCustomers, catchUp, extra, spoilage, total };
  }
  return { likely: lossIn(1), lowTotal: lossIn(0).total, highTotal: lossIn(2).total };
}
