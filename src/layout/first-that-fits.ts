/**
 * What the first of so many attempts gives that fits, counted from the roomiest on: each after it would fit too. So one
 * may begin anywhere, best at a good guess: from one that fits it goes back to the first that does, else forward.
 * `null` where none fits. `firstThatFits(9, 4, (n) => (n * n > 30 ? n : null))` tries 4, 5, 6.
 */
export function firstThatFits<Value>(
  count: number,
  guess: number,
  attempt: (index: number) => Value | null,
): Value | null {
  let index = Math.max(0, Math.min(guess, count - 1));
  let found = attempt(index);
  if (found === null) {
    while (found === null && ++index < count) found = attempt(index);
    return found;
  }
  while (index > 0) {
    const roomier = attempt(--index);
    if (roomier === null) return found;
    found = roomier;
  }
  return found;
}
