const dayMs = 86_400_000;

/** Why this computer's clock may be wrong: it is before this edition was made, or a plan was changed after it. */
export type ClockDoubt = { is: "early" } | { is: "behind"; changedAt: string };

/**
 * Whether the clock can be right: `now` and the last changes of plans as moments (ISO), and the newest day (YYYY-MM-DD)
 * this edition knows of. A day is allowed for, as plans travel between zones. Reliability, F30.
 */
export function clockDoubt(now: string, madeOn: string, changes: readonly string[]): ClockDoubt | null {
  const moment = Date.parse(now);
  if (moment < Date.parse(madeOn) - dayMs) return { is: "early" };
  const [changedAt] = changes
    .filter((change) => Date.parse(change) > moment + dayMs) // never true for what is no moment
    .toSorted((one, other) => Date.parse(other) - Date.parse(one));
  return changedAt === undefined ? null : { is: "behind", changedAt };
}
