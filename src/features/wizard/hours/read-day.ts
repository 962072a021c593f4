import { minuteOfDay } from "#plan/week-hours.ts";
import type { BusyHours, DayHours, Stretch } from "./day-hours.ts";

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

/** What somebody typed about a day: its stretches in minutes, or everything that is wrong with it. */
export type ReadDay = { ok: true; stretches: BusyStretch[] } | { ok: false; problems: DayProblem[] };

/** Reads a day of the page. Closing at or before opening means the night after. */
export function readDay({ open, busy }: DayHours): ReadDay {
  const openProblems = [...open.entries()].flatMap(([place, hours]): DayProblem[] => {
    if (hours.from === "") return [{ at: `open.${place}.from`, is: "no-opening" }];
    if (hours.to === "") return [{ at: `open.${place}.to`, is: "no-closing" }];
    const isSame = hours.from === hours.to && !hours.aroundTheClock;
    return isSame ? [{ at: `open.${place}.to`, is: "same-times" }] : [];
  });
  if (openProblems.length > 0) return { ok: false, problems: openProblems };
  const stretches = open.map(stretchOf);
  const overlap = overlapsAnEarlier(stretches);
  if (overlap !== -1) return { ok: false, problems: [{ at: `open.${overlap}.from`, is: "overlap" }] };

  const parts = busy.map((hours) => partsOf(stretches, hours));
  const busyProblems = [...busy.entries()].flatMap(([place, { from, to }]): DayProblem[] => {
    if (from === "" || to === "" || from === to)
      return [{ at: `busy.${place}.${from === "" ? "from" : "to"}`, is: "busy-no-time" }];
    return parts[place]?.length === 0 ? [{ at: `busy.${place}.from`, is: "busy-closed" }] : [];
  });
  if (busyProblems.length > 0) return { ok: false, problems: busyProblems };
  const clash = parts.findIndex((own, place) =>
    overlapsAny(
      own,
      parts.slice(0, place).flatMap((others) => others),
    ),
  );
  if (clash !== -1) return { ok: false, problems: [{ at: `busy.${clash}.from`, is: "busy-overlap" }] };
  return { ok: true, stretches: stretches.flatMap((stretch) => cut(stretch, parts.flat())) };
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
  if (hours.from === "" || hours.to === "") return [];
  const { from, to } = stretchOf(hours);
  const within = (shift: number): BusyStretch[] =>
    open
      .map((stretch) => ({
        from: Math.max(stretch.from, from + shift),
        to: Math.min(stretch.to, to + shift),
        busy: Number(hours.level),
      }))
      .filter((part) => part.to > part.from);
  const sameDay = within(0);
  return sameDay.length > 0 ? sameDay : within(1440);
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
