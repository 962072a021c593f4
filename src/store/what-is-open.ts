import type { StoreApi } from "zustand/vanilla";
import type { Reason } from "#plan/field.ts";
import type { DroppedReference } from "#plan/references.ts";
import type { Plan } from "#plan/plan.ts";
import type { Unreadable } from "#storage/read-plan.ts";
import type { SaveState } from "#storage/save-queue.ts";
import type { StorageReason } from "#storage/stored.ts";

/** The open plan as screens see it. */
export interface OpenPlanState {
  /** the open plan; null while none is */
  plan: Plan | null;
  /** false for a finished plan that is only looked at: its changes are forgotten when it is closed */
  isKept: boolean;
  /** why nothing can be changed here; null where this tab may change it. What another tab saves is shown as it comes */
  readOnly: WhyReadOnly | null;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  /** references of the plan that led nowhere and were left out when it was opened */
  dropped: DroppedReference[];
  /** why the last change is not in the plan: no file could hold it; null where it is */
  refused: { reason: Reason } | null;
}

/**
 * Why a plan can only be looked at: another tab has it open, took it over, removed it, took it out for good (as the
 * undo of an import does), or runs a newer version of the app.
 */
export type WhyReadOnly = "elsewhere" | "taken" | "removed" | "gone" | "newer";

/** How opening a plan ended; "missing" where no plan of that id is in this browser. */
export type Opened = "open" | "missing" | { unreadable: Unreadable } | { failed: StorageReason };

/** A change of the plan: pure, a plan in and a plan out; the same plan where there is nothing to change. */
export type Edit<Input> = (plan: Plan, input: Input) => Plan;

export interface OpenPlan {
  store: StoreApi<OpenPlanState>;
  /** with `toRead` it is never changed here, nor kept from the tab that changes it: for the notes beside a stage */
  openPlan: (id: string, how?: { toRead: boolean }) => Promise<Opened>;
  /** opens a finished plan to look at; it can be changed like any other, and nothing of it is kept */
  openUnkept: (plan: Plan) => Promise<void>;
  /** work that changes the plan when it is done: the plan stays open until then, so that it changes no other */
  keepOpenFor: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** waits until what it is kept open for is done and everything is written, then lets go of the plan */
  closePlan: () => Promise<void>;
  /** waits until nothing is being written; whether all that was changed in this tab is kept */
  allKept: () => Promise<boolean>;
  /** whether what could not be saved would go with the page */
  wouldLose: () => boolean;
  /** the page may end now: what waits to be written is sent at once */
  hurry: () => void;
  /** takes the plan from the tab in which it can be changed; nothing that was typed there is lost */
  takeOver: () => Promise<void>;
  /** keeps the open plan again after "cleared", as it stands here */
  keepAgain: () => void;
  /** changes the plan; nothing where it is read-only */
  apply: <Input>(edit: Edit<Input>, input: Input, options?: { together?: string }) => void;
  undo: () => void;
  redo: () => void;
}

export const nothingOpen: OpenPlanState = {
  plan: null,
  isKept: true,
  readOnly: null,
  saving: { state: "saved", at: "" },
  canUndo: false,
  canRedo: false,
  dropped: [],
  refused: null,
};
