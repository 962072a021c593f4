import { createStore, type StoreApi } from "zustand/vanilla";
import type { Reason } from "#plan/field.ts";
import type { DroppedReference } from "#plan/references.ts";
import type { Plan } from "#plan/plan.ts";
import { readStored, type Unreadable } from "#storage/read-plan.ts";
import type { SaveState } from "#storage/save-queue.ts";
import type { StorageReason } from "#storage/stored.ts";
import { edited, isDated, redone, undone, type History } from "./history.ts";
import type { Ground, PlanSession, PlanSessions } from "./plan-sessions.ts";

export interface OpenPlanState {
  /** the open plan; null while none is */
  plan: Plan | null;
  /** false for a finished plan that is only looked at: its changes are forgotten when it is closed */
  isKept: boolean;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  /** references of the plan that led nowhere and were left out when it was opened */
  dropped: DroppedReference[];
  /** why the last change is not in the plan: no file could hold it; null where it is */
  refused: { reason: Reason } | null;
}

/** How opening a plan ended; "missing" where no plan of that id is in this browser. */
export type Opened = "open" | "missing" | { unreadable: Unreadable } | { failed: StorageReason };

/** A change of the plan: pure, a plan in and a plan out; the same plan where there is nothing to change. */
export type Edit<Input> = (plan: Plan, input: Input) => Plan;

export interface OpenPlan {
  store: StoreApi<OpenPlanState>;
  openPlan: (id: string) => Promise<Opened>;
  /** opens a finished plan to look at; it can be changed like any other, and nothing of it is kept */
  openUnkept: (plan: Plan) => Promise<void>;
  /** waits until everything is written, then lets go of the plan */
  closePlan: () => Promise<void>;
  apply: <Input>(edit: Edit<Input>, input: Input, options?: { together?: string }) => void;
  undo: () => void;
  redo: () => void;
}

const nothingOpen: OpenPlanState = {
  plan: null,
  isKept: true,
  saving: { state: "saved", at: "" },
  canUndo: false,
  canRedo: false,
  dropped: [],
  refused: null,
};

export function makeOpenPlan({ database, now }: Ground, sessions: PlanSessions): OpenPlan {
  const store = createStore<OpenPlanState>(() => nothingOpen);
  let current: PlanSession | null = null;
  // of several openings and closings on their way at once, the latest holds
  let asked = 0;

  function show(): void {
    if (current === null) return store.setState(nothingOpen, true);
    const { history, saving, dropped, isKept } = current;
    store.setState({
      plan: history.plan,
      isKept,
      saving,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      dropped,
      refused: null,
    });
  }

  function take(session: PlanSession): void {
    current = session;
    session.onSaving = () => {
      if (current === session) store.setState({ saving: session.saving });
    };
    show();
  }

  async function openPlan(id: string): Promise<Opened> {
    asked += 1;
    const turn = asked;
    if (current?.history.plan.id === id) return "open";
    await current?.saver.settled();
    if (turn !== asked) return "open";
    letGo();
    const unsaved = sessions.unsaved(id);
    if (unsaved !== undefined) {
      take(unsaved);
      return "open";
    }
    const read = await readStored(database, id);
    if (read.is === "missing") return "missing";
    if (read.is === "failed") return { failed: read.reason };
    if (read.is === "unreadable") return { unreadable: { problems: read.problems, text: read.text } };
    const session = await sessions.begin(read);
    if (turn === asked) take(session);
    return "open";
  }

  async function openUnkept(plan: Plan): Promise<void> {
    asked += 1;
    const turn = asked;
    if (current?.history.plan.id === plan.id) return;
    await current?.saver.settled();
    if (turn !== asked) return;
    letGo();
    const session = await sessions.beginUnkept(plan);
    if (turn === asked) take(session);
  }

  async function closePlan(): Promise<void> {
    asked += 1;
    const turn = asked;
    await current?.saver.settled();
    if (turn === asked) letGo();
  }

  function letGo(): void {
    if (current !== null) sessions.end(current);
    current = null;
    show();
  }

  function become(next: History): void {
    if (current === null || next === current.history) return;
    const isChanged = next.plan !== current.history.plan;
    current.history = next;
    if (isChanged) current.saver.save(next.plan);
    show();
  }

  function apply<Input>(edit: Edit<Input>, input: Input, { together }: { together?: string } = {}): void {
    if (current === null) throw new Error("There is no open plan to change.");
    const { history, whyNotKept } = current;
    const plan = edit(history.plan, input);
    const reason = whyNotKept(history.plan, plan);
    if (reason !== null) return store.setState({ refused: { reason } });
    if (store.getState().refused !== null) store.setState({ refused: null });
    if (plan === history.plan) return;
    const updatedAt = isDated(history.plan, plan) ? now().toISOString() : history.plan.updatedAt;
    become(edited(history, { ...plan, updatedAt }, together ?? null));
  }

  return {
    store,
    openPlan,
    openUnkept,
    closePlan,
    apply,
    undo: () => current && become(undone(current.history, now().toISOString())),
    redo: () => current && become(redone(current.history, now().toISOString())),
  };
}
