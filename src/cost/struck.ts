import { reachOf } from "./outage-course.ts";
import { togetherOf, type ByReading } from "./overlap.ts";
import { streamsStoppedBy, type Stakes, type StoppedStream } from "./stakes.ts";
import { standing } from "./what-is-down.ts";

/** All that a failure can strike, without backups: worked out once for all that is asked about it. */
export interface Struck {
  /** dependencies, in plan order */
  places: readonly number[];
  streams: readonly StoppedStream[];
  /** for each dependency, which of `streams` it stops by itself */
  streamsOf: readonly (readonly number[])[];
  /** the dependencies that leave people idle */
  stallers: readonly number[];
}

export function struckBy(stakes: Stakes, roots: readonly number[]): Struck {
  const { network, dependencies } = stakes;
  const places = reachOf(network, roots);
  const streams = [...streamsStoppedBy(stakes, places).values()];
  const streamsOf = dependencies.map((): number[] => []);
  streams.forEach((stopped, index) => {
    for (const place of stopped.places) streamsOf[place]?.push(index);
  });
  const stallers = places.filter((place) => (dependencies[place]?.stalled ?? 0) > 0);
  return { places, streams, streamsOf, stallers };
}

/** The share of a stream that is lost while dependencies stand like this. Cost model, § Loss. */
export function shareLost({ places, shares, eased }: StoppedStream, standings: Uint8Array): ByReading {
  const stops: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const now = standings[places[at] ?? 0];
    if (now === standing.up) continue;
    stops.push((now === standing.gone ? shares[at] : eased[at]) ?? 0);
  }
  return togetherOf(stops);
}

/** The share of the people whose work stops while dependencies stand like this. */
export function shareStalled(
  { dependencies }: Stakes,
  { stallers }: Struck,
  standings: Uint8Array,
): ByReading {
  const stops: number[] = [];
  for (const place of stallers) {
    const now = standings[place];
    if (now === standing.gone || now === standing.eased) stops.push(dependencies[place]?.stalled ?? 0);
  }
  return togetherOf(stops);
}
