import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneOutage } from "#cost/one-outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { learntShare, withLearntShare, type LearntFrom } from "./with-learnt-share.ts";

// Monday to Friday 9 to 17: the counter sells 4,000 / 40 = 100 an hour; the web 1,680 / 168 = 10, day and night
const weekday = [{ from: "09:00", to: "17:00" }];
const plan = planOf({
  business: { hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } },
  streams: [
    { id: "counter", name: "Counter", weeklySales: 4000, margin: 0.5 },
    { id: "web", name: "Web", weeklySales: 1680, margin: 0.5, hours: "always" },
  ],
  dependencies: [
    {
      id: "card",
      name: "Card machine",
      needs: ["internet"],
      affects: [{ stream: "counter", share: 0.6 }],
      backup: { keeps: 0.5, readyAfterMinutes: 0 },
    },
    {
      id: "internet",
      name: "Internet",
      affects: [
        { stream: "counter", share: 0.1 },
        { stream: "web", share: 0.8 },
      ],
    },
    { id: "lights", name: "Lights" },
  ],
  guesses: ["dependencies.card.affects", "dependencies.internet.affects"],
});

// Monday 10:00, three hours
const outage: LearntFrom = {
  roots: ["card"],
  start: 600,
  hours: 3,
  lostSales: 90,
  backupsRan: false,
  thing: "card",
};

describe("a real loss says which share stops", () => {
  test("of one stream: 90 of 300 is 30%", () => {
    expect(learntShare(plan, outage)).toEqual({
      streams: [{ stream: "counter", before: 0.6, after: expect.closeTo(0.3, 9) }],
      missedSales: expect.closeTo(90, 9),
      isReached: true,
    });
  });

  test("with the backup running, which saves half: 90 is what was left of 180, and that is 60%", () => {
    expect(learntShare(plan, { ...outage, backupsRan: true })?.streams[0]?.after).toBeCloseTo(0.6, 9);
  });

  test("of several streams all alike, and what falls with it stays: the card's 60% of the counter is no matter of the line", () => {
    // the line takes the card along: 180 without any share of its own. Each share of 1 adds 120 of the counter (what
    // the card leaves) and 30 of the web: 120 × 0.1 f + 30 × 0.8 f = 36 f, and 198 is 18 more: f = 0.5
    const learnt = learntShare(plan, { ...outage, roots: ["internet"], thing: "internet", lostSales: 198 });
    expect(learnt?.streams).toEqual([
      { stream: "counter", before: 0.1, after: expect.closeTo(0.05, 9) },
      { stream: "web", before: 0.8, after: expect.closeTo(0.4, 9) },
    ]);
  });

  test("a share that is full stays full, the others go on", () => {
    const more = learntShare(plan, { ...outage, roots: ["internet"], thing: "internet", lostSales: 240 });
    // the web is full at f = 1.25 and gives 30; the other 240 − 180 − 30 = 30 are 0.25 of 120
    expect(more?.streams.map(({ after }) => after)).toEqual([expect.closeTo(0.25, 9), 1]);
    expect(more?.isReached).toBe(true);
  });

  test("more than all, or less than the rest: the nearest there is, and it says so", () => {
    expect(learntShare(plan, { ...outage, lostSales: 900 })).toEqual({
      streams: [{ stream: "counter", before: 0.6, after: 1 }],
      missedSales: expect.closeTo(300, 9),
      isReached: false,
    });
    const less = learntShare(plan, { ...outage, roots: ["internet"], thing: "internet", lostSales: 100 });
    expect(less?.streams.map(({ after }) => after)).toEqual([0, 0]);
    expect(less?.isReached).toBe(false);
  });

  test("of a thing nobody has said anything of: the same share of all that is sold then", () => {
    // 300 of the counter and 30 of the web: 33 is a tenth
    const learnt = learntShare(plan, { ...outage, roots: ["lights"], thing: "lights", lostSales: 33 });
    expect(learnt?.streams.map(({ after }) => after)).toEqual([
      expect.closeTo(0.1, 9),
      expect.closeTo(0.1, 9),
    ]);
  });

  test("a thing that was not down, or an hour in which nothing is sold, says nothing", () => {
    expect(learntShare(plan, { ...outage, thing: "lights" })).toBeNull();
    const closed = planOf({ ...plan, streams: plan.streams.filter(({ id }) => id === "counter") });
    expect(learntShare(closed, { ...outage, start: 0 })).toBeNull();
    expect(withLearntShare(plan, { ...outage, thing: "lights" })).toBe(plan);
  });

  test("taken over it is the owner's own, and the shares of other times stay", () => {
    const learnt = withLearntShare(plan, outage);
    expect(learnt.dependencies[0]?.affects).toEqual([{ stream: "counter", share: expect.closeTo(0.3, 9) }]);
    expect(learnt.guesses).toEqual(["dependencies.internet.affects"]);
    // at night only the web sells: the line's share of the counter is not touched
    const night = withLearntShare(plan, {
      ...outage,
      roots: ["internet"],
      thing: "internet",
      start: 0,
      lostSales: 12,
    });
    expect(night.dependencies[1]?.affects).toEqual([
      { stream: "counter", share: 0.1 },
      { stream: "web", share: expect.closeTo(0.4, 9) },
    ]);
  });

  test("after it is taken over the plan misses in that very outage what was lost, wherever it can", () => {
    fc.assert(
      fc.property(
        arbitraryPlan(),
        fc.record({
          root: fc.nat(6),
          which: fc.nat(6),
          start: fc.integer({ min: 0, max: 10_079 }),
          quarters: fc.integer({ min: 1, max: 800 }),
          part: fc.double({ min: 0, max: 1.2, noNaN: true }),
          backupsRan: fc.boolean(),
        }),
        (any, { root, which, start, quarters, part, backupsRan }) => {
          const failed = any.dependencies[root % any.dependencies.length]?.id ?? "";
          const asked = { roots: [failed], start, hours: quarters / 4 };
          const { usualSales: most, down } = oneOutage(any, asked);
          // what failed, or what fell with it
          const thing = down[which % down.length] ?? failed;
          const learnt: LearntFrom = { ...asked, thing, backupsRan, lostSales: most * part };
          const share = learntShare(any, learnt);
          if (share === null) return;
          const state = oneOutage(withLearntShare(any, learnt), asked)[
            backupsRan ? "prepared" : "unprepared"
          ];
          expect(state.loss.missedSales).toBeCloseTo(share.missedSales, 5);
          if (share.isReached)
            expect(Math.abs(state.loss.missedSales - learnt.lostSales)).toBeLessThanOrEqual(
              Math.max(1e-6, learnt.lostSales * 1e-9),
            );
          // what cannot be reached is at an end of the scale: every share none, or all
          else
            expect(
              share.streams.every(({ after }) => after === 0) ||
                share.streams.every(({ after }) => after === 1),
            ).toBe(true);
          for (const { after } of share.streams) expect(after >= 0 && after <= 1).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });
});
