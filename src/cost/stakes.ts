import type { Plan } from "#plan/plan.ts";
import { calendarOf, type Calendar } from "./calendar.ts";
import { networkOf, type Network } from "./network.ts";

/** What a whole week of a stream is worth: what is missed of it is a share of that. */
export interface StreamStakes {
  /** sales; all three are 0 for a stream that is never open or sells nothing */
  sales: number;
  /** the margin that stays lost: sales × margin × (1 − comes back) */
  margin: number;
  /** the value of the customers who would never return */
  customers: number;
  /** its pattern in the calendar */
  pattern: number;
}

/** What a dependency being down does by itself. */
export interface DependencyStakes {
  /** the share 0..1 of each stream (by place) that stops with it, several entries added up; of those that sell only */
  effects: readonly { stream: number; share: number }[];
  /** share 0..1 of the people whose work stops and is caught up later */
  stalled: number;
  extraPerHour: number;
  extraOnce: number;
  /** what running its backup costs an hour */
  backupPerHour: number;
  spoilage: readonly { afterHours: number; amount: number }[];
}

/** A plan made ready for its sums: one look at the plan, then only numbers. Cost model, § Terms. */
export interface Stakes {
  calendar: Calendar;
  network: Network;
  streams: readonly StreamStakes[];
  dependencies: readonly DependencyStakes[];
  /** what an hour with all people stalled costs to catch up */
  catchUpPerHour: number;
}

export function stakesOf(plan: Plan): Stakes {
  const calendar = calendarOf(plan);
  const { people, hourlyWage, overtimeFactor } = plan.business;
  const streams = plan.streams.map((stream, index): StreamStakes => {
    const pattern = calendar.patternOfStream[index] ?? 0;
    const sells = stream.weeklySales > 0 && (calendar.patterns[pattern]?.total ?? 0) > 0;
    if (!sells) return { sales: 0, margin: 0, customers: 0, pattern };
    return {
      sales: stream.weeklySales,
      margin: stream.weeklySales * stream.margin * (1 - stream.comesBack),
      customers: stream.customersPerWeek * stream.leaveForGood * stream.customerValue,
      pattern,
    };
  });
  const placeOfStream = new Map(plan.streams.map(({ id }, index) => [id, index]));
  const dependencies = plan.dependencies.map((dependency): DependencyStakes => {
    const shares = new Map<number, number>();
    for (const { stream, share } of dependency.affects) {
      const place = placeOfStream.get(stream);
      if (place !== undefined && (streams[place]?.sales ?? 0) > 0)
        shares.set(place, Math.min(1, (shares.get(place) ?? 0) + share));
    }
    return {
      effects: [...shares].map(([stream, share]) => ({ stream, share })),
      stalled: people > 0 ? Math.min(1, dependency.stalledPeople / people) : 0,
      extraPerHour: dependency.extraPerHour,
      extraOnce: dependency.extraOnce,
      backupPerHour: dependency.backup?.costPerHour ?? 0,
      spoilage: dependency.spoilage,
    };
  });
  const catchUpPerHour = hourlyWage * overtimeFactor * people;
  return { calendar, network: networkOf(plan), streams, dependencies, catchUpPerHour };
}

/** The places of these dependencies and providers; an id nothing in the plan names has none. */
export function placesOf({ network }: Pick<Stakes, "network">, ids: readonly string[]): number[] {
  const wanted = new Set(ids);
  return [...network.ids.keys()].filter((place) => wanted.has(network.ids[place] ?? ""));
}

/** What spoils at a dependency that has been gone for some minutes. Cost model, § Loss *spoilage*. */
export function spoiltAfter({ spoilage }: DependencyStakes, minutesGone: number): number {
  if (minutesGone <= 0) return 0;
  let amount = 0;
  for (const lot of spoilage) if (lot.afterHours <= minutesGone / 60 + 1e-9) amount += lot.amount;
  return amount;
}
