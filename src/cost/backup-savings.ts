import { leaveOutEach } from "./left-out.ts";
import { followOutage } from "./outage-course.ts";
import type { Measure } from "./outage-losses.ts";
import { spoiltAfter, type Stakes } from "./stakes.ts";
import { startTimes } from "./standing-times.ts";
import { shareLost, shareStalled, type Struck } from "./struck.ts";
import { standing } from "./what-is-down.ts";

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
  const saved = new Map<number, number>();
  const standings = new Uint8Array(network.dependencies);
  const without = new Uint8Array(network.dependencies);
  const times = startTimes(network.dependencies);
  const longer = new Map<number, LongerDown>();

  followOutage(network, { roots: [root], prepared: true }, length, (stretch, down) => {
    for (const place of struck.places) standings[place] = down.standingOf(place);
    times.keep(struck.places, standings, stretch.from);
    const lost = struck.streams.map((stream) => shareLost(stream, standings)[1]);
    const [, stalled] = shareStalled(stakes, struck, standings);
    const [before, after] = [clock(stretch.from), clock(stretch.to)];
    const sold = after.sold.map((share, pattern) => share - (before.sold[pattern] ?? 0));
    const openHours = after.openHours - before.openHours;
    const minutes = stretch.to - stretch.from;

    /** How much more this stretch costs with these standing as in `without`. */
    function costMore(backup: number, changed: readonly number[]): void {
      const more = longer.get(backup) ?? { down: new Map(), gone: new Map() };
      longer.set(backup, more);
      let amount = 0;
      for (const place of changed) {
        const own = dependencies[place];
        const [is, was] = [without[place], standings[place]];
        if (!own) continue;
        const moreDown = (is === standing.up ? 0 : minutes) - (was === standing.up ? 0 : minutes);
        const moreGone = (isGone(is) ? minutes : 0) - (isGone(was) ? minutes : 0);
        const moreOnBackup = (isOnBackup(is) ? minutes : 0) - (isOnBackup(was) ? minutes : 0);
        amount += (own.extraPerHour * moreDown + own.backupPerHour * moreOnBackup) / 60;
        if (own.extraOnce > 0) more.down.set(place, (more.down.get(place) ?? 0) + moreDown);
        if (own.spoilage.length > 0) more.gone.set(place, (more.gone.get(place) ?? 0) + moreGone);
      }
      for (const index of new Set(changed.flatMap((place) => struck.streamsOf[place] ?? []))) {
        const stopped = struck.streams[index];
        if (!stopped) continue;
        const moreLost = shareLost(stopped, without)[1] - (lost[index] ?? 0);
        const { margin, customers, pattern } = stopped.stream;
        amount += moreLost * (margin + customers) * (sold[pattern] ?? 0);
      }
      if (struck.stallers.length > 0) {
        const moreStalled = shareStalled(stakes, struck, without)[1] - stalled;
        amount += moreStalled * stakes.catchUpPerHour * openHours;
      }
      saved.set(backup, (saved.get(backup) ?? 0) + amount);
    }

    const restoring = stretch.ready.filter(down.hasStarted);
    const started = new Set(restoring);
    without.set(standings);
    for (const backup of stretch.ready) {
      if (standings[backup] !== standing.eased) continue;
      without[backup] = standing.gone;
      costMore(backup, [backup]);
      without[backup] = standing.eased;
    }
    leaveOutEach(
      down,
      restoring,
      stretch.ready.filter((place) => !started.has(place)),
      (backup) => {
        const changed: number[] = [];
        for (const place of struck.places) {
          const now = down.standingOf(place);
          without[place] = now;
          if (now !== standings[place]) changed.push(place);
        }
        costMore(backup, changed);
      },
    );
  });
  for (const [backup, more] of longer) {
    let amount = saved.get(backup) ?? 0;
    for (const [place, minutes] of more.down)
      if (minutes > 0 && times.down(place, length) <= 0) amount += dependencies[place]?.extraOnce ?? 0;
    for (const [place, minutes] of more.gone) {
      const own = dependencies[place];
      const gone = times.gone(place, length);
      if (own) amount += spoiltAfter(own, gone + minutes) - spoiltAfter(own, gone);
    }
    saved.set(backup, amount);
  }
  return saved;
}

/** For how many minutes longer other dependencies are down and gone, by place. */
interface LongerDown {
  down: Map<number, number>;
  gone: Map<number, number>;
}

function isGone(way: number | undefined): boolean {
  return way === standing.gone || way === standing.eased;
}

function isOnBackup(way: number | undefined): boolean {
  return way === standing.carried || way === standing.eased;
}
