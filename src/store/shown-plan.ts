import { createStore, type StoreApi } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";

/** The plan as screens show it. `change` rises with every change that did not come from typing, undo and redo included. */
export interface ShownPlan {
  plan: Plan | null;
  change: number;
}

export interface ShownPlanOf {
  store: StoreApi<ShownPlan>;
  /** what is changed in here was typed: it is in the plan at once, and shown elsewhere when typing rests */
  whileTyping: (change: () => void) => void;
  /** shows what was typed now: its field is left, or another screen opens */
  catchUp: () => void;
}

/** so long no letter comes before the rest of the screen follows */
const restsForMs = 150;

/**
 * What the screens show of a plan. Letters typed on a sheet are kept one by one, but a sheet of a hundred things is not
 * drawn again for each of them: it follows when typing rests. Any other change shows at once. Issue 4, § 3.
 */
export function makeShownPlan(live: StoreApi<{ plan: Plan | null }>): ShownPlanOf {
  const store = createStore<ShownPlan>(() => ({ plan: live.getState().plan, change: 0 }));
  let isTyping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  live.subscribe(({ plan }, before) => {
    if (plan === before.plan) return;
    clearTimeout(timer);
    if (isTyping && plan?.id === before.plan?.id) timer = setTimeout(catchUp, restsForMs);
    else store.setState(({ change }) => ({ plan, change: change + 1 }));
  });

  function catchUp(): void {
    clearTimeout(timer);
    const { plan } = live.getState();
    if (plan !== store.getState().plan) store.setState({ plan });
  }

  function whileTyping(change: () => void): void {
    isTyping = true;
    try {
      change();
    } finally {
      isTyping = false;
    }
  }

  return { store, whileTyping, catchUp };
}
