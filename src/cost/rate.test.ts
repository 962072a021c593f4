import { describe, expect, test } from "vitest";
import { integralOver, integralTo, sumOf, unionOf } from "./rate.ts";

const hour = 60;
const [saturday, sunday, week] = [5 * 1440, 6 * 1440, 7 * 1440];

describe("openings that overlap", () => {
  // Saturday 10:00–16:00 busy 1, and 12:00–14:00 busy 3
  const pieces = [
    { from: saturday + 10 * hour, to: saturday + 16 * hour, value: 1 },
    { from: saturday + 12 * hour, to: saturday + 14 * hour, value: 3 },
  ];

  test("add their busyness", () => {
    const busy = sumOf(pieces);
    // 6 h × 1 + 2 h × 3 = 12 h; from 13:00 to 15:00 1 h × 4 + 1 h × 1 = 5 h
    expect(busy.total).toBe(12 * hour);
    expect(integralOver(busy, saturday + 13 * hour, saturday + 15 * hour)).toBe(5 * hour);
  });

  test("merge where only being open counts", () => {
    const open = unionOf(pieces);
    expect(open.total).toBe(6 * hour);
    expect(integralOver(open, saturday + 13 * hour, saturday + 15 * hour)).toBe(2 * hour);
  });

  test("count as open where nothing is sold", () => {
    expect(unionOf([{ from: 0, to: hour, value: 0 }]).total).toBe(hour);
    expect(sumOf([{ from: 0, to: hour, value: 0 }]).total).toBe(0);
  });
});

describe("an opening past Sunday midnight", () => {
  // Sunday 20:00–03:00: 4 h on Sunday and 3 h on Monday
  const busy = sumOf([{ from: sunday + 20 * hour, to: sunday + 27 * hour, value: 1 }]);

  test("goes on from Monday 00:00", () => {
    expect(integralTo(busy, 2 * hour)).toBe(2 * hour);
    expect(integralTo(busy, sunday)).toBe(3 * hour);
    expect(busy.total).toBe(7 * hour);
  });

  test("is one stretch for what runs over it", () => {
    // Sunday 23:00 to Monday 02:00
    expect(integralOver(busy, sunday + 23 * hour, sunday + 26 * hour)).toBe(3 * hour);
  });

  test("comes round every week", () => {
    // from Sunday 22:00 two weeks on: two whole weeks; and one hour more
    expect(integralOver(busy, sunday + 22 * hour, sunday + 22 * hour + 2 * week)).toBe(14 * hour);
    expect(integralOver(busy, sunday + 22 * hour, sunday + 23 * hour + 2 * week)).toBe(15 * hour);
  });
});

test("part of a minute counts in part", () => {
  const busy = sumOf([{ from: 0, to: week, value: 2 }]);
  expect(integralOver(busy, 10.25, 12.75)).toBe(5);
});

test("no opening at all is nothing, at any moment", () => {
  expect(integralTo(sumOf([]), 3 * week + 17)).toBe(0);
});
