import { followOutage, reachOf, standing } from "./outage-course.ts";
import { outageLosses, type Measure, type OutageLosses } from "./outage-losses.ts";
import { togetherOf } from "./overlap.ts";
import { spoiltAfter, streamsStoppedBy, streamsTouched, type Stakes, type StoppedStream } from "./stakes.ts";
import { startTimes } from "./standing-times.ts";

/**
 * What each backup that took part in a failure saves: how much more the outage would cost without this one
 * backup (likely reading), by the dependency it belongs to. Cost model, § A backup pays. `measure` is one
 * length; `prepared` the failure's losses with all backups, that measure last.
 *
 * A backup that matters to no other dependency is reckoned in one pass for all of them; only for the others
 * the outage is followed again without it.
 */
export function savedByBackups(
  stakes: Stakes,
  root: number,
  measure: Measure,
  prepared: OutageLosses,
): Map<number, number> {
  const alone = new Set(
    prepared.tookPart.filter(({ mattersToOthers }) => !mattersToOthers).map(({ place }) => place),
  );
  const saved = savedAlone(stakes, root, measure, alone);
  const withAll = prepared.losses.at(-1)?.[0]?.likely.total ?? 0;
  for (const { place } of prepared.tookPart) {
    if (alone.has(place)) continue;
    const { losses } = outageLosses(stakes, { roots: [root], prepared: true, without: place }, [measure]);
    saved.set(place, (losses[0]?.[0]?.likely.total ?? 0) - withAll);
  }
  return saved;
}

/** What each of these backups saves, where leaving it out changes nothing but its own dependency. */
function savedAlone(
  stakes: Stakes,
  root: number,
  { clock, minutes }: Measure,
  backups: Set<number>,
): Map<number, number> {
  const saved = new Map([...backups].map((place) => [place, 0]));
  const [length = 0] = minutes;
  if (backups.size === 0 || length === 0) return saved;
  const { network, dependencies } = stakes;
  const stopped = streamsStoppedBy(stakes, reachOf(network, [root]));
  const stallers = reachOf(network, [root]).filter((place) => (dependencies[place]?.stalled ?? 0) > 0);
  const standings = new Uint8Array(network.dependencies);
  const times = startTimes(network.dependencies);
  const savings = new Map<number, Saving[]>();
  const settledAt = new Map<number, number>();
  let sparing: Saving[] = [];
  let sparedUntil = 0;

  function add(place: number, amount: number): void {
    saved.set(place, (saved.get(place) ?? 0) + amount);
  }
  function settleStream(index: number, minute: number): void {
    const pattern = stopped.get(index)?.stream.pattern ?? -1;
    const since = (clock(minute).sold[pattern] ?? 0) - (clock(settledAt.get(index) ?? 0).sold[pattern] ?? 0);
    settledAt.set(index, minute);
    for (const { place, amount } of savings.get(index) ?? []) add(place, amount * since);
  }
  function settlePeople(minute: number): void {
    const since = clock(minute).openHours - clock(sparedUntil).openHours;
    sparedUntil = minute;
    for (const { place, amount } of sparing) add(place, amount * since);
  }
  function isOnBackup(place: number): boolean {
    return standings[place] === standing.eased || standings[place] === standing.carried;
  }
  function keptBy(place: number): number {
    return isOnBackup(place) ? (network.backups[place]?.keeps ?? 0) : 0;
  }
  function savingsOn({ stream, places, shares }: StoppedStream): Saving[] {
    const down = places.flatMap((place, at) =>
      standings[place] === standing.up ? [] : [{ place, share: shares[at] ?? 0 }],
    );
    const others = withoutEach(down.map(({ place, share }) => share * (1 - keptBy(place))));
    const worth = stream.margin + stream.customers;
    // what is lost is others + (1 − others) × what this one stops; its backup takes share × keeps off the latter
    return down.flatMap(({ place, share }, at) =>
      backups.has(place) && isOnBackup(place)
        ? [{ place, amount: worth * (1 - (others[at] ?? 0)) * share * keptBy(place) }]
        : [],
    );
  }
  function sparingNow(): Saving[] {
    const idle = stallers.filter(
      (place) => standings[place] === standing.gone || standings[place] === standing.eased,
    );
    const [, others] = togetherOf(idle.map((place) => dependencies[place]?.stalled ?? 0));
    return stallers
      .filter((place) => standings[place] === standing.carried && backups.has(place))
      .map((place) => ({
        place,
        amount: stakes.catchUpPerHour * (1 - others) * (dependencies[place]?.stalled ?? 0),
      }));
  }

  followOutage(network, { roots: [root], prepared: true }, length, standings, (minute, places) => {
    times.keep(places, standings, minute);
    for (const index of streamsTouched(stakes, places)) {
      settleStream(index, minute);
      const stream = stopped.get(index);
      if (stream) savings.set(index, savingsOn(stream));
    }
    if (stallers.length === 0) return;
    settlePeople(minute);
    sparing = sparingNow();
  });
  for (const index of stopped.keys()) settleStream(index, length);
  settlePeople(length);
  for (const place of backups) {
    const own = dependencies[place];
    if (!own) continue;
    const spared = spoiltAfter(own, times.down(place, length)) - spoiltAfter(own, times.gone(place, length));
    add(place, spared - (own.backupPerHour * times.onBackup(place, length)) / 60);
  }
  return saved;
}

/** What a backup saves from a moment on: per week's worth of a stream's sales, or per open hour. */
interface Saving {
  place: number;
  amount: number;
}

/** For each share what all the others stop together, as in the likely reading of `togetherOf`. */
function withoutEach(shares: readonly number[]): number[] {
  const after: number[] = [];
  let right = 0;
  for (let at = shares.length - 1; at >= 0; at -= 1) {
    after[at] = right;
    right += (1 - right) * (shares[at] ?? 0);
  }
  let left = 0;
  return shares.map((share, at) => {
    const others = left + (1 - left) * (after[at] ?? 0);
    left += (1 - left) * share;
    return others;
  });
}
