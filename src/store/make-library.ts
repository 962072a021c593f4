import { createStore, type StoreApi } from "zustand/vanilla";
import type { Plan } from "#plan/plan.ts";
import type { VersionReason } from "#storage/database.ts";
import type { PlanToKeep } from "#storage/import-plan.ts";
import { keptTexts, listPlans } from "#storage/kept-plans.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";
import { onOtherTabs } from "#storage/other-tabs.ts";
import type { PlanInFile } from "#storage/read-file.ts";
import { readAllPlans } from "#storage/read-all-plans.ts";
import { readStored, type KeptPlanRead } from "#storage/read-plan.ts";
import { emptySentinel, type Lost } from "#storage/sentinel.ts";
import { notStored, stored, type Stored, type StorageReason } from "#storage/stored.ts";
import { missedPlans, notedIn, type Noted } from "./missed-plans.ts";
import type { Ground, PlanSessions } from "./plan-sessions.ts";

export interface LibraryState {
  state: "loading" | "ready" | "failed";
  /** why it failed; null while it has not */
  reason: StorageReason | null;
  /** plans in use, latest change first */
  plans: PlanSummary[];
  /** plans that were removed in the last thirty days */
  removed: PlanSummary[];
  /** how many records are kept, those that cannot be read among them */
  records: number;
  noted: Noted;
  /** what was here and is not, until the owner has decided about it; null where nothing is missed */
  lost: Lost | null;
  /** whether a spare copy lies here, and nothing else is known of any plan */
  hasForgottenCopy: boolean;
}

/** What is to happen with a plan of a file: it becomes one of its own, or takes the place of the one with its id. */
export interface PlanToImport {
  plan: PlanInFile;
  way: "add" | "copy" | "replace";
}

/** An import that is done: the ids its plans are kept under, and the way back, all of it or nothing. */
export interface Imported {
  ids: string[];
  undo: () => Promise<Stored<null>>;
}

export interface Library {
  store: StoreApi<LibraryState>;
  /**
   * lists the plans, and holds them against what was noted; those removed more than thirty days ago are forgotten.
   * `without`: plans that were taken out or decided about with the owner's word, which are not missed
   */
  loadLibrary: (without?: readonly string[]) => Promise<void>;
  /** takes the plans as they are now: what is missed is missed no more. Nothing is deleted by it */
  leaveAsItIs: () => Promise<void>;
  /** where nothing is known of any plan: looks for spare copies, which would say that there were some */
  lookForForgottenCopy: () => Promise<void>;
  /** notes what the newest spare copy holds, by the mark of the plans at that time */
  noteSpareCopy: (mark: string) => void;
  /** lists the plans again whenever another tab has changed one; returns what ends that */
  followOtherTabs: () => () => void;
  /** begins a plan and gives its id; where it cannot be kept it can still be opened, and says so there */
  newPlan: () => Promise<string>;
  /** a copy under a new id, its business named as given or as it was; gives the new id */
  copyPlan: (id: string, name: string) => Promise<Stored<string>>;
  /** begins a plan from a template, at page 2 of the quick start: its name; gives its id */
  startFromTemplate: (template: Pick<PlanInFile, "formatVersion" | "text">) => Promise<Stored<string>>;
  removePlan: (id: string) => Promise<Stored<null>>;
  restorePlan: (id: string) => Promise<Stored<null>>;
  /** keeps a plan whose id is free */
  addPlan: (plan: Plan) => Promise<Stored<null>>;
  /** puts a plan in the place of the one with its id; `undo` brings that one back unless it was changed since */
  replacePlan: (plan: Plan, why?: VersionReason) => Promise<Stored<{ undo: () => Promise<Stored<null>> }>>;
  /** keeps all plans of a file or none; `undo` takes all of it back unless one of them was changed since */
  importPlans: (plans: readonly PlanToImport[]) => Promise<Stored<Imported>>;
  readStoredPlan: (id: string) => Promise<KeptPlanRead>;
  /** the texts of those of these plans that are here and in use; none where they cannot be read */
  keptTexts: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** every plan in use as a file holds it, and how many cannot be read */
  readAllPlans: () => Promise<Stored<{ plans: Plan[]; unreadable: number }>>;
  /** notes that a copy of the plan, as it stood at its `updatedAt`, was handed to the browser's downloads */
  noteCopiedOut: (id: string, updatedAt: string) => Promise<Stored<null>>;
  /** the same of many plans at once */
  noteAllCopiedOut: (plans: readonly Pick<Plan, "id" | "updatedAt">[]) => Promise<Stored<null>>;
}

/** so long nothing more is changed in other tabs before the list follows */
const restsForMs = 200;

/** `ownAdviser` gives the adviser at this browser, whom new plans name; null for an owner. */
export function makeLibrary(
  { database, sentinel, now, newId }: Ground,
  sessions: PlanSessions,
  ownAdviser: () => Promise<Plan["adviser"]> = async () => null,
): Library {
  const store = createStore<LibraryState>(() => ({
    state: "loading",
    reason: null,
    plans: [],
    removed: [],
    records: 0,
    noted: notedIn(null),
    lost: null,
    hasForgottenCopy: false,
  }));
  const writer = newId();

  async function loadLibrary(without: readonly string[] = []): Promise<void> {
    // before the list: what another tab notes meanwhile is later than the list, and would look like a loss
    const last = sentinel.read();
    const noted = notedIn(last);
    const listed = await listPlans(database);
    if (!listed.ok) return store.setState({ state: "failed", reason: listed.reason, noted });
    const { revisions, ...kept } = listed.value;
    const { lost, next } = missedPlans(last, { plans: kept.plans, revisions }, without);
    if (next !== null) sentinel.keep(next);
    store.setState({ state: "ready", reason: null, ...kept, noted, lost });
    if (kept.removed.length === 0) return;
    const { forgetRemoved } = await import("#storage/removed-plans.ts");
    await forgetRemoved(database, now());
  }

  async function leaveAsItIs(): Promise<void> {
    database.beginAnew();
    sentinel.keep({ ...emptySentinel, spare: sentinel.read()?.spare ?? "" });
    store.setState({ hasForgottenCopy: false });
    await loadLibrary();
  }

  async function lookForForgottenCopy(): Promise<void> {
    const { state, records } = store.getState();
    if (state !== "ready" || records > 0 || sentinel.read() !== null) return;
    const { listSpareCopies } = await import("#storage/spare-copies.ts");
    store.setState({ hasForgottenCopy: (await listSpareCopies()).length > 0 });
  }

  function noteSpareCopy(spare: string): void {
    const last = sentinel.read();
    if (last !== null) sentinel.keep({ ...last, spare });
  }

  function followOtherTabs(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onOtherTabs(({ says }) => {
      if (says !== "changed") return;
      clearTimeout(timer);
      timer = setTimeout(() => void loadLibrary(), restsForMs); // not for each letter that is typed there
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  /** Brings the list up to date after a change. */
  async function afterwards<Value>(
    result: Stored<Value>,
    without: readonly string[] = [],
  ): Promise<Stored<Value>> {
    await loadLibrary(result.ok ? without : []);
    return result;
  }

  async function toKeep(plan: Plan): Promise<PlanToKeep> {
    const [{ planText }, { outlineOf }] = await Promise.all([
      import("#storage/plan-text.ts"),
      import("#storage/plan-outline.ts"),
    ]);
    const savedAt = now().toISOString();
    return { id: plan.id, ...planText(plan), writer, savedAt, removedAt: null, outline: outlineOf(plan) };
  }

  async function newPlan(): Promise<string> {
    const { emptyPlan } = await import("#plan/empty-plan.ts");
    const adviser = await ownAdviser();
    const plan = { ...emptyPlan({ id: newId(), at: now().toISOString() }), adviser };
    const session = await sessions.begin({ plan, rev: 0, savedAt: "", dropped: [] });
    session.saver.save(plan);
    await session.saver.settled();
    sessions.end(session);
    await loadLibrary();
    return plan.id;
  }

  async function addPlan(plan: Plan): Promise<Stored<null>> {
    const { addPlan: addKept } = await import("#storage/import-plan.ts");
    return afterwards(await addKept(database, await toKeep(plan), newId()));
  }

  /** As it stands here: with what could not be written yet. */
  async function readPlan(id: string): Promise<KeptPlanRead> {
    const read = await readStored(database, id);
    const left = sessions.leftPlan(id);
    return read.is === "plan" && left !== undefined ? { ...read, plan: left } : read;
  }

  async function copyPlan(id: string, name: string): Promise<Stored<string>> {
    const read = await readPlan(id);
    if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
    const { plan } = read;
    const { copiedPlan } = await import("#plan/edits/copied-plan.ts");
    const copy = copiedPlan(plan, {
      id: newId(),
      now: now().toISOString(),
      name,
    });
    const added = await addPlan(copy);
    return added.ok ? stored(copy.id) : added;
  }

  async function startFromTemplate(
    template: Pick<PlanInFile, "formatVersion" | "text">,
  ): Promise<Stored<string>> {
    const { planFromKept } = await import("#storage/plan-text.ts");
    const id = newId();
    const read = planFromKept(id, template);
    if (!read.ok) return notStored("unreadable");
    const at = now().toISOString();
    const adviser = read.plan.adviser ?? (await ownAdviser());
    const added = await addPlan({
      ...read.plan,
      adviser,
      createdAt: at,
      updatedAt: at,
      quickStart: { page: 2 },
    });
    return added.ok ? stored(id) : added;
  }

  async function mark(id: string, removedAt: string | null): Promise<Stored<null>> {
    sessions.giveUp(id);
    const { markRemoved } = await import("#storage/removed-plans.ts");
    return afterwards(await markRemoved(database, id, removedAt, writer));
  }

  async function replacePlan(
    plan: Plan,
    why?: VersionReason,
  ): Promise<Stored<{ undo: () => Promise<Stored<null>> }>> {
    const { replacePlan: replaceKept } = await import("#storage/import-plan.ts");
    const replaced = await replaceKept(database, await toKeep(plan), why);
    if (!replaced.ok) return afterwards(replaced);
    sessions.giveUp(plan.id);
    const { rev, head, body } = replaced.value;
    async function undo(): Promise<Stored<null>> {
      const before = { ...head, formatVersion: 0, text: "", ...body, id: plan.id, follows: rev, writer };
      const { writePlan } = await import("#storage/write-plan.ts");
      const written = await writePlan(database, before);
      return afterwards(written.ok ? stored(null) : written);
    }
    return afterwards(stored({ undo }));
  }

  async function importPlans(plans: readonly PlanToImport[]): Promise<Stored<Imported>> {
    const storing = await import("#storage/import-plans.ts");
    // the owner has seen that everything is gone, and what would come in its place
    if (store.getState().reason === "cleared") database.beginAnew();
    const at = now().toISOString();
    const arriving = plans.map(({ plan, way }) => storing.toArrive(plan, { way, at, writer, newId }));
    const imported = await storing.importPlans(database, arriving);
    if (!imported.ok) return afterwards(imported);
    const before = imported.value;
    const ids = before.map(({ id }) => id);
    for (const id of ids) sessions.giveUp(id);
    async function undo(): Promise<Stored<null>> {
      return afterwards(await storing.takeBack(database, before), ids);
    }
    const known = plans.map(({ plan }) => plan.id);
    return afterwards(stored({ ids, undo }), known);
  }

  async function noteCopies(copies: readonly Pick<Plan, "id" | "updatedAt">[]): Promise<Stored<null>> {
    const on = now().toISOString();
    const { noteAllCopiedOut } = await import("#storage/plan-notes.ts");
    return afterwards(await noteAllCopiedOut(database, copies, on));
  }

  return {
    store,
    loadLibrary,
    leaveAsItIs,
    lookForForgottenCopy,
    noteSpareCopy,
    followOtherTabs,
    newPlan,
    copyPlan,
    startFromTemplate,
    removePlan: (id) => mark(id, now().toISOString()),
    restorePlan: (id) => mark(id, null),
    addPlan,
    replacePlan,
    importPlans,
    readStoredPlan: readPlan,
    keptTexts: async (ids) => {
      const texts = await keptTexts(database, ids);
      return texts.ok ? texts.value : new Map();
    },
    readAllPlans: () => readAllPlans(database, readPlan),
    noteAllCopiedOut: noteCopies,
    noteCopiedOut: (id, updatedAt) => noteCopies([{ id, updatedAt }]),
  };
}
