import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planJson } from "#plan-file/plan-json.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Outage } from "../outage.ts";
import { runningInShort, runningOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";
import { withSoundReferences } from "../references.ts";
import { addFailure } from "./add-failure.ts";
import { bringBack, downAgain, keepOutageCost } from "./bring-back.ts";
import { correctStart, correctTimes } from "./correct-times.ts";
import { explainFailures } from "./explain-failures.ts";
import { logInOutage } from "./log-in-outage.ts";
import { promiseBack } from "./promise-back.ts";
import { changesToTakeOn, reviewOutage, takeOnChanges } from "./review-outage.ts";
import { startOutage } from "./start-outage.ts";
import { tellPeople } from "./tell-people.ts";

const blank = planOf({
  dependencies: [
    { id: "card", name: "Card terminal", needs: ["internet"] },
    { id: "till", name: "Till", needs: ["internet"] },
    { id: "internet", name: "Internet" },
  ],
});
const at = (time: string): string => `2026-11-21T${time}:00.000Z`;
const started = startOutage(blank, { id: "o", at: at("11:40"), roots: ["card"] });
const only = ({ outages: [outage] }: Plan): Outage => {
  if (outage === undefined) throw new Error("There is no outage.");
  return outage;
};

describe("an outage as it goes on", () => {
  test("starts with what failed, and is the one that runs until all of it is back", () => {
    expect(runningOutage(started)).toMatchObject({
      id: "o",
      practice: false,
      startedAt: at("11:40"),
      down: [{ root: "card", from: at("11:40"), until: null }],
    });
    const two = addFailure(started, { id: "o", root: "till", at: at("12:00") });
    const one = bringBack(two, { id: "o", at: at("12:30"), roots: ["card"] });
    expect(runningOutage(one)?.down.map(({ until }) => until)).toEqual([at("12:30"), null]);
    const none = bringBack(one, { id: "o", at: at("13:05") });
    expect(runningOutage(none)).toBeNull();
    expect(only(none)).toMatchObject({ startedAt: at("11:40"), endedAt: at("13:05") });
  });

  test("is told in short by the names of what is down, or as something where one has none", () => {
    const two = addFailure(started, { id: "o", root: "till", at: at("12:00") });
    expect(runningInShort(two)).toEqual({
      outage: "o",
      since: at("11:40"),
      names: ["Card terminal", "Till"],
    });
    const three = addFailure(two, { id: "o", root: "visa", at: at("12:00") });
    expect(runningInShort(three)?.names).toEqual([]);
    expect(runningInShort(bringBack(three, { id: "o", at: at("12:30") }))).toBeNull();
  });

  test("of practice is no outage that runs", () => {
    const drill = startOutage(blank, { id: "d", at: at("11:40"), roots: ["card"], practice: true });
    expect(runningOutage(drill)).toBeNull();
    expect(runningOutage(drill, true)?.id).toBe("d");
  });

  test("of which nobody knew what it was gets its first thing from the start on", () => {
    const unknown = startOutage(blank, { id: "o", at: at("11:40"), roots: [] });
    expect(only(addFailure(unknown, { id: "o", root: "till", at: at("11:52") })).down).toEqual([
      { root: "till", from: at("11:40"), until: null },
    ]);
    expect(only(correctStart(unknown, { id: "o", from: at("11:30") })).startedAt).toBe(at("11:30"));
    expect(correctStart(started, { id: "o", from: at("11:30") })).toBe(started);
  });

  test("keeps each tap with its moment", () => {
    const entry = {
      at: at("11:42"),
      step: "Look at the light",
      result: "done",
      note: "",
      root: "card",
      part: "checks",
    } as const;
    const logged = logInOutage(started, { id: "o", entry });
    const told = tellPeople(logged, { id: "o", at: at("11:43"), phase: "down", channel: "sms" });
    expect(only(promiseBack(told, { id: "o", promisedBack: at("13:00") }))).toMatchObject({
      log: [entry],
      told: [{ at: at("11:43"), phase: "down", channel: "sms" }],
      promisedBack: at("13:00"),
    });
  });

  test("that is not back after all goes on as if it had never been", () => {
    const ended = keepOutageCost(bringBack(started, { id: "o", at: at("12:00") }), {
      id: "o",
      cost: { low: 1, likely: 2, high: 3 },
    });
    expect(only(downAgain(ended, { id: "o" }))).toEqual(only(started));
  });

  test("with one cause behind it counts that cause since the first of its things stopped", () => {
    const two = addFailure(started, { id: "o", root: "till", at: at("12:00") });
    const explained = explainFailures(two, { id: "o", cause: "internet", explains: ["card", "till"] });
    expect(only(explained).down).toEqual([{ root: "internet", from: at("11:40"), until: null }]);
  });
});

describe("times that are corrected", () => {
  const two = bringBack(addFailure(started, { id: "o", root: "till", at: at("12:00") }), {
    id: "o",
    at: at("13:00"),
  });

  test("move the outage with them", () => {
    const earlier = correctTimes(two, { id: "o", place: 1, from: at("11:20"), until: at("13:30") });
    expect(only(earlier)).toMatchObject({ startedAt: at("11:20"), endedAt: at("13:30") });
    expect(correctTimes(two, { id: "o", place: 5, from: at("11:20"), until: null })).toBe(two);
  });

  test("an end before its start is no time at all", () => {
    const turned = correctTimes(two, { id: "o", place: 0, from: at("12:30"), until: at("12:10") });
    expect(only(turned).down[0]).toEqual({ root: "card", from: at("12:30"), until: at("12:30") });
  });
});

describe("the review of an outage", () => {
  const reviewed = reviewOutage(started, {
    id: "o",
    changes: { change: ["Keep the second reader charged.", " ", "Put the sign by the till."] },
  });

  test("turns what we change into to-dos, each once", () => {
    expect(changesToTakeOn(reviewed, only(reviewed))).toHaveLength(2);
    const taken = takeOnChanges(reviewed, { id: "o", newIds: ["a1", "a2"] });
    expect(taken.actions.map(({ title, dependency }) => [title, dependency])).toEqual([
      ["Keep the second reader charged.", "card"],
      ["Put the sign by the till.", "card"],
    ]);
    expect(only(taken).actions).toEqual(["a1", "a2"]);
    expect(takeOnChanges(taken, { id: "o", newIds: ["a3", "a4"] })).toBe(taken);
  });
});

const moments = fc.integer({ min: 0, max: 100_000 }).map((minute) => {
  return new Date(Date.parse(at("00:00")) + minute * 60_000).toISOString();
});
const roots = fc.constantFrom("card", "till", "internet", "visa");
type Step = (plan: Plan) => Plan;
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(roots, moments).map(
    ([root, moment]): Step =>
      (plan) =>
        addFailure(plan, { id: "o", root, at: moment }),
  ),
  fc.tuple(roots, moments).map(
    ([root, moment]): Step =>
      (plan) =>
        bringBack(plan, { id: "o", at: moment, roots: [root] }),
  ),
  moments.map(
    (moment): Step =>
      (plan) =>
        bringBack(plan, { id: "o", at: moment }),
  ),
  fc.constant<Step>((plan) => downAgain(plan, { id: "o" })),
  fc.tuple(fc.integer({ min: 0, max: 4 }), moments, fc.option(moments)).map(
    ([place, from, until]): Step =>
      (plan) =>
        correctTimes(plan, { id: "o", place, from, until }),
  ),
  fc.constant<Step>((plan) =>
    explainFailures(plan, { id: "o", cause: "internet", explains: ["card", "till"] }),
  ),
);

test("whatever the clock and the owner do, no time is negative and the plan can be read again", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      const plan = steps.reduce((before, step) => step(before), started);
      const { startedAt, endedAt, down } = only(plan);
      for (const { from, until } of down) {
        expect(Date.parse(from)).toBeGreaterThanOrEqual(Date.parse(startedAt));
        if (until !== null) expect(Date.parse(until)).toBeGreaterThanOrEqual(Date.parse(from));
      }
      if (endedAt !== null) expect(Date.parse(endedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt));
      expect(endedAt === null).toBe(down.some(({ until }) => until === null));
      expect(withSoundReferences(plan).dropped).toEqual([]);
      const read = readPlan(JSON.parse(planJson(plan)));
      expect(read.ok && read.plan.outages).toEqual(plan.outages);
    }),
  );
});
