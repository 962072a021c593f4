import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { makeFigures, type RunFigures } from "./make-figures.ts";

/** A worker that ends a calculation only when the test says so. */
function aSlowWorker() {
  const begun: Plan[] = [];
  const ends: (() => void)[] = [];
  const run: RunFigures = (plan) => {
    begun.push(plan);
    return new Promise((resolve) => {
      ends.push(() => resolve({ ok: true, figures: figuresOf(plan), ranIn: "worker" }));
    });
  };
  async function end(): Promise<void> {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { begun, end, ...makeFigures(run) };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const plan = aPlan("A");
const open = (hours: number): Plan => ({
  ...plan,
  business: { ...plan.business, hours: { mon: [{ from: "08:00", to: `${8 + hours}:00`, busy: 1 }] } },
});

describe("figures of the open plan", () => {
  test("are worked out when asked for, and say which plan they hold for", async () => {
    const { store, request, end } = aSlowWorker();
    const wanted = open(4);
    request(wanted);
    expect(store.getState()).toMatchObject({ figures: null, working: true });
    await end();
    expect(store.getState()).toMatchObject({ figures: { openHours: 4 }, working: false, ranIn: "worker" });
    expect(store.getState().figuresOf).toBe(wanted);
  });

  test("one calculation is in progress; the latest plan is next, those between are left out", async () => {
    const { store, request, begun, end } = aSlowWorker();
    for (const hours of [2, 3, 4, 5]) request(open(hours));
    expect(begun).toHaveLength(1);
    await end();
    expect(store.getState()).toMatchObject({ figures: { openHours: 2 }, working: true });
    await end();
    expect(store.getState()).toMatchObject({ figures: { openHours: 5 }, working: false });
    expect(begun).toHaveLength(2);
  });

  test("a change rests before it is worked out, and what was typed meanwhile counts too", async () => {
    const begun: Plan[] = [];
    const rests: (() => void)[] = [];
    const { store, request } = makeFigures(
      async (wanted) => {
        begun.push(wanted);
        return { ok: true, figures: figuresOf(wanted), ranIn: "worker" };
      },
      () => new Promise((resolve) => rests.push(resolve)),
    );
    request(open(2)); // the first of a plan: nothing to wait for
    await nextTurn();
    request(open(3));
    request(open(4));
    await nextTurn();
    expect(begun).toHaveLength(1);
    expect(store.getState()).toMatchObject({ figures: { openHours: 2 }, working: true });
    rests.shift()?.();
    await nextTurn();
    expect(begun).toHaveLength(2);
    expect(store.getState()).toMatchObject({ figures: { openHours: 4 }, working: false });
  });

  test("an edit that changes no figure asks for nothing", async () => {
    const { store, request, begun, end } = aSlowWorker();
    request(plan);
    await end();
    const noted = { ...plan, client: "Bakers", contacts: [], answers: {} };
    request(noted);
    expect(begun).toHaveLength(1);
    expect(store.getState()).toMatchObject({ working: false });
    expect(store.getState().figuresOf).toBe(noted);
  });

  test("figures of another plan are never shown", async () => {
    const { store, request, end } = aSlowWorker();
    request(open(2));
    await end();
    request({ ...open(3), id: "other" });
    expect(store.getState()).toMatchObject({ figures: null, figuresOf: null, working: true });
    request({ ...open(4), id: "third" });
    await end();
    expect(store.getState().figures).toBeNull();
    await end();
    expect(store.getState()).toMatchObject({ figures: { openHours: 4 }, working: false });
  });

  test("closing the plan clears them, also those on their way", async () => {
    const { store, request, end } = aSlowWorker();
    request(open(2));
    request(null);
    await end();
    expect(store.getState()).toMatchObject({ figures: null, figuresOf: null, working: false });
    request(open(3));
    await end();
    expect(store.getState()).toMatchObject({ figures: { openHours: 3 } });
  });

  test("what cannot be worked out is told, and the next change is tried again", async () => {
    let isBroken = true;
    const { store, request } = makeFigures((wanted) =>
      Promise.resolve(
        isBroken
          ? { ok: false, problem: "RangeError", ranIn: "worker" }
          : { ok: true, figures: figuresOf(wanted), ranIn: "worker" },
      ),
    );
    request(open(2));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.getState()).toMatchObject({ figures: null, problem: "RangeError", working: false });
    isBroken = false;
    request(renamed(open(3), "B"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.getState()).toMatchObject({ figures: { openHours: 3 }, problem: null });
  });
});
