import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { aGround } from "#testing/store-ground.ts";
import { makeLibrary } from "./make-library.ts";
import { makePortfolio } from "./make-portfolio.ts";
import { makePlanSessions } from "./plan-sessions.ts";
import { runShortsIn, type RunShorts } from "./run-shorts.ts";

/** A browser with plans, and lists of clients over it that note which plans they had to work out. */
function aBrowser() {
  const ground = aGround();
  const library = makeLibrary(ground, makePlanSessions(ground));
  const worked: string[] = [];
  const here = runShortsIn(null);
  const runs: RunShorts = {
    ...here,
    run: (asked) => {
      worked.push(...asked.bodies.map(([id]) => id));
      return here.run(asked);
    },
  };
  const aList = (by = "build 1") => makePortfolio(ground, () => ({ by, runs }));
  const add = (id: string, client: string, things = 1) =>
    library.addPlan({
      ...planOf({
        client,
        dependencies: Array.from({ length: things }, (_, at) => ({
          id: `t${at}`,
          name: `Till ${at}`,
          extraPerHour: 5 + at,
        })),
      }),
      id,
    });
  return { library, worked, aList, add };
}

const today = "2026-11-21";

describe("the clients' plans in short", () => {
  test("are worked out once for a state of a plan, and brought back the next time", async () => {
    const { worked, aList, add } = aBrowser();
    await add("a", "Korst");
    await add("b", "Kruim");
    await add("mine", "");
    const first = aList();
    await first.loadPortfolio(today);
    expect(worked.toSorted()).toEqual(["a", "b"]);
    expect(first.store.getState().left).toBe(0);
    const again = aList();
    await again.loadPortfolio(today);
    expect(worked).toHaveLength(2);
    expect(again.store.getState().shorts).toEqual(first.store.getState().shorts);
    expect(again.store.getState().shorts.get("a")?.costliest).toEqual({ name: "Till 0", openHour: 5 });
  });

  test("are worked out anew where the plan was changed, or another build of the app reads them", async () => {
    const { library, worked, aList, add } = aBrowser();
    await add("a", "Korst");
    await add("b", "Kruim");
    await aList().loadPortfolio(today);
    worked.splice(0);
    await library.replacePlan({
      ...planOf({ client: "Korst", dependencies: [{ id: "t", name: "Oven", extraPerHour: 9 }] }),
      id: "a",
    });
    const list = aList();
    await list.loadPortfolio(today);
    expect(worked).toEqual(["a"]);
    expect(list.store.getState().shorts.get("a")?.costliest).toEqual({ name: "Oven", openHour: 9 });
    worked.splice(0);
    await aList("build 2").loadPortfolio(today);
    expect(worked.toSorted()).toEqual(["a", "b"]);
  });

  test("come a few at a time, and never mix up two turns", async () => {
    const { aList, add } = aBrowser();
    for (let number = 1; number <= 60; number += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after another, as somebody adds them
      await add(`p${number}`, `Client ${number}`, 1 + (number % 3));
    const list = aList();
    const left: (number | null)[] = [];
    list.store.subscribe((state) => left.push(state.left));
    await Promise.all([list.loadPortfolio(today), list.loadPortfolio(today)]);
    expect(list.store.getState().shorts.size).toBe(60);
    expect(left.slice(-4)).toEqual([60, 35, 10, 0]);
    const { shorts } = list.store.getState();
    for (let number = 1; number <= 60; number += 1)
      expect(shorts.get(`p${number}`)?.costliest?.openHour).toBe(5 + (number % 3));
  });
});
