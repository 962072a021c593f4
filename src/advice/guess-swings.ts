import { openHourWorking, type OpenHourWorking, type StreamWorking } from "#cost/open-hour-working.ts";
import { eitherOf } from "#cost/overlap.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { guessesBehind, type GuessedValue } from "#readiness/guesses-behind.ts";
import { weekOfLength } from "./week-of-length.ts";

/** A guess, and the cost of an open hour were it a fifth lower or a fifth higher. */
export interface GuessSwing extends GuessedValue {
  lower: number;
  higher: number;
}

const step = 0.2;

/**
 * Every guess behind the cost of an open hour without a dependency, in the order of `guessesBehind`, each tried a
 * fifth lower and a fifth higher. All but the opening hours are worked out from the terms of the working, not from
 * the whole plan again: a plan of a hundred things has hundreds of guesses, and a screen does not wait for them.
 */
export function guessSwings(
  plan: Plan,
  id: string,
  working: OpenHourWorking = openHourWorking(plan, id),
): GuessSwing[] {
  const falling = onlyWhatFalls(plan, id, working);
  const costIf = (at: GuessedValue["at"], factor: number): number =>
    at.of === "hours" ? costOfWeek(falling, id, factor) : costIfNumber(falling, working, at, factor);
  return guessesBehind(plan, id, working).map((guess) => ({
    ...guess,
    lower: costIf(guess.at, 1 - step),
    higher: costIf(guess.at, 1 + step),
  }));
}

/** By how much the open hour differs between the two tries. */
export function swingOf({ lower, higher }: GuessSwing): number {
  return Math.abs(higher - lower);
}

/** The plan with only the dependency and what counts of those that fall with it: the same sum, sooner done. */
function onlyWhatFalls(plan: Plan, id: string, { streams, stalled, extras }: OpenHourWorking): Plan {
  const counts = new Set(
    [...streams.flatMap(({ stops }) => stops), ...stalled, ...extras].map(({ dependency }) => dependency),
  );
  return {
    ...plan,
    providers: [],
    dependencies: plan.dependencies
      .filter((each) => each.id === id || counts.has(each.id))
      .map((each) => ({ ...each, upstreams: [], needs: each.id === id ? [] : [id] })),
  };
}

function costOfWeek(falling: Plan, id: string, factor: number): number {
  const week = changeBusiness(falling, { hours: weekOfLength(falling.business.hours, factor) });
  return openHourWorking(week, id).total;
}

function costIfNumber(falling: Plan, working: OpenHourWorking, at: PlanNumber, factor: number): number {
  switch (at.of) {
    case "stream":
      return working.total + ifStream(falling, working, at, factor);
    case "effect":
      return working.total + ifEffects(falling, working, at.dependency, factor);
    case "business":
      return working.total - working.catchUp + catchUp(falling, working, { [at.field]: factor });
    case "dependency": {
      const { dependency } = at;
      if (at.field === "stalledPeople")
        return working.total - working.catchUp + catchUp(falling, working, { dependency, factor });
      const extra = working.extras.find((each) => each.dependency === dependency)?.amount ?? 0;
      return at.field === "extraPerHour" ? working.total + extra * (factor - 1) : working.total;
    }
    default:
      return working.total; // stock and backups are no part of the open hour
  }
}

const shares: readonly string[] = ["margin", "comesBack", "leaveForGood"] satisfies (keyof Stream)[];

/** By how much a number of a stream, this many times as large, changes the hour; a share is at most all. */
function ifStream(
  { streams }: Plan,
  working: OpenHourWorking,
  { stream: id, field }: Extract<PlanNumber, { of: "stream" }>,
  factor: number,
): number {
  const own = working.streams.find(({ stream }) => stream === id);
  const stream = streams.find((each) => each.id === id);
  if (own === undefined || stream === undefined || stream.weeklySales === 0) return 0;
  const value = stream[field] * factor;
  const changed = { ...stream, [field]: shares.includes(field) ? Math.min(1, value) : value };
  const missed = (own.sales / stream.weeklySales) * own.shareLost;
  return missed * (worthOfAWeek(changed) - worthOfAWeek(stream));
}

/** What a whole week of a stream is worth: margin that stays lost and customers who never return. Cost model, § Loss. */
function worthOfAWeek(stream: Stream): number {
  const { weeklySales, margin, comesBack, customersPerWeek, leaveForGood, customerValue } = stream;
  return weeklySales * margin * (1 - comesBack) + customersPerWeek * leaveForGood * customerValue;
}

/** By how much all that stops with a dependency, stopping this many times as much, changes the hour. */
function ifEffects(
  { dependencies }: Plan,
  working: OpenHourWorking,
  dependency: string,
  factor: number,
): number {
  const affects = dependencies.find(({ id }) => id === dependency)?.affects ?? [];
  const changeOf = ({ stream, stops, shareLost, lostMargin, lostCustomers }: StreamWorking): number => {
    if (shareLost === 0) return 0;
    const entries = affects.filter((effect) => effect.stream === stream);
    const scaled = entries.reduce((sum, { share }) => sum + Math.min(1, share * factor), 0);
    const lost = stops
      .map((each) => (each.dependency === dependency ? Math.min(1, scaled) : each.share))
      .reduce(eitherOf, 0);
    return (lostMargin + lostCustomers) * (lost / shareLost - 1);
  };
  return working.streams.reduce((sum, stream) => sum + changeOf(stream), 0);
}

/** The times by which the numbers behind the work to catch up differ; 1 where one is absent. */
interface CatchUpFactors {
  people?: number;
  hourlyWage?: number;
  overtimeFactor?: number;
  /** whose stalled people are `factor` times as many */
  dependency?: string;
  factor?: number;
}

function catchUp({ business, dependencies }: Plan, working: OpenHourWorking, by: CatchUpFactors): number {
  const people = business.people * (by.people ?? 1);
  if (people === 0) return 0;
  const byId = new Map(dependencies.map((each) => [each.id, each.stalledPeople]));
  const stalled = working.stalled
    .map(
      ({ dependency }) => (byId.get(dependency) ?? 0) * (dependency === by.dependency ? (by.factor ?? 1) : 1),
    )
    .map((count) => Math.min(1, count / people))
    .reduce(eitherOf, 0);
  const wage = business.hourlyWage * (by.hourlyWage ?? 1);
  return wage * business.overtimeFactor * (by.overtimeFactor ?? 1) * people * stalled;
}
