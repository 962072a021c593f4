import { createStore } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";
import { readKept } from "#storage/kept-plans.ts";
import { onOtherTabs } from "#storage/other-tabs.ts";
import type { PlanLock } from "#storage/plan-lock.ts";
import { numberAt, textAt } from "#storage/plan-summary.ts";
import { readStored } from "#storage/read-plan.ts";
import { edited, isDated, redone, undone, type History } from "./history.ts";
import type { Ground, PlanSession, PlanSessions } from "./plan-sessions.ts";
import {
  nothingOpen,
  type Edit,
  type Opened,
  type OpenPlan,
  type OpenPlanState,
  type WhyReadOnly,
} from "./what-is-open.ts";

/** Stands where a lock would for a plan that is only read here: it is always another tab's turn. */
const onlyReading: PlanLock = {
  turn: () => "elsewhere",
  takeOver: async () => {},
  release: async () => {},
};

function isAsWritten({ isKept, saving, saver }: PlanSession): boolean {
  return isKept && saving.state === "saved" && !saver.isWaiting();
}

export function makeOpenPlan({ database, now }: Ground, sessions: PlanSessions): OpenPlan {
  const store = createStore<OpenPlanState>(() => nothingOpen);
  let current: PlanSession | null = null;
  let lock: PlanLock | null = null;
  let released: Promise<void> | undefined;
  let readOnly: WhyReadOnly | null = null;
  let isOutdated = false;
  /** where the plan is not among those of this browser any more */
  let absent: "removed" | "gone" | null = null;
  // of several openings and closings on their way at once, the latest holds
  let asked = 0;
  const underWay = new Set<Promise<unknown>>();

  function show(): void {
    if (current === null) return store.setState(nothingOpen, true);
    const { history, saving, dropped, isKept } = current;
    store.setState({
      plan: history.plan,
      isKept,
      readOnly,
      saving,
      canUndo: readOnly === null && history.past.length > 0,
      canRedo: readOnly === null && history.future.length > 0,
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

  async function keepOpenFor<Result>(work: () => Promise<Result>): Promise<Result> {
    const begun = work();
    underWay.add(begun);
    try {
      return await begun;
    } finally {
      underWay.delete(begun);
    }
  }

  async function settled(): Promise<void> {
    await Promise.allSettled(underWay);
    await current?.saver.settled();
  }

  async function openPlan(id: string, { toRead } = { toRead: false }): Promise<Opened> {
    asked += 1;
    const turn = asked;
    const isHere = current?.history.plan.id === id;
    if (isHere && (lock === onlyReading) === toRead) return "open";
    await settled();
    if (turn !== asked) return "open";
    letGo();
    const held = toRead ? onlyReading : await hold(id);
    if (turn !== asked) {
      void held.release();
      return "open";
    }
    lock = held;
    readOnly = whyReadOnly();
    const unsaved = sessions.unsaved(id);
    if (unsaved !== undefined) {
      take(unsaved);
      return "open";
    }
    const read = await readStored(database, id);
    if (read.is !== "plan") {
      if (turn === asked) letGo();
      if (read.is === "missing") return "missing";
      if (read.is === "failed") return { failed: read.reason };
      return { unreadable: { problems: read.problems, text: read.text } };
    }
    const session = await sessions.begin(read);
    if (turn === asked) {
      take(session);
      void catchUp(); // with what another tab wrote while this one was reading
    }
    return "open";
  }

  async function hold(id: string): Promise<PlanLock> {
    const [{ lockPlan }] = await Promise.all([import("#storage/plan-lock.ts"), released]);
    return lockPlan({
      id,
      onTurn: () => void takeTurn(),
      settled: () => current?.saver.settled() ?? Promise.resolve(),
    });
  }

  function whyReadOnly(): WhyReadOnly | null {
    if (isOutdated) return "newer";
    if (absent !== null) return absent;
    const turn = lock?.turn() ?? "ours";
    return turn === "ours" ? null : turn;
  }

  /** Where the plan is given to this tab, it goes on from what the other one wrote last. */
  async function takeTurn(): Promise<void> {
    const turn = asked;
    if (whyReadOnly() === null) await catchUp();
    if (turn !== asked) return;
    readOnly = whyReadOnly();
    show();
  }

  /** Shows what another tab has written, unless something here is not written yet: then this plan splits from it. */
  async function catchUp(): Promise<void> {
    const session = current;
    if (session === null || !isAsWritten(session)) return;
    const { id } = session.history.plan;
    const kept = await readKept(database, id);
    if (!kept.ok || current !== session) return;
    const { head } = kept.value;
    seeAbsent(head === undefined ? "gone" : textAt(head, "removedAt") === null ? null : "removed");
    if (absent !== null || numberAt(head, "rev") === session.saver.rev()) return;
    const read = await readStored(database, id);
    if (read.is !== "plan") return;
    const { plan } = session.history;
    const fresh = await sessions.begin(read);
    if (current === session && session.history.plan === plan && isAsWritten(session)) take(fresh);
  }

  /** A plan that is removed in another tab can still be read here, and changed again once it is brought back. */
  function seeAbsent(how: typeof absent): void {
    if (how === absent) return;
    absent = how;
    readOnly = whyReadOnly();
    show();
  }

  /** One look at a time; what is heard meanwhile is looked at afterwards. */
  let looking: Promise<void> | null = null;
  let hasHeard = false;
  async function look(): Promise<void> {
    while (hasHeard) {
      hasHeard = false;
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await catchUp();
    }
    looking = null;
  }
  onOtherTabs(({ says }) => {
    if (says !== "changed" || current === null) return;
    hasHeard = true;
    looking ??= look();
  });

  database.beforeNewer(async () => {
    isOutdated = true;
    if (current?.isKept === true) readOnly = whyReadOnly();
    show();
    await current?.saver.settled();
  });

  async function openUnkept(plan: Plan): Promise<void> {
    asked += 1;
    const turn = asked;
    if (current?.history.plan.id === plan.id) return;
    await settled();
    if (turn !== asked) return;
    letGo();
    const session = await sessions.beginUnkept(plan);
    if (turn === asked) take(session);
  }

  async function closePlan(): Promise<void> {
    asked += 1;
    const turn = asked;
    await settled();
    if (turn === asked) letGo();
  }

  async function allKept(): Promise<boolean> {
    await settled();
    return current?.saver.isWaiting() !== true && !sessions.hasUnsaved();
  }

  function wouldLose(): boolean {
    const isStuck = current?.saving.state === "failed" && current.saver.isWaiting();
    return isStuck || sessions.notSaved.getState().plans.length > 0;
  }

  function hurry(): void {
    current?.saver.hurry();
    sessions.hurry();
  }

  function letGo(): void {
    if (current !== null) sessions.end(current);
    current = null;
    released = lock?.release();
    lock = null;
    absent = null;
    readOnly = null;
    show();
  }

  function become(next: History): void {
    if (current === null || readOnly !== null || next === current.history) return;
    const isChanged = next.plan !== current.history.plan;
    current.history = next;
    if (isChanged) current.saver.save(next.plan);
    show();
  }

  function apply<Input>(edit: Edit<Input>, input: Input, { together }: { together?: string } = {}): void {
    if (current === null) throw new Error("There is no open plan to change.");
    if (readOnly !== null) return;
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
    keepOpenFor,
    closePlan,
    allKept,
    wouldLose,
    hurry,
    takeOver: async () => {
      // how the plan stood until then can be brought back
      const { keepVersion } = await import("#storage/kept-versions.ts");
      if (current !== null) void keepVersion(database, current.history.plan.id, "taken-over");
      await lock?.takeOver();
    },
    keepAgain: () => {
      database.beginAnew();
      current?.saver.save(current.history.plan);
    },
    apply,
    undo: () => current && become(undone(current.history, now().toISOString())),
    redo: () => current && become(redone(current.history, now().toISOString())),
  };
}
