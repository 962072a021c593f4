import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { makeShownPlan } from "./shown-plan.ts";

const plan = aPlan("K");

function aScreen() {
  const live = createStore<{ plan: Plan | null }>(() => ({ plan }));
  const shown = makeShownPlan(live);
  const type = (name: string): void =>
    shown.whileTyping(() => live.setState({ plan: renamed(live.getState().plan ?? plan, name) }));
  const name = (): string | undefined => shown.store.getState().plan?.business.name;
  return { live, shown, type, name };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is typed shows when typing rests, not letter by letter", () => {
  const { type, name } = aScreen();
  for (const typed of ["Ko", "Kor", "Kors"]) {
    type(typed);
    vi.advanceTimersByTime(100);
    expect(name()).toBe("K");
  }
  vi.advanceTimersByTime(60);
  expect(name()).toBe("Kors");
});

test("any other change shows at once, and what was typed with it", () => {
  const { live, type, name, shown } = aScreen();
  type("Korst");
  const { change } = shown.store.getState();
  live.setState({ plan: { ...(live.getState().plan ?? plan), client: "Bakers" } });
  expect(name()).toBe("Korst");
  expect(shown.store.getState().change).toBe(change + 1);
});

test("undo of what is not shown yet is told all the same: the form that holds it has to hear", () => {
  const { live, type, shown } = aScreen();
  type("Korst");
  const { change } = shown.store.getState();
  live.setState({ plan });
  expect(shown.store.getState()).toEqual({ plan, change: change + 1 });
});

test("a field that is left, or another plan, waits for nothing", () => {
  const { live, type, name, shown } = aScreen();
  type("Korst");
  shown.catchUp();
  expect(name()).toBe("Korst");
  shown.whileTyping(() => live.setState({ plan: { ...aPlan("Other"), id: "other" } }));
  expect(name()).toBe("Other");
});
