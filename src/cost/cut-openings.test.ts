import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import {
  lengthInMinutes,
  minuteOfDay,
  openingsOf,
  weekdays,
  type Opening,
  type Weekday,
  type WeekHours,
} from "#plan/week-hours.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { figuresOf } from "./figures-of.ts";
import type { DependencyFigures, Figures } from "./figures.ts";

// An owner may write 18:00–02:00 as one opening or as several that follow each other: it is the same evening.

type BusinessHours = NonNullable<PlanParts["business"]>["hours"];

/** Where an opening is cut, in minutes after it opens. */
type CutAt = (opening: Opening) => number;

function untilMidnight({ from }: Opening): number {
  return 1440 - minuteOfDay(from);
}

/** The plan with one opening cut in two in the business's hours, and one in each stream's own. */
function withCut(plan: Plan, place: number, cutAt: CutAt): Plan {
  return withHours(plan, (hours) => {
    const week = openingsOf(hours);
    const chosen = week[place % week.length];
    const minutes = chosen ? cutAt(chosen.opening) : 0;
    if (!chosen || minutes <= 0 || minutes >= lengthInMinutes(chosen.opening)) return hours;
    const end = minuteOfDay(chosen.opening.from) + minutes;
    return hoursOf([
      ...week.filter((each) => each !== chosen),
      { day: chosen.day, opening: { ...chosen.opening, to: timeOf(end === 1440 ? 1440 : end % 1440) } },
      // what is left may begin on the next day
      {
        day: (chosen.day + Math.floor(end / 1440)) % 7,
        opening: { ...chosen.opening, from: timeOf(end % 1440) },
      },
    ]);
  });
}

function withHours(plan: Plan, change: (hours: WeekHours) => WeekHours): Plan {
  return {
    ...plan,
    business: { ...plan.business, hours: change(plan.business.hours) },
    streams: plan.streams.map((own) =>
      typeof own.hours === "string" ? own : { ...own, hours: change(own.hours) },
    ),
  };
}

function hoursOf(week: { day: number; opening: Opening }[]): WeekHours {
  const onDay = (day: number): Opening[] =>
    week.filter((each) => each.day === day).map(({ opening }) => opening);
  return Object.fromEntries(weekdays.map((weekday, day) => [weekday, onDay(day)]));
}

function timeOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Which of several equally dear hours is the busiest may change with the boundaries: only what it costs counts. */
function comparable({ dependencies, ...rest }: Figures) {
  return {
    ...rest,
    dependencies: dependencies.map((own) => ({ ...own, busiestHour: own.busiestHour.amount })),
  };
}

function withoutOpenDay({ dependencies, sharedCauses, ...rest }: ReturnType<typeof comparable>) {
  return {
    ...rest,
    openDayHours: null,
    dependencies: dependencies.map(withoutOpenDayRung),
    sharedCauses: sharedCauses.map(withoutOpenDayRung),
  };
}

function withoutOpenDayRung<Cause extends Pick<DependencyFigures, "ladder">>({ ladder, ...cause }: Cause) {
  const fixed = ladder.filter(({ names }) => names.some((name) => name !== "open-day"));
  return {
    ...cause,
    ladder: fixed.map(({ hours, unprepared, prepared }) => ({ hours, unprepared, prepared })),
  };
}

/** Takes out what opens at 00:00 for part of a day: it may count on the day before. */
function withoutOpeningsAtMidnight(plan: Plan): Plan {
  return withHours(plan, (hours) =>
    hoursOf(
      openingsOf(hours).filter(
        ({ opening }) => opening.from !== "00:00" || lengthInMinutes(opening) === 1440,
      ),
    ),
  );
}

/** The open day's length for an outage that starts on a day at noon. */
function openDayOf(day: Weekday, hours: BusinessHours): number {
  return figuresOf(planOf({ outageStart: { day, time: "12:00" }, business: { hours } })).openDayHours;
}

describe("an opening cut in two", () => {
  test("changes no sum of a given start and length", () => {
    const anyPlanWithAStart = arbitraryPlan().map((plan): Plan => ({
      ...plan,
      outageStart: plan.outageStart ?? { day: "sat", time: "10:00" },
    }));
    fc.assert(
      fc.property(anyPlanWithAStart, fc.nat(), fc.integer({ min: 1, max: 1439 }), (plan, place, minutes) => {
        const inTwo = withoutOpenDay(comparable(figuresOf(withCut(plan, place, () => minutes))));
        const inOne = withoutOpenDay(comparable(figuresOf(plan)));
        expect(differingFigures(inTwo, inOne, 1e-9)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("at midnight, changes nothing at all", () => {
    fc.assert(
      fc.property(arbitraryPlan().map(withoutOpeningsAtMidnight), fc.nat(), (plan, place) => {
        const [inTwo, inOne] = [figuresOf(withCut(plan, place, untilMidnight)), figuresOf(plan)];
        expect(differingFigures(comparable(inTwo), comparable(inOne), 1e-9)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("at midnight, takes along to the day before what else opens at 00:00", () => {
    // Friday 22:00–06:00, and on Saturday 00:00–03:00 and 12:00–14:00. In one, Saturday's open day lasts from 00:00 to
    // 14:00. In two, Friday ends at 24:00 and both openings from 00:00 continue it: Saturday's lasts from 12:00 to 14:00.
    const early = { from: "00:00", to: "03:00" };
    const noon = { from: "12:00", to: "14:00" };
    const inOne = { fri: [{ from: "22:00", to: "06:00" }], sat: [early, noon] };
    const inTwo = {
      fri: [{ from: "22:00", to: "24:00" }],
      sat: [{ from: "00:00", to: "06:00" }, early, noon],
    };
    expect(openDayOf("sat", inOne)).toBe(14);
    expect(openDayOf("sat", inTwo)).toBe(2);
  });

  test("after midnight, shortens the open day: only what opens at 00:00 continues the day before", () => {
    // Friday 18:00–02:00 is an open day of 8 hours; with a second opening from 01:00 on Saturday Friday's is 7.
    expect(openDayOf("fri", { fri: [{ from: "18:00", to: "02:00" }] })).toBe(8);
    expect(
      openDayOf("fri", { fri: [{ from: "18:00", to: "01:00" }], sat: [{ from: "01:00", to: "02:00" }] }),
    ).toBe(7);
  });
});
