import type { BusinessType } from "#content/business-type.ts";
import { confirmed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { guessedAffects } from "./affects.ts";
import { guessedNeeds } from "./needs.ts";
import { businessTypeOf, inCurrency, unitsPerEuro, type StarterContent } from "./starter-content.ts";
import { streamGuess, streamGuessPaths } from "./typical-stream.ts";
import { hurtsAfterMinutes, thingGuessPaths } from "./typical-thing.ts";

/**
 * The plan with every guess worked out again from what the owner has said so far: type, sales, currency, streams
 * and things. What is no guess stays, so answers may come in any order and change again; what this type has no
 * figure for is "not counted yet" and no guess any more. Every page of the quick start ends here.
 */
export function withGuessesWorkedOut(content: StarterContent, plan: Plan): Plan {
  const type = businessTypeOf(content, plan);
  if (type === undefined) return plan;
  const guesses = new Set(plan.guesses);
  const units = unitsPerEuro(content, plan);
  const streams = plan.streams.map((stream) => withStreamGuesses(stream, type, units, guesses));
  const linked = plan.dependencies.map((dependency) => {
    const isGuess = (field: "needs" | "tolerableMinutes"): boolean =>
      guesses.has(guessPath.dependency(dependency.id, field));
    const needs = isGuess("needs")
      ? unlessTheSame(dependency.needs, guessedNeeds(dependency, plan.dependencies))
      : dependency.needs;
    const tolerableMinutes = isGuess("tolerableMinutes")
      ? hurtsAfterMinutes(content, type, dependency.category)
      : dependency.tolerableMinutes;
    const same = needs === dependency.needs && tolerableMinutes === dependency.tolerableMinutes;
    return same ? dependency : { ...dependency, needs, tolerableMinutes };
  });
  const all = guessedAffects({ ...plan, streams, dependencies: linked }, type, ({ id }) =>
    guesses.has(guessPath.dependency(id, "affects")),
  );
  const dependencies = linked.map((dependency, place) => {
    const affects = unlessTheSame(dependency.affects, all[place] ?? []);
    return affects === dependency.affects ? dependency : { ...dependency, affects };
  });
  const business = withBusinessGuesses(plan, type, units, guesses);
  return confirmed(
    { ...plan, business, streams, dependencies },
    notCounted(plan, type, units).filter((path) => guesses.has(path)),
  );
}

/** The paths of what the starter could guess, but has no figure for in this type or currency. */
function notCounted(plan: Plan, type: BusinessType, units: number | undefined): string[] {
  const wage =
    type.starter.hourlyWageEuro === null || units === undefined ? [guessPath.business("hourlyWage")] : [];
  const customers = plan.streams.flatMap(({ id }) => {
    const typical = type.streams.find((stream) => stream.id === id);
    const counted = new Set(typical === undefined ? [] : streamGuessPaths(id, typical, units));
    const paths = [guessPath.stream(id, "customersPerWeek"), guessPath.stream(id, "customerValue")];
    return typical === undefined ? [] : paths.filter((path) => !counted.has(path));
  });
  const stops = plan.dependencies.flatMap((thing) => {
    const path = guessPath.dependency(thing.id, "affects");
    return thingGuessPaths(type, thing).includes(path) ? [] : [path];
  });
  return [...wage, ...customers, ...stops];
}

function withBusinessGuesses(
  { business }: Plan,
  type: BusinessType,
  units: number | undefined,
  guesses: Set<string>,
): Plan["business"] {
  const { people, hourlyWageEuro } = type.starter;
  return {
    ...business,
    ...(guesses.has(guessPath.business("hours")) && { hours: type.hours.week }),
    ...(guesses.has(guessPath.business("people")) && { people }),
    ...(guesses.has(guessPath.business("hourlyWage")) && {
      hourlyWage: hourlyWageEuro === null || units === undefined ? 0 : inCurrency(hourlyWageEuro, units),
    }),
  };
}

function withStreamGuesses(
  stream: Stream,
  type: BusinessType,
  units: number | undefined,
  guesses: Set<string>,
): Stream {
  const typical = type.streams.find(({ id }) => id === stream.id);
  if (typical === undefined) return stream;
  const guess = streamGuess({ type, typical, weeklySales: stream.weeklySales, unitsPerEuro: units });
  const isGuess = (field: keyof Stream): boolean => guesses.has(guessPath.stream(stream.id, field));
  // those who come back and those who never do cannot be more than all
  const comesBack = isGuess("leaveForGood")
    ? guess.comesBack
    : Math.min(guess.comesBack, 1 - stream.leaveForGood);
  const leaveForGood = isGuess("comesBack")
    ? guess.leaveForGood
    : Math.min(guess.leaveForGood, 1 - stream.comesBack);
  return {
    ...stream,
    margin: isGuess("margin") ? guess.margin : stream.margin,
    comesBack: isGuess("comesBack") ? comesBack : stream.comesBack,
    hours: isGuess("hours") ? guess.hours : stream.hours,
    customersPerWeek: isGuess("customersPerWeek") ? guess.customersPerWeek : stream.customersPerWeek,
    leaveForGood: isGuess("leaveForGood") ? leaveForGood : stream.leaveForGood,
    customerValue: isGuess("customerValue") ? guess.customerValue : stream.customerValue,
  };
}

/** The guess, or the list there was where both say the same: what did not change stays the same value. */
function unlessTheSame<Item>(before: Item[], guess: Item[]): Item[] {
  return JSON.stringify(before) === JSON.stringify(guess) ? before : guess;
}
