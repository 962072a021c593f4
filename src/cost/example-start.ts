import type { Plan } from "#plan/plan.ts";
import { lengthInMinutes, minuteOfDay, openingsOf, weekdays, type WeekHours } from "#plan/week-hours.ts";
import { minutesADay, minutesAWeek, type WeekMinute } from "./week.ts";

/** An opening on the day it counts for: one that carries on after midnight counts on the day before, from 1440 on. */
interface DayOpening {
  day: number;
  from: number;
  to: number;
  busy: number;
}

const roundTheClock: DayOpening[] = weekdays.map((_, day) => ({ day, from: 0, to: minutesADay, busy: 1 }));

/**
 * When the example outage of every ladder starts: the plan's own choice, else the opening of the best-selling
 * day, the first of the week where days tie; Monday 00:00 where no stream but round-the-clock ones sells.
 * Cost model, § Ladder.
 */
export function exampleStart(plan: Plan): WeekMinute {
  if (plan.outageStart !== null) {
    return weekdays.indexOf(plan.outageStart.day) * minutesADay + minuteOfDay(plan.outageStart.time);
  }
  const selling = plan.streams.flatMap((stream) => {
    if (stream.hours === "always") return [];
    const openings = stream.hours === "business" ? businessOpenings(plan) : dayOpenings(stream.hours);
    const week = openings.reduce((sum, { from, to, busy }) => sum + (to - from) * busy, 0);
    return openings.map((opening) => ({ ...opening, sales: salesIn(opening, stream.weeklySales, week) }));
  });
  const withSales = selling.filter(({ sales }) => sales > 0);
  const salesOfDay = weekdays.map((_, day) =>
    withSales.filter((opening) => opening.day === day).reduce((sum, { sales }) => sum + sales, 0),
  );
  const most = Math.max(...salesOfDay);
  if (most <= 0) return 0;
  const best = salesOfDay.findIndex((sales) => sales >= most * (1 - 1e-9));
  const first = Math.min(...withSales.filter(({ day }) => day === best).map(({ from }) => from));
  return (best * minutesADay + first) % minutesAWeek;
}

/** Hours from the first opening to the last closing on the day of a start; 24 where the business does not open that day. */
export function openDayHours(plan: Plan, start: WeekMinute): number {
  const day = Math.floor(start / minutesADay);
  const openings = businessOpenings(plan).filter((opening) => opening.day === day);
  if (openings.length === 0) return 24;
  return (Math.max(...openings.map(({ to }) => to)) - Math.min(...openings.map(({ from }) => from))) / 60;
}

function businessOpenings(plan: Plan): DayOpening[] {
  const openings = dayOpenings(plan.business.hours);
  return openings.length === 0 ? roundTheClock : openings;
}

function salesIn({ from, to, busy }: DayOpening, weeklySales: number, week: number): number {
  return week > 0 ? (weeklySales * (to - from) * busy) / week : 0;
}

function dayOpenings(hours: WeekHours): DayOpening[] {
  const openings = openingsOf(hours).map(({ day, opening }) => {
    const from = minuteOfDay(opening.from);
    return { day, from, to: from + lengthInMinutes(opening), busy: opening.busy };
  });
  const isPartOfADay = ({ from, to }: DayOpening): boolean => to - from < minutesADay;
  return openings.map((opening) => {
    const dayBefore = (opening.day + 6) % 7;
    const carriesOn =
      opening.from === 0 &&
      isPartOfADay(opening) &&
      openings.some((other) => other.day === dayBefore && other.to === minutesADay && isPartOfADay(other));
    if (!carriesOn) return opening;
    return { ...opening, day: dayBefore, from: minutesADay, to: minutesADay + opening.to };
  });
}
