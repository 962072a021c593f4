import { createStore, type StoreApi } from "zustand/vanilla";
import { copiedPlan } from "#plan/edits/copied-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { addPlan as addKept, replacePlan as replaceKept, type PlanToKeep } from "#storage/import-plan.ts";
import { listPlans, readKept } from "#storage/kept-plans.ts";
import { noteOfPlan } from "#storage/plan-notes.ts";
import { outlineOf, summaryFrom, type PlanSummary } from "#storage/plan-summary.ts";
import { readStored, type KeptPlanRead } from "#storage/read-plan.ts";
import { forgetRemoved, markRemoved } from "#storage/removed-plans.ts";
import { notStored, stored, type Stored, type StorageReason } from "#storage/stored.ts";
import { writePlan } from "#storage/write-plan.ts";
import type { Ground, PlanSessions } from "./plan-sessions.ts";

export interface LibraryState {
  state: "loading" | "ready" | "failed";
  /** why it failed; null while it has not */
  reason: StorageReason | null;
  /** plans in use, latest change first */
  plans: PlanSummary[];
  /** plans that were removed in the last thirty days */
  removed: PlanSummary[];
}

export interface Library {
  store: StoreApi<LibraryState>;
  /** lists the plans; those removed more than thirty days ago are forgotten */
  loadLibrary: () => Promise<void>;
  /** begins a plan and gives its id; where it cannot be kept it can still be opened, and says so there */
  newPlan: () => Promise<string>;
  /** a copy under a new id, its business named as given or as it was; gives the new id */
  copyPlan: (id: string, name: string) => Promise<Stored<string>>;
  removePlan: (id: string) => Promise<Stored<null>>;
  restorePlan: (id: string) => Promise<Stored<null>>;
  /** keeps a plan whose id is free */
  addPlan: (plan: Plan) => Promise<Stored<null>>;
  /** puts a plan in the place of the one with its id; `undo` brings that one back unless it was changed since */
  replacePlan: (plan: Plan) => Promise<Stored<{ undo: () => Promise<Stored<null>> }>>;
  readStoredPlan: (id: string) => Promise<KeptPlanRead>;
  /** notes that a copy of the plan, as it stood at its `updatedAt`, was handed to the browser's downloads */
  noteCopiedOut: (id: string, updatedAt: string) => Promise<Stored<null>>;
}

export function makeLibrary({ database, now, newId }: Ground, sessions: PlanSessions): Library {
  const store = createStore<LibraryState>(() => ({ state: "loading", reason: null, plans: [], removed: [] }));
  const writer = newId();

  async function loadLibrary(): Promise<void> {
    const listed = await listPlans(database);
    if (!listed.ok) return store.setState({ state: "failed", reason: listed.reason });
    store.setState({ state: "ready", reason: null, ...listed.value });
    await forgetRemoved(database, now());
  }

  /** Brings the list up to date after a change. */
  async function afterwards<Value>(result: Stored<Value>): Promise<Stored<Value>> {
    await loadLibrary();
    return result;
  }

  async function toKeep(plan: Plan): Promise<PlanToKeep> {
    const { planText } = await import("#storage/plan-text.ts");
    const savedAt = now().toISOString();
    return { id: plan.id, ...planText(plan), writer, savedAt, removedAt: null, outline: outlineOf(plan) };
  }

  async function newPlan(): Promise<string> {
    const { emptyPlan } = await import("#plan/empty-plan.ts");
    const plan = emptyPlan({ id: newId(), at: now().toISOString() });
    const session = await sessions.begin({ plan, rev: 0, savedAt: "", dropped: [] });
    session.saver.save(plan);
    await session.saver.settled();
    sessions.end(session);
    await loadLibrary();
    return plan.id;
  }

  async function addPlan(plan: Plan): Promise<Stored<null>> {
    return afterwards(await addKept(database, await toKeep(plan), newId()));
  }

  async function copyPlan(id: string, name: string): Promise<Stored<string>> {
    const read = await readStored(database, id);
    if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
    const { plan } = read;
    const copy = copiedPlan(plan, {
      id: newId(),
      now: now().toISOString(),
      name,
    });
    const added = await addPlan(copy);
    return added.ok ? stored(copy.id) : added;
  }

  async function mark(id: string, removedAt: string | null): Promise<Stored<null>> {
    sessions.giveUp(id);
    return afterwards(await markRemoved(database, id, removedAt, writer));
  }

  async function replacePlan(plan: Plan): Promise<Stored<{ undo: () => Promise<Stored<null>> }>> {
    const replaced = await replaceKept(database, await toKeep(plan));
    if (!replaced.ok) return afterwards(replaced);
    sessions.giveUp(plan.id);
    const { rev, head, body } = replaced.value;
    async function undo(): Promise<Stored<null>> {
      const before = { ...head, formatVersion: 0, text: "", ...body, id: plan.id, follows: rev, writer };
      const written = await writePlan(database, before);
      return afterwards(written.ok ? stored(null) : written);
    }
    return afterwards(stored({ undo }));
  }

  return {
    store,
    loadLibrary,
    newPlan,
    copyPlan,
    removePlan: (id) => mark(id, now().toISOString()),
    restorePlan: (id) => mark(id, null),
    addPlan,
    replacePlan,
    readStoredPlan: (id) => readStored(database, id),
    noteCopiedOut: async (id, updatedAt) => {
      const kept = await readKept(database, id);
      const changes = kept.ok ? summaryFrom(kept.value.head, undefined)?.changes : undefined;
      const copiedOut = { on: now().toISOString(), updatedAt, ...(changes !== undefined && { changes }) };
      return afterwards(await noteOfPlan(database, id, { copiedOut }));
    },
  };
}
