import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeOf, weekdays, type Opening, type WeekHours } from "#plan/week-hours.ts";
import { theContent } from "#testing/a-started-plan.ts";
import type { DayHours } from "./day-hours.ts";
import { problemsOf } from "./read-day.ts";
import { hoursWith, openHoursOf, weekFormOf } from "./week-form.ts";

function opening(from: string, to: string, busy = 1): Opening {
  return { from, to, busy };
}

function hoursOfTrade(id: string): WeekHours {
  return theContent.businessTypes.find((type) => type.id === id)?.hours.week ?? {};
}

/** A day open from–to, with its busier hours. */
function day(
  open: [from: string, to: string][],
  busy: [from: string, to: string, level: number][] = [],
): DayHours {
  return {
    open: open.map(([from, to]) => ({ from, to, aroundTheClock: false })),
    busy: busy.map(([from, to, level]) => ({ from, to, level: String(level) })),
  };
}

const closed = day([]);

/** The hours with one day typed anew. */
function withDay(hours: WeekHours, place: number, typed: DayHours): WeekHours {
  return hoursWith(
    hours,
    weekFormOf(hours).map((shown, index) => (index === place ? typed : shown)),
  );
}

describe("the week as an owner says it", () => {
  test("is one opening a day with its busy hours, however many pieces the file has", () => {
    expect(weekFormOf(hoursOfTrade("cafe"))[0]).toEqual(
      day(
        [["08:00", "17:00"]],
        [
          ["08:00", "10:00", 2],
          ["12:00", "14:00", 2],
        ],
      ),
    );
    expect(weekFormOf(hoursOfTrade("bakery-web"))[5]).toEqual(
      day([["07:00", "16:00"]], [["07:00", "12:00", 3]]),
    );
    expect(weekFormOf(hoursOfTrade("bakery-web"))[6]).toEqual(closed);
  });

  test("has two openings a day where a place closes in between", () => {
    expect(weekFormOf(hoursOfTrade("restaurant-delivery"))[4]?.open).toEqual(
      day([
        ["12:00", "14:30"],
        ["17:00", "23:00"],
      ]).open,
    );
  });

  test("no trade of ours needs more than two openings a day", () => {
    for (const { id, hours } of theContent.businessTypes)
      for (const { open } of weekFormOf(hours.week)) expect(open.length, id).toBeLessThanOrEqual(2);
  });

  test("knows a house that never closes", () => {
    expect(weekFormOf(hoursOfTrade("hotel-bnb"))[0]?.open).toEqual([
      { from: "00:00", to: "00:00", aroundTheClock: true },
    ]);
    expect(openHoursOf(hoursOfTrade("hotel-bnb"))).toBe(168);
  });

  test("keeps what a file says lies over each other: busyness adds up", () => {
    const hours: WeekHours = { mon: [opening("09:00", "17:00"), opening("12:00", "14:00")] };
    expect(weekFormOf(hours)[0]).toEqual(day([["09:00", "17:00"]], [["12:00", "14:00", 2]]));
  });

  test("gives the small hours to the evening before", () => {
    const bar: WeekHours = {
      fri: [opening("17:00", "23:00"), opening("23:00", "02:00", 3)],
      sat: [opening("02:00", "03:00"), opening("18:00", "23:00")],
    };
    expect(weekFormOf(bar)[4]).toEqual(day([["17:00", "03:00"]], [["23:00", "02:00", 3]]));
    expect(weekFormOf(bar)[5]).toEqual(day([["18:00", "23:00"]]));
  });

  test("and Monday's small hours to Sunday", () => {
    const hours: WeekHours = { sun: [opening("20:00", "01:00")], mon: [opening("01:00", "02:00", 2)] };
    expect(weekFormOf(hours)[6]).toEqual(day([["20:00", "02:00"]], [["01:00", "02:00", 2]]));
    expect(weekFormOf(hours)[0]).toEqual(closed);
  });
});

describe("the hours the owner gives", () => {
  test("are cut where it gets busier", () => {
    expect(withDay({}, 0, day([["08:00", "17:00"]], [["12:00", "14:00", 2]])).mon).toEqual([
      opening("08:00", "12:00"),
      opening("12:00", "14:00", 2),
      opening("14:00", "17:00"),
    ]);
  });

  test("may close at midnight or after it", () => {
    expect(withDay({}, 4, day([["17:00", "00:00"]])).fri).toEqual([opening("17:00", "24:00")]);
    const bar = withDay({}, 4, day([["17:00", "03:00"]], [["00:30", "02:00", 3]]));
    expect(bar).toEqual({
      fri: [opening("17:00", "00:30")],
      sat: [opening("00:30", "02:00", 3), opening("02:00", "03:00")],
    });
    expect(openHoursOf(bar)).toBe(10);
  });

  test("may go around the clock, if the owner says so", () => {
    const always: DayHours = { open: [{ from: "00:00", to: "00:00", aroundTheClock: true }], busy: [] };
    expect(withDay({}, 0, always).mon).toEqual([opening("00:00", "24:00")]);
    const fromTen: DayHours = { open: [{ from: "10:00", to: "10:00", aroundTheClock: true }], busy: [] };
    expect(withDay({}, 0, fromTen).mon).toEqual([opening("10:00", "10:00")]);
  });

  test("busy hours reach no further than the opening", () => {
    expect(withDay({}, 0, day([["09:00", "12:00"]], [["11:00", "15:00", 2]])).mon).toEqual([
      opening("09:00", "11:00"),
      opening("11:00", "12:00", 2),
    ]);
  });

  test("are kept whatever the busy times say", () => {
    const typed = day(
      [["15:00", "20:00"]],
      [
        ["12:00", "14:00", 2], // closed by now
        ["", "19:00", 2], // half typed
        ["16:00", "18:00", 3],
        ["17:00", "19:00", 2], // over the one before
      ],
    );
    expect(withDay({}, 0, typed).mon).toEqual([
      opening("15:00", "16:00"),
      opening("16:00", "18:00", 3),
      opening("18:00", "20:00"),
    ]);
  });

  test("a day that is closed has none", () => {
    expect(withDay({ mon: [opening("09:00", "17:00")] }, 0, closed)).toEqual({ mon: [] });
  });

  test("a day nobody touched stays as the file has it, with everything the page would not write", () => {
    const hours: WeekHours = {
      mon: [opening("09:00", "12:00"), opening("12:00", "17:00")],
      tue: [opening("08:00", "09:00", 1.5), opening("10:00", "11:00"), opening("13:00", "14:00", 0)],
    };
    const changed = withDay(hours, 0, day([["09:00", "18:00"]]));
    expect(changed.mon).toEqual([opening("09:00", "18:00")]);
    expect(changed.tue).toEqual(hours.tue);
    expect(hoursWith(hours, weekFormOf(hours))).toBe(hours);
  });

  test("a day that cannot be read stays as it was", () => {
    const hours: WeekHours = { mon: [opening("09:00", "17:00")] };
    expect(withDay(hours, 0, day([["10:00", ""]]))).toBe(hours);
  });
});

describe("a busy time past midnight", () => {
  const always: DayHours["open"] = [{ from: "00:00", to: "00:00", aroundTheClock: true }];
  const friday = { open: always, busy: day([], [["22:00", "02:00", 3]]).busy };
  const saturday = { open: always, busy: [] };

  test("goes on the next day where a house never closes", () => {
    const hours = hoursWith({}, [closed, closed, closed, closed, friday, saturday, closed]);
    expect(hours).toEqual({
      fri: [opening("00:00", "22:00"), opening("22:00", "24:00", 3)],
      sat: [opening("00:00", "02:00", 3), opening("02:00", "24:00")],
    });
    expect(weekFormOf(hours)[5]?.busy).toEqual(day([], [["00:00", "02:00", 3]]).busy);
  });

  test("and from Sunday to Monday", () => {
    const hours = hoursWith({}, [saturday, closed, closed, closed, closed, closed, friday]);
    expect(hours.mon).toEqual([opening("00:00", "02:00", 3), opening("02:00", "24:00")]);
  });

  test("ends where it is typed to end next, also when the page has carried it before", () => {
    const week = [closed, closed, closed, closed, friday, saturday, closed];
    const before = hoursWith({}, week);
    const shorter = { open: always, busy: day([], [["22:00", "01:00", 3]]).busy };
    const hours = hoursWith(before, week.with(4, shorter));
    expect(hours.sat).toEqual([opening("00:00", "01:00", 3), opening("01:00", "24:00")]);
  });

  test("leaves what the next day says of itself, and a next day that is closed by then", () => {
    const busyItself = { open: always, busy: day([], [["01:00", "03:00", 2]]).busy };
    const hours = hoursWith({}, [closed, closed, closed, closed, friday, busyItself, closed]);
    expect(hours.sat).toEqual([
      opening("00:00", "01:00", 3),
      opening("01:00", "03:00", 2),
      opening("03:00", "24:00"),
    ]);
    const late = day([["09:00", "17:00"]]);
    expect(hoursWith({}, [closed, closed, closed, closed, friday, late, closed]).sat).toEqual([
      opening("09:00", "17:00"),
    ]);
  });
});

describe("what is wrong with a day", () => {
  test.each<[string, DayHours, string, string]>([
    ["no opening time", day([["", "17:00"]]), "open.0.from", "no-opening"],
    ["no closing time", day([["09:00", ""]]), "open.0.to", "no-closing"],
    ["opens and closes at the same time", day([["09:00", "09:00"]]), "open.0.to", "same-times"],
    [
      "a second opening before the first has ended",
      day([
        ["09:00", "13:00"],
        ["12:00", "17:00"],
      ]),
      "open.1.from",
      "overlap",
    ],
    ["busy from when?", day([["09:00", "17:00"]], [["", "12:00", 2]]), "busy.0.from", "busy-no-time"],
    [
      "busy for no time at all",
      day([["09:00", "17:00"]], [["12:00", "12:00", 2]]),
      "busy.0.to",
      "busy-no-time",
    ],
    ["busy while closed", day([["09:00", "17:00"]], [["18:00", "19:00", 2]]), "busy.0.from", "busy-closed"],
    [
      "busy twice at once",
      day(
        [["09:00", "17:00"]],
        [
          ["10:00", "13:00", 2],
          ["12:00", "14:00", 3],
        ],
      ),
      "busy.1.from",
      "busy-overlap",
    ],
  ])("%s", (_, typed, at, is) => {
    expect(problemsOf(typed, () => false)).toEqual([{ at, is }]);
  });

  test("nothing, where it is a busy time of the trade that is now closed", () => {
    const typed = day([["09:00", "17:00"]], [["18:00", "19:00", 2]]);
    expect(problemsOf(typed, ({ from }) => from === "18:00")).toEqual([]);
  });

  test("nothing, where two openings meet or one is in the night", () => {
    expect(
      problemsOf(
        day([
          ["09:00", "13:00"],
          ["13:00", "17:00"],
          ["22:00", "02:00"],
        ]),
        () => false,
      ),
    ).toEqual([]);
  });
});

/** Openings within one day, which may lie over each other as in a file. */
const anOpening = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 2 }),
    busy: fc.constantFrom(1, 2, 3),
  })
  .map(({ edges, busy }) => {
    const [from = 0, to = 0] = edges.toSorted((one, other) => one - other).map((quarters) => quarters * 15);
    return opening(timeOf(from), timeOf(to), busy);
  });
const aWeek: fc.Arbitrary<WeekHours> = fc
  .array(fc.array(anOpening, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(weekdays.map((weekday, place) => [weekday, days[place] ?? []])));

test("typing the week that is shown leads to the same week", () => {
  fc.assert(
    fc.property(aWeek, (hours) => {
      const shown = weekFormOf(hours);
      const written = hoursWith({}, shown);
      expect(weekFormOf(written)).toEqual(shown);
      expect(openHoursOf(written)).toBe(openHoursOf(hours));
    }),
  );
});
