/** How many hands went up for a length of time, in minutes. */
export interface Counted {
  minutes: number;
  hands: number;
}

/**
 * How long the room can do without, by its hands: the shortest length at or under which at least half of them are;
 * null while none is counted. Design, § 7 *Workshop*: answers go into the plan.
 *
 *     lengthByHands([{ minutes: 10, hands: 3 }, { minutes: 60, hands: 5 }]) //=> 60
 */
export function lengthByHands(counted: readonly Counted[]): number | null {
  const all = sumOf(counted);
  if (all === 0) return null;
  const lengths = counted.toSorted((one, other) => one.minutes - other.minutes);
  const half = lengths.find((_, place) => 2 * sumOf(lengths.slice(0, place + 1)) >= all);
  return half?.minutes ?? null;
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { hands }) => sum + hands, 0);
}
