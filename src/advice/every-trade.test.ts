import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { networkOf } from "#cost/network.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { settleIn } from "./settle-in.ts";
import { suggestedBackup } from "./suggested-backup.ts";
import { withThings } from "./with-things.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

const trades = theContent.businessTypes.map(({ id }) => id);

/** How much of a stream stops with a root, by the plan: what falls with it counts together (cost model, § Loss, likely). */
function stoppedBy(plan: Plan, root: string, stream: string): number {
  const place = plan.dependencies.findIndex(({ id }) => id === root);
  const reach = networkOf(plan).reach[place] ?? [];
  const kept = reach.reduce((product, other) => {
    const share = plan.dependencies[other]?.affects.find((effect) => effect.stream === stream)?.share ?? 0;
    return product * (1 - share);
  }, 1);
  return 1 - kept;
}

describe.each(trades)("a first plan for %s", (trade) => {
  const plan = aStartedPlan(trade);
  const type = theContent.businessTypes.find(({ id }) => id === trade);

  test("has the things such a business would miss: 6 to 11, and the five of “Something else”", () => {
    const things = plan.dependencies.map(({ id }) => id);
    if (trade === "something-else")
      expect(things).toEqual(["electricity", "internet", "payments-card-terminal", "phone-voip", "email"]);
    else {
      expect(things.length).toBeGreaterThanOrEqual(6);
      expect(things.length).toBeLessThanOrEqual(11);
    }
  });

  test("is a sound plan: it reads back the same, and no reference is dropped", () => {
    const read = readPlan(JSON.parse(JSON.stringify(plan)));
    expect(read).toEqual({ ok: true, plan, dropped: [] });
  });

  test("sells 1,000 a week until the owner says more, and opens as the trade does", () => {
    expect(plan.streams.reduce((sum, { weeklySales }) => sum + weeklySales, 0)).toBeCloseTo(1000, 9);
    expect(plan.business.hours).toEqual(type?.hours.week);
  });

  test("calls every number of its own a guess, and nothing else", () => {
    for (const stream of plan.streams) {
      const { id, name, ...fields } = stream;
      for (const [field, value] of Object.entries(fields)) {
        const path = `streams.${id}.${field}`;
        expect(plan.guesses.includes(path), `${name}: ${path} = ${JSON.stringify(value)}`).toBe(
          value !== 0 || field === "leaveForGood",
        );
      }
    }
    for (const { id, affects } of plan.dependencies) {
      expect(isGuess(plan, guessPath.dependency(id, "tolerableMinutes"))).toBe(true);
      expect(isGuess(plan, guessPath.dependency(id, "needs"))).toBe(true);
      if (affects.length > 0) expect(isGuess(plan, guessPath.dependency(id, "affects"))).toBe(true);
    }
    expect(isGuess(plan, guessPath.business("people"))).toBe(true);
    expect(isGuess(plan, guessPath.business("hours"))).toBe(true);
    expect(isGuess(plan, guessPath.business("hourlyWage"))).toBe(plan.business.hourlyWage > 0);
    expect([guessPath.streams, guessPath.things].every((path) => isGuess(plan, path))).toBe(true);
  });

  test("stops with each thing what the data says stops with it, what falls with it included", () => {
    const everything = withThings(
      theContent,
      plan,
      [
        ...new Set([
          ...(type?.things ?? []).map(({ id }) => id),
          ...(type?.streams ?? []).flatMap(({ stops }) => Object.keys(stops)),
        ]),
      ].map((id) => ({ id })),
    );
    for (const one of [plan, everything])
      for (const { id, category, affects } of one.dependencies) {
        for (const { share } of affects) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const stream of type?.streams ?? [])
          expect(stoppedBy(one, id, stream.id), `${stream.id} ${id}`).toBeCloseTo(
            stream.stops[category]?.lost ?? 0,
            5,
          );
      }
  });

  test("has no hour dearer than what is sold in it, customers who never return aside", () => {
    const selling = withWeeklySales(theContent, plan, { amount: 6500, per: "week", certainty: "rough" });
    const loyal = { ...selling, streams: selling.streams.map((stream) => ({ ...stream, leaveForGood: 0 })) };
    for (const { id, openHourLoss, busiestHour } of figuresOf(loyal).dependencies) {
      expect(openHourLoss.total, id).toBeLessThanOrEqual(openHourLoss.missedSales);
      expect(busiestHour.amount, id).toBeLessThan(6500 / 10);
    }
  });

  test("has something to do instead for its five costliest things", () => {
    const costliest = figuresOf(plan)
      .dependencies.toSorted((one, other) => other.openHour.likely - one.openHour.likely)
      .slice(0, 5);
    for (const { id } of costliest) {
      const backup = suggestedBackup(theContent, plan, id);
      expect(backup?.title, id).not.toBe("");
      expect(backup?.steps.length, id).toBeGreaterThan(2);
      expect(backup?.keeps, id).toBeGreaterThan(0);
      expect(backup?.keeps, id).toBeLessThan(1);
    }
  });

  test("has believable amounts in every currency", () => {
    for (const country of theContent.countries) {
      const there = settleIn(theContent, plan, country.id);
      const units = theContent.starterNumbers.unitsPerEuro[country.currency] ?? 0;
      expect(there.business.currency).toBe(country.currency);
      if (type?.starter.hourlyWageEuro) {
        expect(there.business.hourlyWage / units).toBeGreaterThan(type.starter.hourlyWageEuro * 0.96);
        expect(there.business.hourlyWage / units).toBeLessThan(type.starter.hourlyWageEuro * 1.04);
      }
      for (const { id, customersPerWeek, customerValue } of there.streams) {
        expect(Number.isInteger(customersPerWeek), id).toBe(true);
        const euros = plan.streams.find((stream) => stream.id === id)?.customerValue ?? 0;
        expect(Math.abs(customerValue / units - euros), id).toBeLessThanOrEqual(0.05 * euros + 0.5);
      }
      expect(readPlan(JSON.parse(JSON.stringify(there))).ok).toBe(true);
    }
  });
});

test("a root stops at least what falls with it, in every trade and stream: no share of its own is cut off at 0", () => {
  // follows from "stops with each thing what the data says": own shares recombine to the data's figure only where
  // the root's figure is the larger; here the three roots once more, by the data alone
  const falls: Record<string, string[]> = {
    internet: ["payments-card-terminal", "phone-voip", "delivery-marketplace"],
    "domain-dns": ["website-shop"],
  };
  const short = theContent.businessTypes.flatMap((type) => {
    const known = new Set([
      ...type.things.map(({ id }) => id),
      ...type.streams.flatMap(({ stops }) => Object.keys(stops)),
    ]);
    return type.streams.flatMap(({ id, stops }) =>
      Object.entries(falls).flatMap(([root, followers]) => {
        const together =
          1 - followers.reduce((left, follower) => left * (1 - (stops[follower]?.lost ?? 0)), 1);
        const lost = stops[root]?.lost ?? 0;
        return known.has(root) && lost < together - 1e-9
          ? [`${type.id} ${id} ${root}: ${lost} < ${together}`]
          : [];
      }),
    );
  });
  expect(short).toEqual([]);
});
