/** A number for each of the three readings of how several failures overlap. Cost model, § Loss. */
export type ByReading = readonly [low: number, likely: number, high: number];

export const nothingLost: ByReading = [0, 0, 0];

/**
 * What several failures, each stopping a share 0..1, stop together: the same customers (low: the largest),
 * independent ones (likely: 1 − Π(1 − share)), different ones (high: the sum, at most 1).
 * `togetherOf([0.5, 0.4])` is `[0.5, 0.7, 0.9]`.
 */
export function togetherOf(shares: readonly number[]): ByReading {
  let largest = 0;
  let either = 0;
  let sum = 0;
  for (const share of shares) {
    if (share > largest) largest = share;
    either = eitherOf(either, share);
    sum += share;
  }
  return [largest, either, Math.min(1, sum)];
}

/** What two independent failures stop together: 1 − (1 − one) × (1 − other), without losing the digits of small shares. */
export function eitherOf(one: number, other: number): number {
  return one + (1 - one) * other;
}
