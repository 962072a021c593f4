import type { DependencyFigures } from "#cost/figures.ts";

/** When a thing is missed most: a day (Monday 0) and the full hours from and to, 0..24. */
export interface BusiestSpan {
  day: number;
  from: number;
  to: number;
}

/**
 * The stretch of full hours round the dearest hour of the week that cost about as much; null where that says nothing:
 * the dearest hour is hardly dearer than any open hour, or the stretch is most of a day.
 */
export function busiestSpan({ busiestHour, hourByHour, openHour }: DependencyFigures): BusiestSpan | null {
  if (busiestHour.amount < openHour.likely * 1.15 || busiestHour.amount < 1) return null;
  const hour = Math.ceil(busiestHour.start / 60) % hourByHour.length;
  const day = Math.floor(hour / 24);
  const isAsDear = (at: number): boolean =>
    at >= day * 24 && at < (day + 1) * 24 && (hourByHour[at] ?? 0) >= busiestHour.amount * 0.95;
  if (!isAsDear(hour)) return null;
  let from = hour;
  let to = hour + 1;
  while (isAsDear(from - 1)) from -= 1;
  while (isAsDear(to)) to += 1;
  return to - from > 14 ? null : { day, from: from - day * 24, to: to - day * 24 };
}
