import { useStore } from "zustand";
import type { Plan } from "#plan/plan.ts";
import { ground, sessions } from "./ground.ts";
import { makeOpenPlan, type OpenPlanState } from "./make-open-plan.ts";

const open = makeOpenPlan(ground, sessions);

/** The one plan that is open in this tab; what each does is said at `OpenPlan` in make-open-plan.ts. */
export const { store: openPlanStore, openPlan, openUnkept, closePlan, apply, undo, redo } = open;

export function useOpenPlan<Part>(part: (open: OpenPlanState) => Part): Part {
  return useStore(open.store, part);
}

/** A part of the open plan, for screens that stand inside one. */
export function usePlan<Part>(part: (plan: Plan) => Part): Part {
  return useStore(open.store, ({ plan }) => {
    if (plan === null) throw new Error("There is no open plan.");
    return part(plan);
  });
}
