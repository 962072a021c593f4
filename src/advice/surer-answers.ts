import { openHourWorking } from "#cost/open-hour-working.ts";
import type { Plan } from "#plan/plan.ts";
import { guessSwings, swingOf, type GuessSwing } from "./guess-swings.ts";

/**
 * The guesses that move the cost of an open hour most when each is tried a fifth lower and a fifth higher, the
 * strongest first; those that move it by less than a hundredth are left out. What stops with a thing that takes
 * others down, those others left out of account, hardly anybody can judge: it is asked only once no other guess is
 * left. Design, § 2 *Three answers would make this surer*.
 */
export function surerAnswers(plan: Plan, id: string, most: number): GuessSwing[] {
  const working = openHourWorking(plan, id);
  const moving = guessSwings(plan, id, working).filter((tried) => swingOf(tried) > working.total / 100);
  const carriers = new Set(
    plan.dependencies.flatMap((each) => each.needs.filter((need) => need !== each.id)),
  );
  const isHard = ({ at }: GuessSwing): boolean => at.of === "effect" && carriers.has(at.dependency);
  const easy = moving.filter((tried) => !isHard(tried));
  return (easy.length > 0 ? easy : moving)
    .toSorted((one, other) => swingOf(other) - swingOf(one))
    .slice(0, most);
}
