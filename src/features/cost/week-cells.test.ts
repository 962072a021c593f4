import { describe, expect, test } from "vitest";
import { cellAt, hourAfterKey, stepsOf, stretchesOf, stripLayout } from "./week-cells.ts";

const closed = Array.from({ length: 168 }, () => 0);
function week(hours: Record<number, number>): number[] {
  return closed.map((amount, hour) => hours[hour] ?? amount);
}
const saturday = 5 * 24;

describe("the hue of an hour", () => {
  test("goes in five equal slices up to the dearest hour; next to nothing has none", () => {
    const steps = stepsOf(week({ 9: 20, 10: 21, 11: 60, 12: 100, 13: 0.5 }));
    expect([9, 10, 11, 12, 13, 14].map((hour) => steps[hour])).toEqual([1, 2, 3, 5, 0, 0]);
  });

  test("a week in which every hour costs the same is of one hue", () => {
    expect(new Set(stepsOf(closed.map(() => 7)))).toEqual(new Set([5]));
    expect(new Set(stepsOf(closed))).toEqual(new Set([0]));
  });
});

describe("the table behind the strip", () => {
  test("joins hours of a day that read the same, and leaves out what costs next to nothing", () => {
    const hours = week({
      [saturday + 7]: 118,
      [saturday + 8]: 121,
      [saturday + 9]: 40,
      [saturday + 11]: 40,
      [saturday + 23]: 40,
      [saturday + 24]: 40,
    });
    expect(stretchesOf(hours).map(({ day, from, to }) => [day, from, to])).toEqual([
      [5, 7, 9], // €120 both
      [5, 9, 10],
      [5, 11, 12],
      [5, 23, 24],
      [6, 0, 1], // another day is another row
    ]);
  });

  test("an hour past a whole unit of money is in it, one below is not", () => {
    expect(stretchesOf(week({ 3: 0.99, 4: 1 })).map(({ from }) => from)).toEqual([4]);
  });
});

describe("the keys of the strip", () => {
  test("with the days down the side, right is the next hour and down the next day", () => {
    expect(hourAfterKey(saturday + 7, "ArrowRight", "days-down")).toBe(saturday + 8);
    expect(hourAfterKey(saturday + 7, "ArrowDown", "days-down")).toBe(saturday + 24 + 7);
    expect(hourAfterKey(saturday + 7, "Home", "days-down")).toBe(saturday);
    expect(hourAfterKey(saturday + 7, "End", "days-down")).toBe(saturday + 23);
  });

  test("on a phone, with the days across the top, they follow the picture", () => {
    expect(hourAfterKey(saturday + 7, "ArrowRight", "days-across")).toBe(saturday + 24 + 7);
    expect(hourAfterKey(saturday + 7, "ArrowDown", "days-across")).toBe(saturday + 8);
  });

  test("stop at the edges, and leave other keys alone", () => {
    expect(hourAfterKey(0, "ArrowLeft", "days-down")).toBe(0);
    expect(hourAfterKey(167, "ArrowRight", "days-down")).toBe(167);
    expect(hourAfterKey(167, "ArrowDown", "days-down")).toBe(167);
    expect(hourAfterKey(5, "a", "days-down")).toBeNull();
  });
});

describe("the strip in a place", () => {
  test.each([288, 343, 599, 600, 900])(
    "of %s units shows all 168 hours within it, none over another",
    (width) => {
      const layout = stripLayout(width, 58);
      const places = Array.from({ length: 168 }, (_, hour) => cellAt(layout, hour));
      expect(new Set(places.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size).toBe(168);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(layout.side - 0.01);
        expect(x + layout.cell.width).toBeLessThanOrEqual(width + 0.01);
        expect(y + layout.cell.height).toBeLessThanOrEqual(layout.height + 0.01);
      }
      expect(Math.min(layout.cell.width, layout.cell.height)).toBeGreaterThanOrEqual(22);
    },
  );
});
