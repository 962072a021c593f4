import { calendarOf } from "#cost/calendar.ts";
import type { Rung } from "#cost/figures.ts";
import { integralOver, type Rate } from "#cost/rate.ts";
import { minutesADay, type WeekMinute } from "#cost/week.ts";
import { roundedForPeople } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";

/**
 * Why a longer outage reads the same as a shorter one: the business is closed all the time between, on these whole
 * days (Monday 0) or without a whole day; it is open, but what stops sells nothing then; or the difference is too
 * little to show.
 */
export type WhySame =
  | { because: "closed-days"; days: number[] }
  | { because: "closed" }
  | { because: "nothing-sold" }
  | { because: "too-little" };

/** The reason why a rung shows the same amounts as the one before it; null where it does not. Design, § 9.8. */
export function whySame(
  plan: Plan,
  start: WeekMinute,
  { shorter, longer, showsPrepared }: { shorter: Rung; longer: Rung; showsPrepared: boolean },
): WhySame | null {
  const states = showsPrepared ? (["unprepared", "prepared"] as const) : (["unprepared"] as const);
  const reads = (rung: Rung): number[] => states.map((state) => roundedForPeople(rung[state].likely));
  if (longer.unprepared.likely < 1) return null; // next to nothing needs no reason
  if (reads(shorter).some((amount, at) => amount !== reads(longer)[at])) return null;
  const isExact = states.every((state) => isSame(shorter[state].likely, longer[state].likely));
  if (!isExact) return { because: "too-little" };
  const [from, to] = [start + shorter.hours * 60, start + longer.hours * 60];
  const { open } = calendarOf(plan);
  if (openMinutes(open, from, to) > 0) return { because: "nothing-sold" };
  const days = closedDays(open, from, to);
  return days.length > 0 ? { because: "closed-days", days } : { because: "closed" };
}

/** The days on which there is no opening at all, among those a stretch touches, in the order it touches them. */
function closedDays(open: Rate, from: number, to: number): number[] {
  const days: number[] = [];
  for (let midnight = Math.floor(from / minutesADay) * minutesADay; midnight < to; midnight += minutesADay) {
    const day = (midnight / minutesADay) % 7;
    if (openMinutes(open, midnight, midnight + minutesADay) === 0 && !days.includes(day)) days.push(day);
  }
  return days;
}

function openMinutes(open: Rate, from: number, to: number): number {
  return integralOver(open, from, to);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(one, other);
}
