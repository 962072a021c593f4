import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedWidths } from "./share-width.ts";

const wanted = [
  [30, 20, 10],
  [20, 10, 10],
];

test("columns take what they want where there is room, and share the rest", () => {
  expect(sharedWidths(wanted, 60)).toEqual([35, 25]);
});

test("columns go back to their next wish together, as far as they must", () => {
  // half way from 30 to 20 and from 20 to 10
  expect(sharedWidths(wanted, 40)).toEqual([25, 15]);
  // half way from 20 to 10; the other has no less to want
  expect(sharedWidths(wanted, 25)).toEqual([15, 10]);
  expect(sharedWidths(wanted, 10)).toEqual([5, 5]);
});

test("columns always fill the line, and none is narrower than its last wish where all of those fit", () => {
  const column = fc
    .record({ least: fc.integer({ min: 5, max: 40 }), more: fc.integer({ min: 0, max: 40 }) })
    .map(({ least, more }) => [least + more, least + more / 3, least]);
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 60, max: 120 }),
      (columns, room) => {
        const widths = sharedWidths(columns, room);
        expect(widths.reduce((total, each) => total + each, 0)).toBeCloseTo(room, 9);
        const fits = columns.reduce((total, [, , least = 0]) => total + least, 0) <= room;
        for (const [index, [, , least = 0]] of columns.entries())
          if (fits) expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9);
      },
    ),
  );
});
