/**
 * Percentages as the page shows them: to a tenth, and still 100 in all. `shownPercents([100 / 3, 100 / 3, 100 / 3])`
 * is 33.4, 33.3 and 33.3.
 */
export function shownPercents(percents: readonly number[]): number[] {
  return rounded(percents, 0.1);
}

/**
 * "Spread the rest": percentages that add up to 100. What is missing goes to the rows that are still blank (null), else
 * to all in proportion; what is too much comes off all in proportion. In whole percents, unless somebody typed tenths.
 *
 *     spreadTheRest([70, 25]) //=> [74, 26]
 *     spreadTheRest([70, 20, null]) //=> [70, 20, 10]
 */
export function spreadTheRest(typed: readonly (number | null)[]): number[] {
  const sum = sumOf(typed);
  const blanks = typed.filter((percent) => percent === null).length;
  const step = typed.every((percent) => Number.isInteger(percent ?? 0)) ? 1 : 0.1;
  if (blanks > 0 && sum < 100)
    return rounded(
      typed.map((percent) => percent ?? (100 - sum) / blanks),
      step,
    );
  return rounded(
    typed.map((percent) => (sum > 0 ? ((percent ?? 0) * 100) / sum : 100 / typed.length)),
    step,
  );
}

/** How far the rows are from 100, to a tenth: 5 where 5 are missing, -10 where there are 10 too many. */
export function missingPercent(typed: readonly (number | null)[]): number {
  return Math.round((100 - sumOf(typed)) * 10) / 10 + 0; // never -0
}

function sumOf(typed: readonly (number | null)[]): number {
  return typed.reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
}

/** Rounded to a step without losing the sum: what is left over goes to those that lost most. */
function rounded(percents: readonly number[], step: number): number[] {
  const steps = percents.map((percent) => Math.floor(percent / step + 1e-9));
  const all = Math.round(percents.reduce((sum, percent) => sum + percent, 0) / step);
  const left = all - steps.reduce((sum, count) => sum + count, 0);
  const lostMost = percents
    .map((percent, place) => ({ place, lost: percent / step - (steps[place] ?? 0) }))
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, left)
    .map(({ place }) => place);
  const parts = Math.round(1 / step);
  return steps.map((count, place) => (count + (lostMost.includes(place) ? 1 : 0)) / parts);
}
