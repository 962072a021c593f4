import { describe, expect, test } from "vitest";
import { shortMark } from "#plan/short-mark.ts";
import { emptySentinel, hadPlans, lookBack, sentinelFrom, type Sentinel } from "./sentinel.ts";

const bakery = { id: "bakery", rev: 7, isRemoved: false };
const dental = { id: "dental", rev: 3, isRemoved: false };

function noted(...plans: { id: string; rev: number }[]): Sentinel {
  return { ...emptySentinel, plans: plans.map(({ id, rev }) => [shortMark(id), rev]) };
}

describe("the database against what was noted", () => {
  test("the same or later revisions are no loss", () => {
    expect(lookBack(noted(bakery, dental), [{ ...bakery, rev: 9 }, dental])).toMatchObject({
      gone: [],
      older: [],
      plans: [
        [shortMark("bakery"), 9],
        [shortMark("dental"), 3],
      ],
    });
  });

  test("a plan that is not there is gone, one of an earlier revision is older", () => {
    const found = lookBack(noted(bakery, dental), [{ ...bakery, rev: 5 }]);
    expect(found).toMatchObject({ gone: [shortMark("dental")], older: [shortMark("bakery")] });
  });

  test("a removed plan is not lost, and is not missed once it is forgotten", () => {
    const removed = { ...bakery, rev: 8, isRemoved: true };
    const after = lookBack(noted(bakery), [removed]);
    expect(after).toEqual({ plans: [], gone: [], older: [] });
    expect(lookBack({ ...emptySentinel, ...after }, [])).toEqual({ plans: [], gone: [], older: [] });
  });

  test("what was taken out with the owner’s word is not missed", () => {
    expect(lookBack(noted(bakery, dental), [dental], ["bakery"])).toMatchObject({ gone: [], older: [] });
  });

  test("a loss stays noted while the plan goes on being changed, until it is decided about", () => {
    const loss = lookBack(noted(bakery, dental), [{ ...bakery, rev: 5 }]);
    const later = lookBack({ ...emptySentinel, ...loss }, [{ ...bakery, rev: 12 }]);
    expect(later).toMatchObject({ gone: [shortMark("dental")], older: [shortMark("bakery")] });
    const back = [
      { ...bakery, rev: 13 },
      { ...dental, rev: 1 },
    ];
    expect(lookBack({ ...emptySentinel, ...later }, back, ["bakery", "dental"])).toMatchObject({
      gone: [],
      older: [],
    });
  });

  test("a first listing misses nothing", () => {
    expect(lookBack(null, [bakery])).toMatchObject({ gone: [], older: [] });
  });
});

describe("the note", () => {
  test("is read whatever wrote it", () => {
    const odd = JSON.stringify({ plans: [["a", 1], ["b"], 3, null], gone: "x", older: [1, "m"], savedAt: 5 });
    expect(sentinelFrom(odd)).toEqual({ ...emptySentinel, plans: [["a", 1]], older: ["m"] });
    expect(sentinelFrom("{words")).toBeNull();
    expect(sentinelFrom(null)).toBeNull();
    expect(sentinelFrom("7")).toBeNull();
  });

  test("holds no name and no id", () => {
    const { plans } = lookBack(null, [{ id: "bakkerij-jansen", rev: 1, isRemoved: false }]);
    expect(JSON.stringify(plans)).toMatch(/^\[\["[0-9a-z]{1,7}",1\]\]$/);
  });

  test("says whether plans were here", () => {
    expect(hadPlans(null)).toBe(false);
    expect(hadPlans(emptySentinel)).toBe(false);
    expect(hadPlans(noted(bakery))).toBe(true);
    expect(hadPlans({ ...emptySentinel, gone: ["00000000"] })).toBe(true);
  });
});
