import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { weekdays, type WeekHours } from "#plan/week-hours.ts";

// The time half of the naive reference of docs/cost-model.md (see cost-by-the-page.ts): slow, and plain enough
// to be checked against the page by eye. Every function quotes the sentences it carries out.

const day = 1440;
const week = 7 * day;

/** A stretch of the week: the minute it begins, how many minutes it lasts (it may pass the week's end), how busy. */
interface Interval {
  start: number;
  minutes: number;
  busy: number;
}

const wholeWeek: Interval[] = [{ start: 0, minutes: week, busy: 1 }];

/**
 * What an outage meets at a minute of the week: each stream's sales an hour, whether the business is open
 * (0 or 1; an average outage has a share), and the minutes where either changes.
 */
export interface Clock {
  salesPerHour(stream: Stream, minute: number): number;
  open(minute: number): number;
  boundaries: number[];
}

/** "A week is 7 × 1440 minutes, Monday 00:00 first … every week alike." */
export function calendar(plan: Plan): Clock {
  const business = businessIntervals(plan);
  const streams = new Map(plan.streams.map((stream) => [stream, streamIntervals(plan, stream)]));
  return {
    salesPerHour: (stream, minute) => salesPerHour(stream, streams.get(stream) ?? [], minute),
    open: (minute) => (isOpen(business, minute) ? 1 : 0),
    boundaries: boundaries([business, ...streams.values()].flat()),
  };
}

/**
 * "Average = the start is anywhere in the week with equal chance; because the loss is linear in the rates, take
 * r_s(t) = V_s / 168 h for every open stream and the business open for (its open hours / 168) of every hour."
 */
export function averageWeek(plan: Plan): Clock {
  const openShare = openHours(plan) / 168;
  return {
    salesPerHour: (stream) =>
      losesNothing(stream, streamIntervals(plan, stream)) ? 0 : stream.weeklySales / 168,
    open: () => openShare,
    boundaries: [],
  };
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * "An interval whose `to` ≤ `from` runs past midnight (Sunday's into Monday); equal times mean 24 hours …;
 * "00:00"–"24:00" is the whole day."
 */
function minutesFrom(from: string, to: string): number {
  return minuteOf(to) <= minuteOf(from) ? minuteOf(to) + day - minuteOf(from) : minuteOf(to) - minuteOf(from);
}

/** "Each stream has opening intervals `{from, to, busy}` per day." */
function intervalsOf(hours: WeekHours): Interval[] {
  return weekdays.flatMap((name, index) =>
    (hours[name] ?? []).map(({ from, to, busy }) => ({
      start: index * day + minuteOf(from),
      minutes: minutesFrom(from, to),
      busy,
    })),
  );
}

/** "A business with no interval at all counts as open all week, busy 1, throughout." */
function businessIntervals(plan: Plan): Interval[] {
  const own = intervalsOf(plan.business.hours);
  return own.length === 0 ? wholeWeek : own;
}

/** "`hours: "business"` takes the business's, `"always"` is all week with busy 1." */
function streamIntervals(plan: Plan, stream: Stream): Interval[] {
  if (stream.hours === "always") return wholeWeek;
  return stream.hours === "business" ? businessIntervals(plan) : intervalsOf(stream.hours);
}

function holds(interval: Interval, minute: number): boolean {
  return [minute, minute + week].some((m) => interval.start <= m && m < interval.start + interval.minutes);
}

/** "Overlapping intervals of one stream add their busyness." */
function busyAt(intervals: Interval[], minute: number): number {
  return intervals.reduce((sum, interval) => sum + (holds(interval, minute) ? interval.busy : 0), 0);
}

/** ∫_week busy_s, in minutes. */
function busyMinutes(intervals: Interval[]): number {
  return intervals.reduce((sum, interval) => sum + interval.busy * interval.minutes, 0);
}

/**
 * "A stream that has hours of its own and is never open, or whose busyness is 0 all week, or that has no sales,
 * loses nothing."
 */
function losesNothing(stream: Stream, intervals: Interval[]): boolean {
  return stream.weeklySales === 0 || busyMinutes(intervals) === 0;
}

/** "The sales rate is r_s(t) = V_s · busy_s(t) / ∫_week busy_s." */
function salesPerHour(stream: Stream, intervals: Interval[], minute: number): number {
  if (losesNothing(stream, intervals)) return 0;
  return (stream.weeklySales * busyAt(intervals, minute)) / (busyMinutes(intervals) / 60);
}

/** "For 'is it open' they merge"; "with `busy` 0 the place is open … but sells nothing." */
function isOpen(business: Interval[], minute: number): boolean {
  return business.some((interval) => holds(interval, minute));
}

function boundaries(intervals: Interval[]): number[] {
  return ascending(intervals.flatMap(({ start, minutes }) => [start % week, (start + minutes) % week]));
}

export function ascending(numbers: number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** "The week's open intervals (merged …)": one that runs over Sunday midnight is one interval. */
export function openIntervals(plan: Plan): { start: number; hours: number }[] {
  const business = businessIntervals(plan);
  const cuts = boundaries(business);
  const pieces = cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? (cuts[0] ?? 0) + week }));
  const open = pieces.filter(({ start, end }) => isOpen(business, ((start + end) / 2) % week));
  if (open.length === pieces.length) return [{ start: 0, hours: 168 }];
  const isOpeningAt = (minute: number): boolean => !open.some(({ end }) => end % week === minute);
  return open
    .filter(({ start }) => isOpeningAt(start))
    .map(({ start }) => {
      let end = start;
      for (let next = pieceFrom(start); next !== undefined; next = pieceFrom(end % week))
        end += next.end - next.start;
      return { start, hours: (end - start) / 60 };
    });
  function pieceFrom(minute: number): { start: number; end: number } | undefined {
    return open.find(({ start }) => start === minute);
  }
}

/** The hours the business is open in a week. */
export function openHours(plan: Plan): number {
  return openIntervals(plan).reduce((sum, { hours }) => sum + hours, 0);
}

/** An interval on the day it counts on; `from` is in minutes after that day's midnight, so 1440 is the next one. */
interface DayInterval {
  day: number;
  from: number;
  minutes: number;
  busy: number;
}

/**
 * "An interval from 00:00 that follows one of the same stream (or the business) ending at 24:00 the day before
 * continues it: for the best-selling day and for the open day it counts on the day before, unless either of the
 * two lasts the whole day. It is never itself continued by a later one" (it could only be by lasting to 24:00,
 * and then it lasts the whole day).
 */
function onTheirDays(hours: WeekHours): DayInterval[] {
  const plain = intervalsOf(hours).map(({ start, minutes, busy }) => ({
    day: Math.floor(start / day),
    from: start % day,
    minutes,
    busy,
  }));
  return plain.map((interval) => {
    const before = (interval.day + 6) % 7;
    const continues =
      interval.from === 0 &&
      interval.minutes < day &&
      plain.some(
        (other) => other.day === before && other.from + other.minutes === day && other.minutes < day,
      );
    return continues ? { ...interval, day: before, from: day } : interval;
  });
}

/** "A business with no hours gives its streams an interval 00:00–24:00 a day here." */
function streamOnItsDays(plan: Plan, stream: Stream): DayInterval[] {
  if (stream.hours === "always") return [];
  if (stream.hours !== "business") return onTheirDays(stream.hours);
  const business = onTheirDays(plan.business.hours);
  if (business.length > 0) return business;
  return weekdays.map((_, index) => ({ day: index, from: 0, minutes: day, busy: 1 }));
}

/**
 * "The start is the plan's chosen start (`outageStart`); the default is the opening of the best-selling day."
 */
export function startOfTheLadder(plan: Plan): number {
  if (plan.outageStart === null) return defaultStart(plan);
  return weekdays.indexOf(plan.outageStart.day) * day + minuteOf(plan.outageStart.time);
}

/**
 * "A day's sales are those of the intervals that *start* on it …, over all streams that are not `always`; days
 * within 1e-9 relative of the best tie, and the first of the week wins; the start is the earliest `from` of an
 * interval with sales that day; Monday 00:00 if there is no such stream." "Where a day's only sales are in [a
 * continuing] interval, the start is that midnight."
 */
function defaultStart(plan: Plan): number {
  const selling = plan.streams.filter(
    (stream) => stream.hours !== "always" && !losesNothing(stream, streamIntervals(plan, stream)),
  );
  const sales = selling.flatMap((stream) => {
    const intervals = streamOnItsDays(plan, stream);
    const whole = intervals.reduce((sum, { busy, minutes }) => sum + busy * minutes, 0);
    return intervals.map((interval) => ({
      ...interval,
      amount: (stream.weeklySales * interval.busy * interval.minutes) / whole,
    }));
  });
  const amounts = weekdays.map((_, index) =>
    sales.filter((each) => each.day === index).reduce((sum, { amount }) => sum + amount, 0),
  );
  const best = Math.max(...amounts);
  if (best === 0) return 0;
  const bestDay = amounts.findIndex((amount) => amount >= best * (1 - 1e-9));
  const starts = sales.filter((each) => each.day === bestDay && each.amount > 0).map(({ from }) => from);
  return (bestDay * day + Math.min(...starts)) % week;
}

/**
 * "One open day lasts from the first `from` to the last closing of the business's intervals that start on the
 * start's calendar day; 24 h if there are none"; a business with no interval: "its open day is 24 h".
 */
export function openDayHours(plan: Plan, start: number): number {
  const intervals = onTheirDays(plan.business.hours).filter(
    (interval) => interval.day === Math.floor(start / day),
  );
  if (intervals.length === 0) return 24;
  const first = Math.min(...intervals.map(({ from }) => from));
  const last = Math.max(...intervals.map(({ from, minutes }) => from + minutes));
  return (last - first) / 60;
}
