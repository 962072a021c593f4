import type { Plan } from "#plan/plan.ts";
import { calendarOf, type Calendar } from "./calendar.ts";
import { networkOf, type Network } from "./network.ts";

/** What a missed sale of a stream costs, per unit of money missed. */
export interface StreamStakes {
  /** sales of a normal week; 0 for a stream that is never open or sells nothing */
  weeklySales: number;
  /** lost margin per unit of missed sales: margin × (1 − comes back) */
  marginLost: number;
  /** value of customers lost per unit of missed sales */
  customersLost: number;
}

/** What a dependency being down does by itself. */
export interface DependencyStakes {
  /** the share 0..1 of each stream (by place) that stops with it, several entries added up */
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
    const pattern = calendar.patterns[calendar.patternOfStream[index] ?? -1];
    const sells = stream.weeklySales > 0 && pattern !== undefined && pattern.total > 0;
    if (!sells) return { weeklySales: 0, marginLost: 0, customersLost: 0 };
    return {
      weeklySales: stream.weeklySales,
      marginLost: stream.margin * (1 - stream.comesBack),
      customersLost: (stream.customersPerWeek * stream.leaveForGood * stream.customerValue) / stream.weeklySales,
    };
  });
  const placeOfStream = new Map(plan.streams.map(({ id }, index) => [id, index]));
  const dependencies = plan.dependencies.map((dependency): DependencyStakes => {
    const shares = new Map<number, number>();
    for (const { stream, share } of dependency.affects) {
      const place = placeOfStream.get(stream);
      if (place !== undefined) shares.set(place, Math.min(1, (shares.get(place) ?? 0) + share));
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
  return { calendar, network: networkOf(plan), streams, dependencies, catchUpPerHour: hourlyWage * overtimeFactor * people };
}
