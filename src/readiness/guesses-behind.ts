import { openHourWorking, type OpenHourWorking } from "#cost/open-hour-working.ts";
import { guessPath } from "#plan/guess.ts";
import { guessPathOf, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";

/** A value the starter guessed: a number, or the opening hours of the business. */
export interface GuessedValue {
  path: string;
  at: PlanNumber | { of: "hours" };
}

/**
 * The guesses that the cost of an open hour without a dependency rests on, each path once. Where one path covers
 * several numbers (what stops with a thing, stream by stream), `at` is the one that weighs most. Sales nobody gave
 * are no guess: every amount says "for every 1,000 of weekly sales" then. Design, § 4 *Headline*.
 */
export function guessesBehind(
  plan: Plan,
  id: string,
  working: OpenHourWorking = openHourWorking(plan, id),
): GuessedValue[] {
  const guesses = new Set(plan.guesses);
  const known = new Set<string>();
  const behind: GuessedValue[] = [];
  function add(at: PlanNumber): void {
    const path = guessPathOf(at);
    if (path === null || !guesses.has(path) || known.has(path)) return;
    known.add(path);
    behind.push({ path, at });
  }

  const unknownSales = salesAreUnknown(plan);
  for (const { stream, lostCustomers } of working.streams) {
    if (!unknownSales) add({ of: "stream", stream, field: "weeklySales" });
    add({ of: "stream", stream, field: "margin" });
    add({ of: "stream", stream, field: "comesBack" });
    if (lostCustomers <= 0) continue;
    for (const field of ["customersPerWeek", "leaveForGood", "customerValue"] as const)
      add({ of: "stream", stream, field });
  }
  for (const { dependency, stream } of stopsByWeight(working)) add({ of: "effect", dependency, stream });
  for (const { dependency } of working.stalled) add({ of: "dependency", dependency, field: "stalledPeople" });
  if (working.stalled.length > 0) {
    add({ of: "business", field: "hourlyWage" });
    add({ of: "business", field: "overtimeFactor" });
  }
  // people stalled are people, however many there are: their number counts only for how several stalls overlap
  if (working.stalled.length > 1) add({ of: "business", field: "people" });
  for (const { dependency } of working.extras) add({ of: "dependency", dependency, field: "extraPerHour" });
  const hours = guessPath.business("hours");
  if (guesses.has(hours) && working.streams.length > 0) behind.push({ path: hours, at: { of: "hours" } });
  return behind;
}

/** What stops what, the heaviest first: by how much margin and custom the share alone would take with it. */
function stopsByWeight({ streams }: OpenHourWorking): { dependency: string; stream: string }[] {
  return streams
    .flatMap(({ stream, stops, missedSales, lostMargin, lostCustomers, sales }) => {
      const perSale = missedSales > 0 ? (lostMargin + lostCustomers) / missedSales : 0;
      return stops.map(({ dependency, share }) => ({ dependency, stream, weight: share * sales * perSale }));
    })
    .toSorted((one, other) => other.weight - one.weight);
}
