import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedWidths } from "./share-width.ts";

test("columns take what they want where there is room, and share the rest", () => {
  const wanted = [
    { natural: 30, least: 10 },
    { natural: 20, least: 10 },
  ];
  expect(sharedWidths(wanted, 60)).toEqual([35, 25]);
  // 10 each, and 15 more: two thirds of it for the one that lacks 20, a third for the one that lacks 10
  expect(sharedWidths(wanted, 35)).toEqual([20, 15]);
});

test("columns always fill the line, and none is narrower than its longest word where all words fit", () => {
  const column = fc
    .record({ least: fc.integer({ min: 5, max: 40 }), more: fc.integer({ min: 0, max: 40 }) })
    .map(({ least, more }) => ({ least, natural: least + more }));
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 60, max: 120 }),
      (wanted, room) => {
        const widths = sharedWidths(wanted, room);
        expect(widths.reduce((total, each) => total + each, 0)).toBeCloseTo(room, 9);
        const fits = wanted.reduce((total, { least }) => total + least, 0) <= room;
        if (fits)
          for (const [index, { least }] of wanted.entries())
            expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9);
      },
    ),
  );
});
