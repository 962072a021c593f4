// @ts-check
/**
 * The time that a share of the times do not exceed: 0.5 is the median. NaN of none.
 * @param {number[]} ms
 * @param {number} share
 */
export function shareOfTimes(ms, share) {
  const sorted = ms.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
