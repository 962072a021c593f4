import type { Stretch } from "./day-hours.ts";

/** The part of a day the bars show, in minutes, and where it carries a mark. */
export interface Scale extends Stretch {
  marks: number[];
}

const threeHours = 180;
const sixHours = 360;

/**
 * A scale all openings of a week fit on, in steps of three hours, with a mark each six.
 *
 *     scaleOf([{ from: 450, to: 1050 }]) //=> from 360 (6:00) to 1080 (18:00), marks at 6:00, 12:00 and 18:00
 */
export function scaleOf(stretches: readonly Stretch[]): Scale {
  const from = Math.min(540, ...stretches.map((stretch) => stretch.from));
  const to = Math.max(1020, ...stretches.map((stretch) => stretch.to));
  const start = Math.floor(from / threeHours) * threeHours;
  const end = Math.ceil(to / threeHours) * threeHours;
  const marks: number[] = [];
  for (let mark = Math.ceil(start / sixHours) * sixHours; mark <= end; mark += sixHours) marks.push(mark);
  return { from: start, to: end, marks };
}

/** A whole hour as a mark of the scale says it: "6 AM" where the clock counts to twelve, else "6:00" as it stands. */
export function markWords(time: string): string {
  return time.replace(/[:.]00(?=\s*\p{L})/u, "");
}
