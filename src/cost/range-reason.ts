import type { Certainty } from "#plan/business.ts";
import type { Estimate } from "./figures.ts";

/** Why an amount is a range. */
export interface RangeReason {
  certainty: Certainty;
  /** how many numbers behind it are still the starter's guess */
  guesses: number;
  /** several things stop at once, and nobody knows whether they hit the same customers */
  overlaps: boolean;
}

/** Why the cost of an open hour lies between two amounts. Design, § 4 *Headline*; cost model, § Range. */
export function rangeReason(
  range: Estimate,
  { certainty, epsilon, guesses }: { certainty: Certainty; epsilon: number; guesses: number },
): RangeReason {
  const readings = range.high / (1 + epsilon) - range.low / (1 - epsilon);
  return { certainty, guesses, overlaps: readings > range.likely / 100 };
}
