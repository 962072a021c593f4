import { reachOf } from "./outage-course.ts";
import { eitherOf, togetherOf, type ByReading } from "./overlap.ts";
import type { Stakes, StreamStakes } from "./stakes.ts";
import { standing } from "./what-is-down.ts";

/** Which dependencies stop which share, 0..1, of a stream or of the people's work: by how each stands. */
export interface Stops {
  places: number[];
  gone: number[];
  eased: number[];
  carried: number[];
}

/** What a failure stops of a stream; no places where it stops nothing. */
export interface StoppedStream extends Stops {
  stream: StreamStakes;
}

/** All that a failure can strike, without backups: worked out once for all that is asked about it. */
export interface Struck {
  /** dependencies, in plan order */
  places: readonly number[];
  /** in plan order */
  streams: readonly StoppedStream[];
  people: Stops;
}

export function struckBy(stakes: Stakes, roots: readonly number[]): Struck {
  const places = reachOf(stakes.network, roots);
  return { places, streams: stoppedStreams(stakes, places), people: stoppedPeople(stakes, places) };
}

/** What these dependencies stop of each stream. A backup saves its share of what its own dependency stops. */
export function stoppedStreams(
  { streams, dependencies, network }: Stakes,
  places: readonly number[],
): StoppedStream[] {
  const stopped = streams.map((stream): StoppedStream => ({ stream, ...nothingStopped() }));
  for (const place of places) {
    const lost = 1 - (network.backups[place]?.keeps ?? 0);
    for (const { stream: index, share } of dependencies[place]?.effects ?? []) {
      const stops = stopped[index];
      if (stops) addTo(stops, place, share, share * lost, share * lost);
    }
  }
  return stopped;
}

/** Where a backup only eases, what was written down meanwhile is caught up all the same. */
function stoppedPeople({ dependencies }: Stakes, places: readonly number[]): Stops {
  const stops = nothingStopped();
  for (const place of places) {
    const share = dependencies[place]?.stalled ?? 0;
    if (share > 0) addTo(stops, place, share, share, 0);
  }
  return stops;
}

function nothingStopped(): Stops {
  return { places: [], gone: [], eased: [], carried: [] };
}

function addTo(stops: Stops, place: number, gone: number, eased: number, carried: number): void {
  stops.places.push(place);
  stops.gone.push(gone);
  stops.eased.push(eased);
  stops.carried.push(carried);
}

/** The streams, by their place in the plan, of which one of these dependencies stops a share. */
export function streamsTouched({ dependencies }: Stakes, places: readonly number[]): Set<number> {
  const touched = new Set<number>();
  for (const place of places)
    for (const { stream } of dependencies[place]?.effects ?? []) touched.add(stream);
  return touched;
}

/** The share that is lost while dependencies stand like this. Cost model, § Loss. */
export function shareLost(stops: Stops, standings: Uint8Array): ByReading {
  return togetherOf(stops.places.map((_, at) => stopsAt(stops, at, standings)));
}

/** The same in the likely reading alone, which is asked for far more often. */
export function likelyLost(stops: Stops, standings: Uint8Array): number {
  let lost = 0;
  for (let at = 0; at < stops.places.length; at += 1) lost = eitherOf(lost, stopsAt(stops, at, standings));
  return lost;
}

function stopsAt({ places, gone, eased, carried }: Stops, at: number, standings: Uint8Array): number {
  const now = standings[places[at] ?? 0];
  if (now === standing.up) return 0;
  const shares = now === standing.gone ? gone : now === standing.eased ? eased : carried;
  return shares[at] ?? 0;
}
