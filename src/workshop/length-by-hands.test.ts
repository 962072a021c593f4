import fc from "fast-check";
import { expect, test } from "vitest";
import { lengthByHands } from "./length-by-hands.ts";
import { askedLengths } from "./stage-text.ts";

const hands = (...counts: number[]) =>
  askedLengths.map((minutes, place) => ({ minutes, hands: counts[place] ?? 0 }));

test.each([
  [hands(), null],
  [hands(0, 0, 1), 240],
  [hands(3, 5), 60],
  [hands(4, 4), 10], // half of eight: the more careful length
  [hands(1, 1, 1, 4), 1440],
])("%j gives %s", (counted, minutes) => {
  expect(lengthByHands(counted)).toBe(minutes);
});

test("at least half are at or under it, and fewer than half under any shorter one, in whatever order they are asked", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ minutes: fc.nat(), hands: fc.nat(99) }), {
        selector: ({ minutes }) => minutes,
      }),
      (counted) => {
        const length = lengthByHands(counted);
        const each = counted.flatMap((one) => Array.from({ length: one.hands }, () => one.minutes));
        expect(length === null).toBe(each.length === 0);
        if (length === null) return;
        expect(2 * each.filter((minutes) => minutes <= length).length).toBeGreaterThanOrEqual(each.length);
        expect(2 * each.filter((minutes) => minutes < length).length).toBeLessThan(each.length);
      },
    ),
  );
});
