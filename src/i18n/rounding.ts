/**
 * An amount as people are told it: two significant digits and no cents (design, § 4 *Rounding*).
 * `roundedForPeople(463)` is 460; `roundedForPeople(4.63)` is 5.
 */
export function roundedForPeople(amount: number): number {
  const size = Math.abs(amount);
  if (size < 10) return Math.round(amount);
  const step = 10 ** (Math.floor(Math.log10(size)) - 1);
  return Math.round(amount / step) * step;
}

/** Under one unit of money an amount is "next to nothing" rather than a figure. */
export function isNextToNothing(amount: number): boolean {
  return Math.abs(amount) < 1;
}
