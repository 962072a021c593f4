import type { Calendar } from "./calendar.ts";
import { integralTo } from "./rate.ts";
import { minutesAWeek, type WeekMinute } from "./week.ts";

/** What has passed of the business's time since the start of an outage. */
export interface Passed {
  /** for each pattern of the calendar, the share of a week's sales (1 is a whole week) that would have been made */
  sold: Float64Array;
  openHours: number;
}

/** How an outage lies in time: what has passed at a minute after its start. */
export type Clock = (minute: number) => Passed;

/** An outage that starts at a minute of the week; past Sunday midnight it goes on from Monday. */
export function clockFrom({ patterns, open }: Calendar, start: WeekMinute): Clock {
  return remembering((minute) => ({
    sold: Float64Array.from(patterns, (pattern) =>
      pattern.total > 0
        ? (integralTo(pattern, start + minute) - integralTo(pattern, start)) / pattern.total
        : 0,
    ),
    openHours: (integralTo(open, start + minute) - integralTo(open, start)) / 60,
  }));
}

/** An outage whose start may be anywhere in the week: every stream that sells, sells evenly. Cost model, § A year of it. */
export function averageClock({ patterns, open }: Calendar): Clock {
  return remembering((minute) => ({
    sold: Float64Array.from(patterns, (pattern) => (pattern.total > 0 ? minute / minutesAWeek : 0)),
    openHours: (minute / minutesAWeek) * (open.total / 60),
  }));
}

/** All causes of a plan are measured at the same few minutes: each is worked out once. */
function remembering(clock: Clock): Clock {
  const known = new Map<number, Passed>();
  return (minute) => {
    const passed = known.get(minute) ?? clock(minute);
    known.set(minute, passed);
    return passed;
  };
}
