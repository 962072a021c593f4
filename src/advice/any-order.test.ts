import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certainties } from "#plan/business.ts";
import { confirmed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { settleIn } from "./settle-in.ts";
import { startFromType } from "./start-from-type.ts";
import { withMake } from "./with-make.ts";
import { withStreamShares } from "./with-stream-shares.ts";
import { withThings } from "./with-things.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

type Answer = (plan: Plan) => Plan;

const trade = fc.constantFrom(...theContent.businessTypes.map(({ id }) => id));
const categories = theContent.categories.map(({ id }) => id);

const country: fc.Arbitrary<Answer> = fc
  .constantFrom(...theContent.countries.map(({ id }) => id))
  .map((code) => (plan) => settleIn(theContent, plan, code));

const sales: fc.Arbitrary<Answer> = fc
  .option(
    fc.record({
      amount: fc.integer({ min: 1, max: 2_000_000 }),
      per: fc.constantFrom("week", "month", "year"),
      certainty: fc.constantFrom(...certainties),
    }),
  )
  .map((answer) => (plan) => withWeeklySales(theContent, plan, answer));

/** Percentages for the streams there are, and one more stream for some. */
const shares: fc.Arbitrary<Answer> = fc
  .record({
    percents: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 }),
    more: fc.boolean(),
  })
  .map(({ percents, more }) => (plan) => {
    const rows = plan.streams.map(({ id, name }, place) => ({ id, name, percent: percents[place] ?? 5 }));
    return withStreamShares(
      theContent,
      plan,
      more && rows.every(({ id }) => id !== "stall")
        ? [...rows, { id: "stall", name: "Market stall", percent: 9 }]
        : rows,
    );
  });

const things: fc.Arbitrary<Answer> = fc.subarray(categories, { minLength: 1 }).map(
  (ids) => (plan) =>
    withThings(
      theContent,
      plan,
      ids.map((id) => ({ id })),
    ),
);

const makes: fc.Arbitrary<Answer> = fc.constantFrom(...theContent.services).map((service) => (plan) => {
  const thing = plan.dependencies.find(({ category }) => category === service.category);
  return thing === undefined ? plan : withMake(theContent, plan, thing.id, { serviceId: service.id });
});

const type: fc.Arbitrary<Answer> = trade.map((id) => (plan) => startFromType(theContent, plan, id));

/** The plans are the same but for the order of guesses and the last digits of an amount. */
function expectSame(plan: Plan, other: Plan): void {
  expect(withoutSales(plan)).toEqual(withoutSales(other));
  plan.streams.forEach(({ weeklySales }, place) => {
    const expected = other.streams[place]?.weeklySales ?? Number.NaN;
    expect(Math.abs(weeklySales - expected)).toBeLessThanOrEqual(1e-9 * expected);
  });
}

function withoutSales(plan: Plan): unknown {
  const streams = plan.streams.map((stream) => ({ ...stream, weeklySales: null }));
  return { ...plan, streams, guesses: plan.guesses.toSorted() };
}

function tick(plan: Plan, ids: string[]): Plan {
  return withThings(
    theContent,
    plan,
    ids.map((id) => ({ id })),
  );
}

describe("the quick start", () => {
  test("pages 2, 3, 4 and 6 may be answered in any order", () => {
    const answers = fc
      .tuple(country, sales, shares, things)
      .chain((all) =>
        fc.record({ one: fc.constant(all), other: fc.shuffledSubarray(all, { minLength: 4, maxLength: 4 }) }),
      );
    fc.assert(
      fc.property(trade, answers, (id, { one, other }) => {
        const answered = (order: readonly Answer[]) =>
          order.reduce((plan, answer) => answer(plan), aStartedPlan(id));
        expectSame(answered(other), answered(one));
      }),
      { numRuns: 150 },
    );
  });

  test("an answer given again, or changed and changed back, leads to the same plan", () => {
    fc.assert(
      fc.property(
        trade,
        fc.oneof(country, sales, shares, things),
        fc.oneof(country, sales),
        (id, answer, detour) => {
          const plan = detour(answer(aStartedPlan(id)));
          const once = answer(plan);
          expectSame(answer(once), once);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("ticking and unticking leads back to the same plan", () => {
    fc.assert(
      fc.property(
        trade,
        fc.subarray(categories, { minLength: 1 }),
        fc.subarray(categories),
        (id, ticked, toggled) => {
          const before = tick(aStartedPlan(id), ticked);
          const other = ticked
            .filter((one) => !toggled.includes(one))
            .concat(toggled.filter((one) => !ticked.includes(one)));
          expectSame(tick(tick(before, other), ticked), before);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("never changes the plan it is given, and always makes one that reads back", () => {
    fc.assert(
      fc.property(
        trade,
        fc.array(fc.oneof(country, sales, shares, things, makes, type), { maxLength: 8 }),
        (id, answers) => {
          let plan = aStartedPlan(id);
          for (const answer of answers) {
            const before = JSON.stringify(plan);
            const after = answer(plan);
            expect(JSON.stringify(plan)).toBe(before);
            plan = after;
          }
          expect(readPlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true, dropped: [] });
        },
      ),
      { numRuns: 150 },
    );
  });

  test("what the owner has confirmed survives every other answer", () => {
    fc.assert(
      fc.property(
        trade,
        fc.array(fc.oneof(country, sales, makes, type), { maxLength: 6 }),
        fc.array(shares, { maxLength: 1 }),
        (id, answers, last) => {
          const mine = withConfirmedNumbers(aStartedPlan(id));
          const plan = [...answers, ...last].reduce((before, answer) => answer(before), mine);
          for (const stream of mine.streams)
            expect(plan.streams.find((other) => other.id === stream.id)).toMatchObject({
              margin: stream.margin,
              comesBack: stream.comesBack,
              customersPerWeek: stream.customersPerWeek,
              leaveForGood: stream.leaveForGood,
              customerValue: stream.customerValue,
              hours: stream.hours,
            });
          for (const { id: thing, affects, needs, tolerableMinutes } of mine.dependencies)
            expect(plan.dependencies.find((other) => other.id === thing)).toMatchObject({
              affects,
              needs,
              tolerableMinutes,
            });
          expect(plan.business).toMatchObject({ people: 42, hourlyWage: 3.21, hours: {} });
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Everything the starter guessed, as the owner's own and unlike any guess. */
function withConfirmedNumbers(plan: Plan): Plan {
  const mine: Plan = {
    ...plan,
    business: { ...plan.business, people: 42, hourlyWage: 3.21, hours: {} },
    streams: plan.streams.map((stream) => ({
      ...stream,
      margin: 0.123,
      comesBack: 0.77,
      customersPerWeek: 4321,
      leaveForGood: 0.111,
      customerValue: 7.77,
      hours: { wed: [{ from: "01:00", to: "02:00", busy: 1 }] },
    })),
    dependencies: plan.dependencies.map((dependency) => ({
      ...dependency,
      affects: plan.streams.slice(0, 1).map(({ id }) => ({ stream: id, share: 0.321 })),
      needs: [],
      tolerableMinutes: 77,
    })),
  };
  const lists: string[] = [guessPath.streams, guessPath.things];
  return confirmed(
    mine,
    plan.guesses.filter((path) => !lists.includes(path) && !path.endsWith(".weeklySales")),
  );
}
