import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { figuresOf } from "./figures-of.ts";
import { rungLengths } from "./ladder.ts";

describe("the rungs of the ladder", () => {
  test("are an hour, four, an open day and three days", () => {
    expect(rungLengths(9.5)).toEqual([
      { hours: 1, names: ["one-hour"] },
      { hours: 4, names: ["four-hours"] },
      { hours: 9.5, names: ["open-day"] },
      { hours: 72, names: ["three-days"] },
    ]);
  });

  test("of one length are one rung", () => {
    expect(rungLengths(4)).toEqual([
      { hours: 1, names: ["one-hour"] },
      { hours: 4, names: ["four-hours", "open-day"] },
      { hours: 72, names: ["three-days"] },
    ]);
  });

  test("go up, also from an open day of half an hour", () => {
    expect(rungLengths(0.5).map(({ hours }) => hours)).toEqual([0.5, 1, 4, 72]);
  });
});

test("each rung says what it costs as things are, and with the backup", () => {
  // Open all week, 168 a week: 1 an hour, all of it margin. The terminal stops half, so 0.5 an hour; from 60 minutes on
  // its backup keeps half of that. As things are 0.5, 2, 12 and 36; with it 0.5 + 0.25 for each hour after the first:
  // 0.5, 1.25, 6.25 and 18.25. One thing fails, so the readings are one: the range is 0.9 to 1.1 times.
  const plan = planOf({
    business: { certainty: "books" },
    streams: [{ id: "web", name: "Web", weeklySales: 168, margin: 1, hours: "always" }],
    dependencies: [
      {
        id: "card",
        name: "Card terminal",
        affects: [{ stream: "web", share: 0.5 }],
        backup: { title: "Cash", readyAfterMinutes: 60, keeps: 0.5 },
      },
    ],
  });
  const ladder = figuresOf(plan).dependencies[0]?.ladder ?? [];
  expect(ladder.map(({ hours }) => hours)).toEqual([1, 4, 24, 72]);
  const amounts = ladder.flatMap(({ unprepared, prepared }) => [unprepared.likely, prepared.likely]);
  [0.5, 0.5, 2, 1.25, 12, 6.25, 36, 18.25].forEach((amount, at) =>
    expect(amounts[at]).toBeCloseTo(amount, 9),
  );
  expect(ladder[1]?.unprepared.low).toBeCloseTo(1.8, 9);
  expect(ladder[1]?.unprepared.high).toBeCloseTo(2.2, 9);
});
