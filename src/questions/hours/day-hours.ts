import { lengthInMinutes, minuteOfDay, timeOf, type Opening } from "#plan/week-hours.ts";

/** A stretch of open hours as the page asks for it; times are "HH:MM", "" while they are not typed. */
export interface OpenHours {
  from: string;
  to: string;
  /** it closes at the time it opens, and the owner has said that 24 hours are meant */
  aroundTheClock: boolean;
}

/** When an open day is busier than normal: `level` is "2" busy, "3" very busy, or what a file said. */
export interface BusyHours {
  from: string;
  to: string;
  level: string;
}

/** A day as the page asks for it: when it is open, and when it is busier. A closed day has no open hours. */
export interface DayHours {
  open: OpenHours[];
  busy: BusyHours[];
}

/** A stretch of a day in minutes after its midnight; from 1,440 on it is the night after. */
export interface Stretch {
  from: number;
  to: number;
}

/** An opening that belongs to a day; `offset` is 1,440 for one that starts in the night after. */
export interface PlacedOpening {
  opening: Opening;
  offset: 0 | 1440;
}

/**
 * A day's openings as hours and busier hours. Openings that touch are one; where they lie over each other their
 * busyness adds up, as the cost model counts it (§ Time).
 *
 *     07:00–07:30 normal, 07:30–09:30 busy, 09:30–17:00 normal
 *     //=> open 07:00–17:00, busy 07:30–09:30
 */
export function dayHoursOf(openings: readonly PlacedOpening[]): DayHours {
  const { open, busy } = stretchesOf(openings);
  return {
    open: open.map(({ from, to }) => {
      const aroundTheClock = to - from >= 1440;
      return { from: timeOf(from), to: timeOf(aroundTheClock ? from : to), aroundTheClock };
    }),
    busy: busy.map(({ from, to, level }) => ({ from: timeOf(from), to: timeOf(to), level: String(level) })),
  };
}

/** When the openings of a day are open, and when they are busier or calmer than normal. */
export function stretchesOf(openings: readonly PlacedOpening[]): {
  open: Stretch[];
  busy: (Stretch & { level: number })[];
} {
  const placed = openings.map(({ opening, offset }) => {
    const from = minuteOfDay(opening.from) + offset;
    return { from, to: from + lengthInMinutes(opening), busy: opening.busy };
  });
  const edges = [...new Set(placed.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const open: Stretch[] = [];
  const busy: (Stretch & { level: number })[] = [];
  for (const [place, from] of edges.entries()) {
    const to = edges[place + 1] ?? from;
    const here = placed.filter((one) => one.from <= from && one.to >= to && to > from);
    if (here.length === 0) continue;
    const level = here.reduce((sum, one) => sum + one.busy, 0);
    if (open.at(-1)?.to === from) open.push({ from: open.pop()?.from ?? from, to });
    else open.push({ from, to });
    const last = busy.at(-1);
    if (level === 1) continue;
    if (last?.to === from && last.level === level) busy.splice(-1, 1, { ...last, to });
    else busy.push({ from, to, level });
  }
  return { open, busy };
}
