import { minutesAWeek } from "./week.ts";

/** A stretch of the week with one value; `to` may lie past Sunday midnight and then runs on from Monday. */
export interface Piece {
  from: number;
  to: number;
  value: number;
}

/**
 * A function of the week that is constant between boundaries, kept with its running integral, so that an
 * integral over any stretch is two look-ups. Cost model, § Time and § Doing it fast.
 */
export interface Rate {
  /** minutes of the week at which the value changes, the first 0 */
  boundaries: readonly number[];
  values: readonly number[];
  /** the integral from 0 to each boundary */
  before: readonly number[];
  /** the integral over the whole week */
  total: number;
}

/** The sum of all pieces at every moment of the week. */
export function sumOf(pieces: readonly Piece[]): Rate {
  return swept(pieces, (values) => values.reduce((sum, value) => sum + value, 0));
}

/** 1 wherever at least one piece lies, else 0. */
export function unionOf(pieces: readonly Piece[]): Rate {
  return swept(pieces, (values) => (values.length > 0 ? 1 : 0));
}

/** The integral from Monday 00:00 to a minute, which may lie in any later week. */
export function integralTo(rate: Rate, minute: number): number {
  const weeks = Math.floor(minute / minutesAWeek);
  const ofWeek = minute - weeks * minutesAWeek;
  const at = lastAtOrBefore(rate.boundaries, ofWeek);
  const inPiece = (ofWeek - (rate.boundaries[at] ?? 0)) * (rate.values[at] ?? 0);
  return weeks * rate.total + (rate.before[at] ?? 0) + inPiece;
}

/** The integral over a stretch that begins in the week and may be longer than it. */
export function integralOver(rate: Rate, from: number, to: number): number {
  return integralTo(rate, to) - integralTo(rate, from);
}

function swept(pieces: readonly Piece[], valueOf: (values: number[]) => number): Rate {
  const inWeek = pieces.flatMap(withinTheWeek);
  const boundaries = [...new Set([0, ...inWeek.flatMap(({ from, to }) => [from, to])])]
    .filter((minute) => minute < minutesAWeek)
    .toSorted((one, other) => one - other);
  const values = boundaries.map((minute) =>
    valueOf(inWeek.filter(({ from, to }) => from <= minute && minute < to).map(({ value }) => value)),
  );
  const before: number[] = [];
  let total = 0;
  boundaries.forEach((minute, index) => {
    before.push(total);
    total += ((boundaries[index + 1] ?? minutesAWeek) - minute) * (values[index] ?? 0);
  });
  return { boundaries, values, before, total };
}

/** A piece that runs past Sunday midnight goes on from Monday 00:00. */
function withinTheWeek({ from, to, value }: Piece): Piece[] {
  if (to <= minutesAWeek) return [{ from, to, value }];
  return [
    { from, to: minutesAWeek, value },
    { from: 0, to: to - minutesAWeek, value },
  ];
}

function lastAtOrBefore(sorted: readonly number[], minute: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= minute) low = middle;
    else high = middle - 1;
  }
  return low;
}
