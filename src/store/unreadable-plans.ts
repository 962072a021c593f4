import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Stored } from "#storage/stored.ts";
import {
  findUnreadable,
  listSetAside,
  setAside,
  type SetAsidePlan,
  type UnreadablePlan,
} from "#storage/unreadable-plans.ts";
import { ground } from "./ground.ts";
import { loadLibrary } from "./library.ts";

interface Unreadable {
  /** plans in use that cannot be read */
  plans: UnreadablePlan[];
  /** those the owner has set aside */
  aside: SetAsidePlan[];
}

const store = createStore<Unreadable>(() => ({ plans: [], aside: [] }));

/** Reads every plan of this browser, to name those that cannot be read. */
export async function checkPlans(): Promise<void> {
  const [plans, aside] = await Promise.all([findUnreadable(ground.database), listSetAside(ground.database)]);
  store.setState({ ...(plans.ok && { plans: plans.value }), ...(aside.ok && { aside: aside.value }) });
}

/** Moves a plan that cannot be read out of the way, exactly as it is. */
export async function setPlanAside(plan: UnreadablePlan): Promise<Stored<null>> {
  const moved = await setAside(ground.database, plan, ground.now().toISOString());
  await checkPlans();
  await loadLibrary(plan.id === null ? [] : [plan.id]);
  return moved;
}

export function useUnreadable<Part>(part: (unreadable: Unreadable) => Part): Part {
  return useStore(store, part);
}
