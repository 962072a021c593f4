import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";
import { openPlanStore, undo } from "./open-plan.ts";

/** What was just done and can be taken back: "Card terminal is removed." */
export interface UndoOffer {
  text: string;
  /** the plan right after it: once it is another one, taking back would take back something else */
  after: Plan | null;
  takeBack: () => void;
}

const store = createStore<{ offer: UndoOffer | null }>(() => ({ offer: null }));

/**
 * Says what was just done to the open plan and offers to take it back, on whatever screen comes next. What is offered
 * next takes its place. `takeBack` where Undo is not the way. Design, § 2, § 1 *Nothing is lost*.
 */
export function offerUndo(text: string, takeBack: () => void = undo): void {
  store.setState({ offer: { text, after: openPlanStore.getState().plan, takeBack } });
}

export function withdrawUndoOffer(): void {
  store.setState({ offer: null });
}

/** The offer, while the plan is as it left it; else null. */
export function useUndoOffer(): UndoOffer | null {
  const { offer } = useStore(store);
  const isLast = useStore(openPlanStore, ({ plan }) => plan !== null && plan === offer?.after);
  return isLast ? offer : null;
}
