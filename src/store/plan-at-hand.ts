import type { Plan } from "#plan/plan.ts";
import { sessions } from "./ground.ts";

interface AtHand {
  plan: () => Plan | null;
  close: () => Promise<void>;
  allKept: () => Promise<boolean>;
}

let atHand: AtHand | undefined;

/** What opens plans comes with the first plan that is opened, not with the first screen; then it says so here. */
export function putAtHand(open: AtHand): void {
  atHand = open;
}

/** The open plan; null while none is. */
export function planAtHand(): Plan | null {
  return atHand?.plan() ?? null;
}

/** Waits until everything is written, then lets go of the open plan, if any. */
export async function closePlan(): Promise<void> {
  await atHand?.close();
}

/** Waits until nothing is being written; whether all that was changed in this tab is kept. */
export async function allKept(): Promise<boolean> {
  return atHand === undefined ? !sessions.hasUnsaved() : atHand.allKept();
}
