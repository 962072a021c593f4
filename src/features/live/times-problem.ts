/** Moments as they were typed; null where they are none. */
interface TimesTyped {
  from: string | null;
  until: string | null;
  /** whether there is an end to type */
  hasEnd: boolean;
}

export type TimesProblem = "missing" | "future" | "order";

/** What is wrong with when a thing stopped and was back; null where nothing is. */
export function timesProblem({ from, until, hasEnd }: TimesTyped, now: string): TimesProblem | null {
  if (from === null || (hasEnd && until === null)) return "missing";
  if (Date.parse(from) > Date.parse(now)) return "future";
  if (until === null) return null;
  if (Date.parse(until) > Date.parse(now)) return "future";
  return Date.parse(until) < Date.parse(from) ? "order" : null;
}
