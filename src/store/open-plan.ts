import { useStore } from "zustand";
import type { Plan } from "#plan/plan.ts";
import { ground, sessions } from "./ground.ts";
import { makeOpenPlan } from "./make-open-plan.ts";
import { putAtHand } from "./plan-at-hand.ts";
import { makeShownPlan } from "./shown-plan.ts";
import type { OpenPlanState } from "./what-is-open.ts";

const open = makeOpenPlan(ground, sessions);

/** The one plan that is open in this tab; what each does is said at `OpenPlan` in what-is-open.ts. */
export const {
  store: openPlanStore,
  openPlan,
  openUnkept,
  keepOpenFor,
  closePlan,
  takeOver,
  keepAgain,
  apply,
  undo,
  redo,
} = open;
for (const leaving of ["pagehide", "visibilitychange"])
  globalThis.addEventListener?.(leaving, open.hurry, true);
// asked for only while something would be lost: a page that always asks is kept by no browser for going back
const ask = (leaving: BeforeUnloadEvent): void => leaving.preventDefault();
const askBefore = (): void => {
  if (open.wouldLose()) globalThis.addEventListener?.("beforeunload", ask);
  else globalThis.removeEventListener?.("beforeunload", ask);
};
for (const store of [open.store, sessions.notSaved]) store.subscribe(askBefore);
putAtHand({ plan: () => open.store.getState().plan, close: open.closePlan, allKept: open.allKept });

const shown = makeShownPlan(openPlanStore);
export const { whileTyping } = shown;
for (const left of ["focusout", "hashchange"]) globalThis.addEventListener?.(left, shown.catchUp, true);

export function useOpenPlan<Part>(part: (open: OpenPlanState) => Part): Part {
  return useStore(open.store, part);
}

/** A part of the open plan as it is shown, for screens that stand inside one: what is being typed comes when it rests. */
export function usePlan<Part>(part: (plan: Plan) => Part): Part {
  return useStore(shown.store, ({ plan }) => {
    if (plan === null) throw new Error("There is no open plan.");
    return part(plan);
  });
}

/** Rises with every change of the plan that was not typed: a form looks whether its fields still say what the plan says. */
export function usePlanChange(): number {
  return useStore(shown.store, ({ change }) => change);
}

/** Follows the plan as it is shown; returns what ends that. */
export function onPlanShown(show: (plan: Plan | null) => void): () => void {
  return shown.store.subscribe(({ plan }, before) => {
    if (plan !== before.plan) show(plan);
  });
}
