import { openHourWorking, type OpenHourWorking } from "#cost/open-hour-working.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { changeNumber } from "#plan/edits/change-number.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { lengthInMinutes, minuteOfDay, weekdays, type WeekHours } from "#plan/week-hours.ts";
import { guessesBehind, type GuessedValue } from "./guesses-behind.ts";

/** A guess, and the cost of an open hour were it a fifth lower or a fifth higher. */
export interface SurerAnswer extends GuessedValue {
  lower: number;
  higher: number;
}

const step = 0.2;

/**
 * Guesses beyond this many are not tried: in a plan with hundreds of things the lightest cannot be among the three,
 * and a screen does not wait for them. `guessesBehind` puts the heaviest first among those of one kind.
 */
const mostTries = 24;

/**
 * The guesses that move the cost of an open hour most when each is tried a fifth lower and a fifth higher, the
 * strongest first; those that move it by less than a hundredth are left out. What stops with a thing that takes
 * others down, those others left out of account, hardly anybody can judge: it is asked only once no other guess is
 * left. Design, § 2 *Three answers would make this surer*.
 */
export function surerAnswers(plan: Plan, id: string, most: number): SurerAnswer[] {
  const working = openHourWorking(plan, id);
  const falling = onlyWhatFalls(plan, id, working);
  const costWith = (at: GuessedValue["at"], factor: number): number =>
    openHourWorking(scaled(falling, at, factor), id).total;
  const strongest = (guesses: readonly GuessedValue[]): SurerAnswer[] =>
    guesses
      .slice(0, mostTries)
      .map((guess) => ({
        ...guess,
        lower: costWith(guess.at, 1 - step),
        higher: costWith(guess.at, 1 + step),
      }))
      .filter((tried) => swing(tried) > working.total / 100)
      .toSorted((one, other) => swing(other) - swing(one))
      .slice(0, most);
  const guesses = guessesBehind(plan, id, working);
  const carriers = new Set(
    plan.dependencies.flatMap((each) => each.needs.filter((need) => need !== each.id)),
  );
  const isHard = ({ at }: GuessedValue): boolean => at.of === "effect" && carriers.has(at.dependency);
  const answers = strongest(guesses.filter((guess) => !isHard(guess)));
  return answers.length > 0 ? answers : strongest(guesses.filter(isHard));
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

function swing({ lower, higher }: SurerAnswer): number {
  return Math.abs(higher - lower);
}

function scaled(plan: Plan, at: GuessedValue["at"], factor: number): Plan {
  if (at.of === "hours") return changeBusiness(plan, { hours: withLength(plan.business.hours, factor) });
  if (at.of === "effect") return withAllEffects(plan, at.dependency, factor);
  const value = (numberAt(plan, at) ?? 0) * factor;
  return changeNumber(plan, { at, value: isShare(at) ? Math.min(1, value) : value });
}

/** One guess covers what stops with a thing in every stream. */
function withAllEffects(plan: Plan, dependency: string, factor: number): Plan {
  const affects = plan.dependencies.find(({ id }) => id === dependency)?.affects ?? [];
  return changeDependency(plan, {
    id: dependency,
    changes: {
      affects: affects.map((effect) => ({ ...effect, share: Math.min(1, effect.share * factor) })),
    },
  });
}

/** The week with every opening shorter or longer by a factor, at most a whole day. */
function withLength(hours: WeekHours, factor: number): WeekHours {
  const changed: WeekHours = { ...hours };
  for (const day of weekdays) {
    const openings = hours[day];
    if (openings === undefined) continue;
    changed[day] = openings.map((opening) => ({
      ...opening,
      to: timeAt(minuteOfDay(opening.from) + Math.min(1440, Math.round(lengthInMinutes(opening) * factor))),
    }));
  }
  return changed;
}

function timeAt(minute: number): string {
  const ofDay = minute % 1440;
  const [hours, minutes] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function isShare(at: PlanNumber): boolean {
  return (
    at.of === "effect" ||
    (at.of === "stream" && ["margin", "comesBack", "leaveForGood"].includes(at.field)) ||
    (at.of === "backup" && at.field === "keeps")
  );
}
