import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { guessPathOf, numberAt, type PlanNumber } from "../plan-number.ts";
import { changeNumber } from "./change-number.ts";

const plan = planOf({
  business: { people: 6, hourlyWage: 19 },
  streams: [
    { id: "counter", name: "Counter sales", weeklySales: 5200, margin: 0.6 },
    { id: "web", name: "Web shop", weeklySales: 1800 },
  ],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      affects: [
        { stream: "counter", share: 0.4 },
        { stream: "web", share: 0.1 },
        { stream: "counter", share: 0.3 },
      ],
      spoilage: [
        { afterHours: 4, amount: 600 },
        { afterHours: 24, amount: 1900 },
      ],
      backup: { keeps: 0.6, readyAfterMinutes: 10 },
    },
  ],
  guesses: [
    "business.hourlyWage",
    "streams.counter.margin",
    "dependencies.card.affects",
    "dependencies.card.backup.keeps",
  ],
});

const places: [what: string, at: PlanNumber, before: number | null, after: number][] = [
  ["an hour's wage", { of: "business", field: "hourlyWage" }, 19, 22.5],
  ["the margin of a stream", { of: "stream", stream: "counter", field: "margin" }, 0.6, 0.55],
  ["people who redo work", { of: "dependency", dependency: "card", field: "stalledPeople" }, 0, 2],
  ["how often it fails", { of: "dependency", dependency: "card", field: "outagesPerYear" }, null, 1.5],
  ["what of a stream stops, added up", { of: "effect", dependency: "card", stream: "counter" }, 0.7, 0.9],
  ["one lot of stock", { of: "spoilage", dependency: "card", lot: 1 }, 1900, 2000],
  ["what a backup keeps", { of: "backup", dependency: "card", field: "keeps" }, 0.6, 0.5],
];

describe("a number a cost rests on", () => {
  test.each(places)(
    "%s is read and changed where it stands, and is no guess then",
    (_, at, before, after) => {
      expect(numberAt(plan, at)).toBe(before);
      const changed = changeNumber(plan, { at, value: after });
      expect(numberAt(changed, at)).toBe(after);
      expect(changed.guesses).not.toContain(guessPathOf(at));
    },
  );

  test("several entries for one stream become the one that was typed; other streams keep theirs", () => {
    const changed = changeNumber(plan, {
      at: { of: "effect", dependency: "card", stream: "counter" },
      value: 0.5,
    });
    expect(changed.dependencies[0]?.affects).toEqual([
      { stream: "counter", share: 0.5 },
      { stream: "web", share: 0.1 },
    ]);
  });

  test("a stream that did not stop before gets an entry of its own", () => {
    const only = planOf({
      streams: [{ id: "counter", name: "Counter sales" }],
      dependencies: [{ id: "till", name: "Till" }],
    });
    const at = { of: "effect", dependency: "till", stream: "counter" } as const;
    expect(numberAt(only, at)).toBe(0);
    expect(numberAt(changeNumber(only, { at, value: 0.2 }), at)).toBe(0.2);
  });

  test("a place that is not in the plan changes nothing", () => {
    const at = { of: "effect", dependency: "gone", stream: "counter" } as const;
    expect(numberAt(plan, at)).toBeNull();
    expect(changeNumber(plan, { at, value: 1 })).toBe(plan);
    expect(numberAt(plan, { of: "backup", dependency: "gone", field: "keeps" })).toBeNull();
  });

  test("what a backup costs is never a guess of the starter", () => {
    expect(guessPathOf({ of: "backup", dependency: "card", field: "yearlyCost" })).toBeNull();
  });
});
