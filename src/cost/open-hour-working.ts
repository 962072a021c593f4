import type { Plan } from "#plan/plan.ts";
import { soldWhileOpen } from "./open-week.ts";
import { togetherOf } from "./overlap.ts";
import { stakesOf } from "./stakes.ts";
import { stoppedStreams } from "./struck.ts";

/** How one stream comes into the cost of an open hour; amounts are for one hour, shares 0..1. */
export interface StreamWorking {
  stream: string;
  /** which dependencies stop which share of it, each by itself, the asked one first */
  stops: { dependency: string; share: number }[];
  /** what they stop together, likely reading */
  shareLost: number;
  /** its sales in a mean open hour */
  sales: number;
  missedSales: number;
  lostMargin: number;
  lostCustomers: number;
}

/** The sum behind "about €46 an open hour", term by term. Design, § 4 *The working*. */
export interface OpenHourWorking {
  /** the streams of which something stops, in plan order */
  streams: StreamWorking[];
  /** whose work stops and is caught up later, in people */
  stalled: { dependency: string; people: number }[];
  /** how many people that is together, likely reading */
  stalledPeople: number;
  catchUp: number;
  /** extra spending an hour */
  extras: { dependency: string; amount: number }[];
  total: number;
}

/** The working of a dependency's cost per open hour; its total is `DependencyFigures.openHour.likely`. */
export function openHourWorking(plan: Plan, id: string): OpenHourWorking {
  const stakes = stakesOf(plan);
  const { network, dependencies, calendar } = stakes;
  const root = network.ids.indexOf(id);
  const reach = network.reach[root] ?? [];
  const places = [...reach.filter((place) => place === root), ...reach.filter((place) => place !== root)];
  const openHours = calendar.open.total / 60;
  const sold = soldWhileOpen(stakes);
  const idOf = (place: number): string => network.ids[place] ?? "";

  const stopped = stoppedStreams(stakes, places);
  const streams = plan.streams.flatMap((stream, index): StreamWorking[] => {
    const stop = stopped[index];
    if (!stop || stop.places.length === 0) return [];
    const [, shareLost] = togetherOf(stop.gone);
    const { pattern, ...week } = stop.stream;
    const weeksAnHour = (sold[pattern] ?? 0) / openHours;
    const missed = weeksAnHour * shareLost;
    return [
      {
        stream: stream.id,
        stops: stop.places.map((place, at) => ({ dependency: idOf(place), share: stop.gone[at] ?? 0 })),
        shareLost,
        sales: weeksAnHour * week.sales,
        missedSales: missed * week.sales,
        lostMargin: missed * week.margin,
        lostCustomers: missed * week.customers,
      },
    ];
  });
  const stalled = places
    .map((place) => ({ dependency: idOf(place), share: dependencies[place]?.stalled ?? 0 }))
    .filter(({ share }) => share > 0);
  const [, stalledShare] = togetherOf(stalled.map(({ share }) => share));
  const { people } = plan.business;
  const extras = places
    .map((place) => ({ dependency: idOf(place), amount: dependencies[place]?.extraPerHour ?? 0 }))
    .filter(({ amount }) => amount > 0);
  const catchUp = stakes.catchUpPerHour * stalledShare;
  const total =
    streams.reduce((sum, { lostMargin, lostCustomers }) => sum + lostMargin + lostCustomers, 0) +
    catchUp +
    extras.reduce((sum, { amount }) => sum + amount, 0);
  return {
    streams,
    stalled: stalled.map(({ dependency, share }) => ({ dependency, people: share * people })),
    stalledPeople: stalledShare * people,
    catchUp,
    extras,
    total,
  };
}
