import { minuteOfDay } from "#plan/week-hours.ts";
import type { BusyHours, DayHours, OpenHours, Stretch } from "./day-hours.ts";

/** What is wrong with a day, and the field it stands at: "open.0.to". */
export interface DayProblem {
  at: string;
  is:
    | "no-opening"
    | "no-closing"
    | "same-times"
    | "overlap"
    | "busy-no-time"
    | "busy-closed"
    | "busy-overlap";
}

/** A stretch of open hours and how busy it is compared with the others: 1 is normal. */
export interface BusyStretch extends Stretch {
  busy: number;
}

/**
 * Everything that is wrong with a day as it is typed, for Continue to tell. A busy time of the trade that the opening
 * no longer covers is nobody's mistake. Closing at or before opening means the night after.
 */
export function problemsOf({ open, busy }: DayHours, isTypical: (hours: BusyHours) => boolean): DayProblem[] {
  const opening = openingProblems(open);
  if (opening.length > 0) return opening;
  const stretches = open.map(stretchOf);
  const parts = busy.map((hours) => partsOf(stretches, hours));
  const problems = [...busy.entries()].flatMap(([place, hours]): DayProblem[] => {
    if (!hasTimes(hours))
      return [{ at: `busy.${place}.${hours.from === "" ? "from" : "to"}`, is: "busy-no-time" }];
    const isClosed = parts[place]?.length === 0 && !isTypical(hours);
    return isClosed ? [{ at: `busy.${place}.from`, is: "busy-closed" }] : [];
  });
  if (problems.length > 0) return problems;
  const clash = parts.findIndex((own, place) => overlapsAny(own, parts.slice(0, place).flat()));
  return clash === -1 ? [] : [{ at: `busy.${clash}.from`, is: "busy-overlap" }];
}

/**
 * The stretches of a day in minutes, as far as they can be read; null where its openings cannot. What a busy time has
 * wrong with it never costs the openings: it counts where it can. `carried` is what the evening before is still busy.
 */
export function stretchesTyped(
  { open, busy }: DayHours,
  carried: readonly BusyStretch[],
): BusyStretch[] | null {
  if (openingProblems(open).length > 0) return null;
  const stretches = open.map(stretchOf);
  const busier: BusyStretch[] = [];
  for (const hours of busy) {
    const parts = partsOf(stretches, hours);
    if (!overlapsAny(parts, busier)) busier.push(...parts);
  }
  const fromBefore = carried
    .flatMap((part) => within(stretches, part))
    .flatMap((part) => without(part, busier));
  return stretches.flatMap((stretch) => cut(stretch, [...busier, ...fromBefore]));
}

/**
 * The part of a day's busy times that lies past midnight and past its own openings, in minutes of the next day: of a
 * house that never closes, busy from 22:00 to 02:00, the two hours until 02:00.
 */
export function carriedOver({ open, busy }: DayHours): BusyStretch[] {
  if (openingProblems(open).length > 0) return [];
  const stretches = open.map(stretchOf);
  return busy.filter(hasTimes).flatMap((hours) => {
    const all = { ...stretchOf(hours), busy: Number(hours.level) };
    if (all.to <= 1440 || within(stretches, all).length === 0) return [];
    const night = { ...all, from: Math.max(all.from, 1440) };
    return without(night, stretches).map(({ from, to, busy: level }) => ({
      from: from - 1440,
      to: to - 1440,
      busy: level,
    }));
  });
}

function openingProblems(open: readonly OpenHours[]): DayProblem[] {
  const problems = [...open.entries()].flatMap(([place, hours]): DayProblem[] => {
    if (hours.from === "") return [{ at: `open.${place}.from`, is: "no-opening" }];
    if (hours.to === "") return [{ at: `open.${place}.to`, is: "no-closing" }];
    const isSame = hours.from === hours.to && !hours.aroundTheClock;
    return isSame ? [{ at: `open.${place}.to`, is: "same-times" }] : [];
  });
  if (problems.length > 0) return problems;
  const overlap = overlapsAnEarlier(open.map(stretchOf));
  return overlap === -1 ? [] : [{ at: `open.${overlap}.from`, is: "overlap" }];
}

function hasTimes({ from, to }: BusyHours): boolean {
  return from !== "" && to !== "" && from !== to;
}

function stretchOf({ from, to }: { from: string; to: string }): Stretch {
  const start = minuteOfDay(from);
  const end = minuteOfDay(to);
  return { from: start, to: end > start ? end : end + 1440 };
}

function overlapsAnEarlier(stretches: readonly Stretch[]): number {
  return stretches.findIndex((stretch, place) => overlapsAny([stretch], stretches.slice(0, place)));
}

function overlapsAny(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((one) => others.some((other) => one.from < other.to && other.from < one.to));
}

/** The open parts of busier hours; "00:30 to 02:00" of a bar is the night after, if that is when it is open. */
function partsOf(open: readonly Stretch[], hours: BusyHours): BusyStretch[] {
  if (!hasTimes(hours)) return [];
  const busy = { ...stretchOf(hours), busy: Number(hours.level) };
  const sameDay = within(open, busy);
  return sameDay.length > 0 ? sameDay : within(open, { ...busy, from: busy.from + 1440, to: busy.to + 1440 });
}

/** What of a busy stretch lies in open ones. */
function within(open: readonly Stretch[], busy: BusyStretch): BusyStretch[] {
  return open
    .map((stretch) => ({
      ...busy,
      from: Math.max(stretch.from, busy.from),
      to: Math.min(stretch.to, busy.to),
    }))
    .filter((part) => part.to > part.from);
}

/** What of a busy stretch lies in none of the others. */
function without(busy: BusyStretch, others: readonly Stretch[]): BusyStretch[] {
  return others.reduce<BusyStretch[]>(
    (left, other) =>
      left
        .flatMap((part) => [
          { ...part, to: Math.min(part.to, other.from) },
          { ...part, from: Math.max(part.from, other.to) },
        ])
        .filter((part) => part.to > part.from),
    [busy],
  );
}

/** A stretch in the parts that are busier and those that are normal, in order. */
function cut(stretch: Stretch, busier: readonly BusyStretch[]): BusyStretch[] {
  const inside = busier
    .filter((part) => part.from >= stretch.from && part.to <= stretch.to)
    .toSorted((one, other) => one.from - other.from);
  const parts: BusyStretch[] = [];
  let from = stretch.from;
  for (const part of inside) {
    if (part.from > from) parts.push({ from, to: part.from, busy: 1 });
    parts.push(part);
    from = part.to;
  }
  if (from < stretch.to) parts.push({ from, to: stretch.to, busy: 1 });
  return parts;
}
