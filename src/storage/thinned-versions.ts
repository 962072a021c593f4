/** A kept version as its key tells it: no text is read. */
export interface VersionKey {
  /** the order in which they came */
  number: number;
  /** ISO */
  at: string;
  /** letters */
  size: number;
}

const day = 86_400_000;
const mostVersions = 60;
const mostLetters = 5 * 1024 * 1024;
/** The latest ones stay whatever the clock says: one that runs years ahead takes no more than the older ones. */
const alwaysKept = 10;

/**
 * The numbers of a plan's versions that can go: all of the last day stay, of the thirty days before it the last of each
 * day, of the time before that the last of each month; sixty and five million letters in all, the oldest go first.
 */
export function versionsToForget(versions: readonly VersionKey[], now: Date): number[] {
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  const spans = new Set<string>();
  let kept = 0;
  let letters = 0;
  return newestFirst.flatMap(({ number, at, size }, index) => {
    const span = spanOf(at, now);
    const isSpare = index >= alwaysKept && span !== null && spans.has(span);
    if (span !== null) spans.add(span);
    if (isSpare || kept >= mostVersions || (kept > 0 && letters + size > mostLetters)) return [number];
    kept += 1;
    letters += size;
    return [];
  });
}

/** The day or month of which one version is enough; null within the last day, where each one counts. */
function spanOf(at: string, now: Date): string | null {
  const moment = new Date(at);
  const age = now.getTime() - moment.getTime();
  if (age <= day) return null;
  return age <= 31 * day ? moment.toDateString() : `${moment.getFullYear()}-${moment.getMonth()}`;
}
