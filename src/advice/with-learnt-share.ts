import { oneOutage, type OneOutage } from "#cost/one-outage.ts";
import type { Effect } from "#plan/dependency.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import type { Plan } from "#plan/plan.ts";

/** An outage that happened, and the sales that were really lost in it. */
export interface LearntFrom extends OneOutage {
  /** sales in the plan's currency, in major units */
  lostSales: number;
  /** whether the backups ran: then the loss is what was left in spite of them */
  backupsRan: boolean;
  /** the thing whose shares are to follow from it */
  thing: string;
}

/** What a real loss says of the shares of the streams that stop with one thing. */
export interface LearntShare {
  /** the streams that sell in that time and of which the thing stops something: shares 0..1 now and as learnt */
  streams: { stream: string; before: number; after: number }[];
  /** what the plan says is missed in that outage with the shares as learnt */
  missedSales: number;
  /** whether that is the loss there was; else it is the nearest the shares can come */
  isReached: boolean;
}

/**
 * The shares with which the plan's missed sales of an outage are those that were really lost: all of the thing's
 * shares scaled alike, none over 1. Where it has none yet, the same share of every stream. Null where the thing has
 * no part in what is missed then: nothing is sold in that time, or its backup saves everything. Cost model, § Loss:
 * what is missed grows in a straight line with each share of one thing.
 */
export function learntShare(plan: Plan, learnt: LearntFrom): LearntShare | null {
  const { thing, lostSales, backupsRan } = learnt;
  const before = sharesOf(plan, thing);
  const missedWith = (shares: ReadonlyMap<string, number>): number => {
    const { prepared, unprepared } = oneOutage(withShares(plan, thing, shares), learnt);
    return (backupsRan ? prepared : unprepared).loss.missedSales;
  };
  const withoutIt = missedWith(new Map());
  const lines = plan.streams.flatMap(({ id }): Line[] => {
    const worth = missedWith(new Map([[id, 1]])) - withoutIt;
    return worth > smallest ? [{ stream: id, worth, weight: before.get(id) ?? 0 }] : [];
  });
  if (lines.length === 0) return null;
  const isNew = lines.every(({ weight }) => weight === 0);
  const scaled = isNew
    ? lines.map((line) => ({ ...line, weight: 1 }))
    : lines.filter(({ weight }) => weight > 0);
  const factor = factorFor(scaled, lostSales - withoutIt);
  const after = new Map(scaled.map(({ stream, weight }) => [stream, Math.min(1, factor * weight)]));
  const missedSales = missedWith(new Map([...before, ...after]));
  return {
    streams: scaled.map(({ stream }) => ({
      stream,
      before: before.get(stream) ?? 0,
      after: after.get(stream) ?? 0,
    })),
    missedSales,
    isReached: Math.abs(missedSales - lostSales) <= Math.max(1e-6, lostSales * 1e-9),
  };
}

/** Takes over what an outage says of the shares that stop with a thing: they are the owner's own from then on. */
export function withLearntShare(plan: Plan, learnt: LearntFrom): Plan {
  const share = learntShare(plan, learnt);
  if (share === null) return plan;
  const shares = new Map([
    ...sharesOf(plan, learnt.thing),
    ...share.streams.map(({ stream, after }) => [stream, after] as const),
  ]);
  return changeDependency(plan, { id: learnt.thing, changes: { affects: effectsOf(shares) } });
}

/** A stream, what is missed of it while all of it stops with the thing alone, and the share of it that does now. */
interface Line {
  stream: string;
  worth: number;
  weight: number;
}

/** Under this nothing of a stream is sold in the time of an outage. */
const smallest = 1e-9;

/** The factor with which Σ worth × min(1, factor × weight) comes to a target: 0 below it, without end above. */
function factorFor(lines: readonly Line[], target: number): number {
  if (target <= 0) return 0;
  const heaviestFirst = lines.toSorted((one, other) => other.weight - one.weight);
  let full = 0;
  let slope = lines.reduce((sum, { worth, weight }) => sum + worth * weight, 0);
  for (const { worth, weight } of heaviestFirst) {
    const factor = (target - full) / slope;
    if (factor * weight <= 1) return factor;
    full += worth;
    slope -= worth * weight;
  }
  return Infinity;
}

/** The share of each stream that stops with a thing; several entries for one stream add up, at most 1. */
function sharesOf(plan: Plan, thing: string): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { stream, share } of plan.dependencies.find(({ id }) => id === thing)?.affects ?? [])
    shares.set(stream, Math.min(1, (shares.get(stream) ?? 0) + share));
  return shares;
}

function effectsOf(shares: ReadonlyMap<string, number>): Effect[] {
  return [...shares].map(([stream, share]) => ({ stream, share }));
}

function withShares(plan: Plan, thing: string, shares: ReadonlyMap<string, number>): Plan {
  return {
    ...plan,
    dependencies: plan.dependencies.map((each) =>
      each.id === thing ? { ...each, affects: effectsOf(shares) } : each,
    ),
  };
}
