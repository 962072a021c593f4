import type { Calendar } from "./calendar.ts";
import { integralOver, integralTo } from "./rate.ts";
import { minutesAWeek, type WeekMinute } from "./week.ts";

/**
 * How an outage lies in time: what has passed since its start, at a minute after the start. `sold` is the share
 * of a week's sales (1 is a whole week) that streams of a pattern would have made; `openHours` the business's.
 */
export interface Clock {
  sold: (pattern: number, minute: number) => number;
  openHours: (minute: number) => number;
}

/** An outage that starts at a minute of the week; past Sunday midnight it goes on from Monday. */
export function clockFrom(calendar: Calendar, start: WeekMinute): Clock {
  const soldBefore = calendar.patterns.map((pattern) => integralTo(pattern, start));
  return {
    sold: (index, minute) => {
      const pattern = calendar.patterns[index];
      if (pattern === undefined || pattern.total === 0) return 0;
      return (integralTo(pattern, start + minute) - (soldBefore[index] ?? 0)) / pattern.total;
    },
    openHours: (minute) => integralOver(calendar.open, start, start + minute) / 60,
  };
}

/** An outage whose start may be anywhere in the week: every stream that sells, sells evenly. Cost model, § A year of it. */
export function averageClock(calendar: Calendar): Clock {
  return {
    sold: (index, minute) => ((calendar.patterns[index]?.total ?? 0) > 0 ? minute / minutesAWeek : 0),
    openHours: (minute) => (minute / minutesAWeek) * (calendar.open.total / 60),
  };
}
