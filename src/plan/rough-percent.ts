import { isGuess } from "./guess.ts";
import { guessPathOf, numberAt, type PlanNumber } from "./plan-number.ts";
import type { Plan } from "./plan.ts";

/**
 * The whole percent to tell a share of 0..1 by, where the share is finer than anybody judges: in steps of 5, of 1
 * below ten and where 5 would make it all. Null where the share can be told as it is: it was typed, or is such a step.
 *
 *     roughPercent(0.857143, { guessed: true }) //=> 85
 *     roughPercent(0.625, { guessed: false }) //=> null
 */
export function roughPercent(share: number, { guessed }: { guessed: boolean }): number | null {
  const percent = Number((share * 100).toPrecision(9));
  // what we work out has many digits, also once it was confirmed; nobody types more than tenths of a percent
  const isWorkedOut = !Number.isInteger(Number((percent * 10).toPrecision(9)));
  if (!guessed && !isWorkedOut) return null;
  const inFives = Math.round(percent / 5) * 5;
  const rough = percent < 10 || inFives === 100 ? clamped(Math.round(percent)) : inFives;
  return rough === percent || percent === 0 || percent === 100 ? null : rough;
}

function clamped(percent: number): number {
  return Math.min(99, Math.max(1, percent));
}

/** The same of a share in a plan; null also where there is none. */
export function roughPercentAt(plan: Plan, at: PlanNumber): number | null {
  const share = numberAt(plan, at);
  const path = guessPathOf(at);
  return share === null ? null : roughPercent(share, { guessed: path !== null && isGuess(plan, path) });
}
