import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneOutage } from "#cost/one-outage.ts";
import { newOutage } from "#plan/outage.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { alsoDown, causeAsked, causeToAsk, suspectedCauses } from "./suspected-causes.ts";

const plan = planOf({
  dependencies: [
    { id: "power", name: "Electricity" },
    { id: "internet", name: "Internet", needs: ["power"] },
    { id: "card", name: "Card terminal", needs: ["internet"], upstreams: ["visa"] },
    { id: "till", name: "Till", needs: ["internet", "power"] },
    { id: "phone", name: "Phone", needs: ["internet"] },
    { id: "shop", name: "Web shop", upstreams: ["visa"] },
  ],
});

describe("what things that are down have in common", () => {
  test("is the cause that takes the least else with it, then those behind it", () => {
    expect(suspectedCauses(plan, ["card", "till"])).toEqual([
      { cause: "internet", explains: ["card", "till"], alsoFalls: ["phone"] },
      { cause: "power", explains: ["card", "till"], alsoFalls: ["internet", "phone"] },
    ]);
  });

  test("may be a provider, or one of the things that are down", () => {
    expect(suspectedCauses(plan, ["card", "shop"])).toEqual([
      { cause: "visa", explains: ["card", "shop"], alsoFalls: [] },
    ]);
    expect(suspectedCauses(plan, ["internet", "phone"])[0]).toMatchObject({
      cause: "internet",
      explains: ["phone"],
    });
  });

  test("is nothing where one thing is down, or where they share nothing", () => {
    expect(suspectedCauses(plan, ["card"])).toEqual([]);
    expect(suspectedCauses(plan, ["power", "shop"])).toEqual([]);
  });

  test("the cause that explains most comes first, though another would take less with it", () => {
    const [first, ...others] = suspectedCauses(plan, ["card", "till", "phone", "shop"]);
    expect(first).toEqual({ cause: "internet", explains: ["card", "till", "phone"], alsoFalls: [] });
    expect(others.map(({ cause }) => cause)).toEqual(["power", "visa"]);
  });
});

test("a cause is asked about once, then the one behind it, and nothing of what works again", () => {
  const at = "2026-11-21T10:40:00.000Z";
  const said = (...causes: string[]) =>
    newOutage({
      id: "o",
      startedAt: at,
      down: [
        { root: "card", from: at, until: null },
        { root: "till", from: at, until: null },
      ],
      log: causes.map((cause) => ({ at, step: "Not it", result: "couldNot", asked: causeAsked(cause) })),
    });
  expect(causeToAsk(plan, said())?.cause).toBe("internet");
  expect(causeToAsk(plan, said("internet"))?.cause).toBe("power");
  expect(causeToAsk(plan, said("internet", "power"))).toBeNull();
  const [card, till] = said().down;
  const tillIsBack = {
    log: [],
    down: [card, till].flatMap((each) => each ?? []).with(1, { root: "till", from: at, until: at }),
  };
  expect(causeToAsk(plan, tillIsBack)).toBeNull();
});

test("a suspected cause takes down all it explains by the sums too, and what also stops is just the rest", () => {
  fc.assert(
    fc.property(
      arbitraryPlan().chain((any) =>
        fc.tuple(
          fc.constant(any),
          fc.uniqueArray(fc.constantFrom(...any.dependencies.map(({ id }) => id)), { maxLength: 4 }),
        ),
      ),
      ([any, failed]) => {
        const downWith = (roots: string[]): string[] => oneOutage(any, { roots, start: 0, hours: 1 }).down;
        for (const { cause, explains, alsoFalls } of suspectedCauses(any, failed)) {
          const fallen = downWith([cause]);
          expect(fallen).toEqual(expect.arrayContaining([...explains, ...alsoFalls]));
          expect(new Set(explains.concat(alsoFalls)).size).toBe(explains.length + alsoFalls.length);
        }
        expect(alsoDown(any, failed)).toEqual(downWith(failed).filter((id) => !failed.includes(id)));
      },
    ),
  );
});
