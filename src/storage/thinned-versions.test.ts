import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { versionsToForget, type VersionKey } from "./thinned-versions.ts";

const now = new Date("2026-11-21T12:00:00.000Z");
const hour = 3_600_000;

/** Versions of so many hours ago, oldest first, as they came. */
function versionsOf(...hoursAgo: number[]): VersionKey[] {
  return hoursAgo.map((hours, at) => ({
    number: at + 1,
    at: new Date(now.getTime() - hours * hour).toISOString(),
    size: 1000,
  }));
}

function kept(versions: VersionKey[]): number[] {
  const gone = new Set(versionsToForget(versions, now));
  return versions.flatMap(({ number }) => (gone.has(number) ? [] : [number]));
}

describe("of a plan's versions", () => {
  test("all of the last day stay", () => {
    const versions = versionsOf(...Array.from({ length: 40 }, (_, at) => 20 - at / 2));
    expect(kept(versions)).toHaveLength(40);
  });

  test("of the days before, the last of each stays; of the months before, the last of each", () => {
    // ten that are younger stay whatever happens
    const recent = Array.from({ length: 10 }, (_, at) => 5 - at / 10);
    const versions = versionsOf(24 * 80, 24 * 79, 24 * 78, 24 * 9, 24 * 9 - 1, 24 * 8, ...recent);
    expect(kept(versions)).toEqual([3, 5, 6, ...recent.map((_, at) => at + 7)]);
  });

  test("a clock that runs years ahead takes no more than the older ones", () => {
    const versions = versionsOf(...Array.from({ length: 30 }, () => 24 * 365 * 50));
    expect(kept(versions)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
  });

  test("never more than sixty, never more than five million letters, and always the latest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hours: fc.integer({ min: -50, max: 9000 }), size: fc.nat(3_000_000) }), {
          maxLength: 200,
        }),
        (made) => {
          const versions = versionsOf(...made.map(({ hours }) => hours)).map((version, at) => ({
            ...version,
            size: made[at]?.size ?? 0,
          }));
          const left = kept(versions);
          const letters = versions.filter(({ number }) => left.includes(number));
          expect(left.length).toBeLessThanOrEqual(60);
          expect(letters.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(5 * 1024 * 1024);
          expect(left.at(-1)).toBe(versions.at(-1)?.number);
        },
      ),
    );
  });
});
