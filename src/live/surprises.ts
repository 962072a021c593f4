import type { Outage } from "#plan/outage.ts";
import type { Drill } from "#plan/upkeep.ts";
import { drillClock } from "./drill-clock.ts";
import { minutesBetween } from "./outage-time.ts";

/** A surprise of a drill, with its place from 0. */
export interface Surprise {
  place: number;
  of: number;
  text: string;
  ask: readonly string[];
}

/** How the surprises of a drill stand. */
export interface Surprises {
  /** what is talked about now; null where there is none */
  now: Surprise | null;
  /** what comes next, and in how many minutes by the clock; null after the last, and once the run is over */
  next: { surprise: Surprise; inMinutes: number } | null;
}

/** How the log says that a surprise came up or was talked through: `asked` of an entry. */
export function surpriseAsked(place: number): string {
  return `surprise.${place}`;
}

/**
 * A surprise comes up by the clock of the drill, or sooner by a key; it stays until it was talked through or the next
 * one is there. Design, § 7 *Drill*.
 */
export function surprisesIn(
  { minutes, surprises = [] }: Pick<Drill, "minutes" | "surprises">,
  { startedAt, endedAt, log }: Pick<Outage, "startedAt" | "endedAt" | "log">,
  now: string,
): Surprises {
  if (endedAt !== null) return { now: null, next: null };
  const clock = drillClock(minutes).surprises;
  const gone = minutesBetween(startedAt, now);
  const all = surprises.map(({ text, ask }, place) => ({ place, of: surprises.length, text, ask }));
  const logged = (place: number, result?: string): boolean =>
    log.some((entry) => entry.asked === surpriseAsked(place) && (!result || entry.result === result));
  const waits = ({ place }: Surprise): number => (clock[place] ?? Infinity) - gone;
  const last = all.findLast((surprise) => waits(surprise) <= 0 || logged(surprise.place));
  const next = all[(last?.place ?? -1) + 1];
  return {
    now: last === undefined || logged(last.place, "done") ? null : last,
    next: next === undefined ? null : { surprise: next, inMinutes: waits(next) },
  };
}
