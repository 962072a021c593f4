import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyPlan } from "#plan/empty-plan.ts";
import { goOnAtPage } from "#plan/edits/go-on-at-page.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import { changedSincePrinted, markPrinted } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import { renamed } from "#testing/a-plan.ts";
import { aGround, anotherTab } from "#testing/store-ground.ts";
import { makeLibrary, type Library } from "./make-library.ts";
import { makeOpenPlan } from "./make-open-plan.ts";
import { makePlanSessions, type Ground, type PlanSessions } from "./plan-sessions.ts";
import type { OpenPlan } from "./what-is-open.ts";

interface Tab {
  ground: Ground;
  sessions: PlanSessions;
  library: Library;
  open: OpenPlan;
}

function aTab(ground: Ground): Tab {
  const sessions = makePlanSessions(ground);
  return { ground, sessions, library: makeLibrary(ground, sessions), open: makeOpenPlan(ground, sessions) };
}

const stateOf = ({ open }: Tab) => open.store.getState();
const nameOf = (tab: Tab) => stateOf(tab).plan?.business.name;

/** Waits until everything is written. */
async function untilSaved(tab: Tab): Promise<void> {
  await vi.waitFor(() => expect(stateOf(tab).saving.state).toBe("saved"));
}

/** The name that the next visit will find. */
async function nameOnDisk(tab: Tab, id: string): Promise<string> {
  const read = await tab.library.readStoredPlan(id);
  return read.is === "plan" ? read.plan.business.name : read.is;
}

let tab: Tab;
let id: string;
beforeEach(async () => {
  tab = aTab(aGround());
  id = await tab.library.newPlan();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a change that no file could hold", () => {
  test("is not taken, and the reason is told until the next change", async () => {
    await tab.open.openPlan(id);
    tab.open.apply(renamed, "Korst");
    tab.open.apply(renamed, "x".repeat(5001));
    expect(stateOf(tab)).toMatchObject({ refused: { reason: "too-long" } });
    expect(nameOf(tab)).toBe("Korst");
    // typed back to what the plan says: nothing is left out any more
    tab.open.apply(renamed, "Korst");
    expect(stateOf(tab).refused).toBeNull();
    tab.open.apply(renamed, "x".repeat(5001));
    tab.open.undo();
    expect(stateOf(tab).refused).toBeNull();
    await untilSaved(tab);
    expect(await nameOnDisk(tab, id)).toBe("Korst");
  });
});

describe("opening a plan", () => {
  test("a new plan opens at the first page of the quick start, and counts as saved", async () => {
    expect(await tab.open.openPlan(id)).toBe("open");
    expect(stateOf(tab)).toMatchObject({ plan: { id, quickStart: { page: 1 } }, saving: { state: "saved" } });
  });

  test("one that is not in this browser is missing, and nothing is open", async () => {
    await tab.open.openPlan(id);
    expect(await tab.open.openPlan("elsewhere")).toBe("missing");
    expect(stateOf(tab).plan).toBeNull();
  });

  test("one that cannot be read is told with its text and left alone", async () => {
    await tab.ground.database.run((connection) =>
      connection.put("bodies", { id, formatVersion: 1, text: "{{" }),
    );
    expect(await tab.open.openPlan(id)).toMatchObject({
      unreadable: { text: "{{", problems: [{ reason: "file-not-json" }] },
    });
    expect(stateOf(tab).plan).toBeNull();
  });

  test("where storage fails the reason is told", async () => {
    vi.spyOn(tab.ground.database, "run").mockResolvedValue({ ok: false, reason: "refused" });
    expect(await tab.open.openPlan(id)).toEqual({ failed: "refused" });
  });

  test("a finished plan to look at can be changed and undone, and nothing of it is kept", async () => {
    const sample = emptyPlan({ id: "sample-bakery", at: "2026-11-21T09:00:00.000Z" });
    await tab.open.openUnkept(sample);
    tab.open.apply(renamed, "Another name");
    expect(stateOf(tab)).toMatchObject({ isKept: false, canUndo: true, saving: { state: "saved" } });
    tab.open.undo();
    expect(nameOf(tab)).toBe("");
    await tab.open.closePlan();
    expect(await tab.library.readStoredPlan("sample-bakery")).toEqual({ is: "missing" });
    expect(await tab.open.openPlan(id)).toBe("open");
    expect(stateOf(tab).isKept).toBe(true);
  });

  test("of two opened at once the one asked for last is open", async () => {
    const other = await tab.library.newPlan();
    await Promise.all([tab.open.openPlan(id), tab.open.openPlan(other)]);
    expect(stateOf(tab).plan?.id).toBe(other);
  });

  test("a screen that closes and opens it again at once finds it open", async () => {
    await tab.open.openPlan(id);
    const closing = tab.open.closePlan();
    expect(await tab.open.openPlan(id)).toBe("open");
    await closing;
    expect(stateOf(tab).plan?.id).toBe(id);
  });
});

describe("editing", () => {
  beforeEach(async () => {
    await tab.open.openPlan(id);
  });

  test("an edit shows at once, is saved, and is there on the next visit", async () => {
    tab.open.apply(renamed, "Korst & Kruim");
    expect(nameOf(tab)).toBe("Korst & Kruim");
    await untilSaved(tab);
    await tab.open.closePlan();
    expect(stateOf(tab).plan).toBeNull();
    await tab.open.openPlan(id);
    expect(nameOf(tab)).toBe("Korst & Kruim");
  });

  test("an edit that changes nothing is no edit: nothing is saved, undone or dated by it", () => {
    const before = stateOf(tab);
    tab.open.apply((plan: Plan) => plan, null);
    expect(stateOf(tab)).toBe(before);
  });

  test("an edit dates the plan by the store's clock, so that its paper is out of date", () => {
    tab.open.apply(markPrinted, { on: "2026-11-21" });
    const printed = stateOf(tab).plan;
    expect(printed && changedSincePrinted(printed)).toBe(false);
    tab.open.apply(goOnAtPage, { page: 9 });
    expect(stateOf(tab).plan?.updatedAt).toBe(printed?.updatedAt);
    tab.open.apply(changePlan, { paper: "letter" });
    expect(stateOf(tab).plan).toMatchObject({ paper: "letter", updatedAt: printed?.updatedAt });
    tab.open.apply(renamed, "Korst & Kruim");
    const changed = stateOf(tab).plan;
    expect(changed && changedSincePrinted(changed)).toBe(true);
    tab.open.undo();
    const back = stateOf(tab).plan;
    expect(back && changedSincePrinted(back)).toBe(false);
  });

  test("undo and redo are saved like any edit", async () => {
    tab.open.apply(renamed, "One");
    tab.open.apply(renamed, "Two");
    expect(stateOf(tab)).toMatchObject({ canUndo: true, canRedo: false });
    tab.open.undo();
    expect(stateOf(tab)).toMatchObject({ canUndo: true, canRedo: true });
    await tab.open.closePlan();
    expect(await nameOnDisk(tab, id)).toBe("One");
    await tab.open.openPlan(id);
    expect(stateOf(tab)).toMatchObject({ canUndo: false, canRedo: false });
  });

  test("a word typed letter by letter is one step", () => {
    for (const name of ["K", "Ko", "Kor"]) tab.open.apply(renamed, name, { together: "business.name" });
    tab.open.undo();
    expect(nameOf(tab)).toBe("");
    tab.open.redo();
    expect(nameOf(tab)).toBe("Kor");
  });

  test("what was begun on a plan and ends after it was left changes that plan, and no other", async () => {
    const other = await tab.library.newPlan();
    const drawing = new AbortController();
    const drawn = new Promise((resolve) => drawing.signal.addEventListener("abort", resolve));
    const begun = tab.open.keepOpenFor(async () => {
      await drawn;
      tab.open.apply(renamed, "Korst & Kruim");
    });
    const left = tab.open.openPlan(other);
    await nameOnDisk(tab, other); // time enough to open it
    drawing.abort();
    await Promise.all([begun, left]);
    expect([stateOf(tab).plan?.id, nameOf(tab), await nameOnDisk(tab, id)]).toEqual([
      other,
      "",
      "Korst & Kruim",
    ]);
  });

  test("work on a plan that fails holds it open no longer", async () => {
    const begun = tab.open.keepOpenFor(() => Promise.reject(new Error("no picture")));
    await Promise.all([expect(begun).rejects.toThrow("no picture"), tab.open.closePlan()]);
    expect(stateOf(tab).plan).toBeNull();
  });

  test("closing waits until the last edit is written", async () => {
    for (let typed = 0; typed < 50; typed += 1) tab.open.apply(renamed, `Name ${typed}`);
    await tab.open.closePlan();
    expect(await nameOnDisk(tab, id)).toBe("Name 49");
  });
});

describe("when saving fails", () => {
  test("it says so, and what was typed is still there after leaving and coming back", async () => {
    await tab.open.openPlan(id);
    const full = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    tab.open.apply(renamed, "Typed on a full disk");
    await vi.waitFor(() => expect(stateOf(tab).saving).toMatchObject({ state: "failed", reason: "full" }));
    await tab.open.closePlan();
    // the list says so, and a copy taken from it has what was typed
    expect(tab.sessions.notSaved.getState().plans).toEqual([id]);
    expect(await nameOnDisk(tab, id)).toBe("Typed on a full disk");
    const all = await tab.library.readAllPlans();
    expect(all.ok && all.value.plans.map(({ business }) => business.name)).toEqual(["Typed on a full disk"]);
    await tab.open.openPlan(id);
    expect(nameOf(tab)).toBe("Typed on a full disk");
    expect(tab.sessions.notSaved.getState().plans).toEqual([]);
    full.mockRestore();
    tab.open.apply(renamed, "There is room again");
    await untilSaved(tab);
    expect(await nameOnDisk(tab, id)).toBe("There is room again");
  });

  test("a plan that was left unsaved is saved by itself once there is room, and the list hears of it", async () => {
    vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
      shouldAdvanceTime: true,
      advanceTimeDelta: 500,
    });
    await tab.open.openPlan(id);
    const full = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    tab.open.apply(renamed, "Typed on a full disk");
    await tab.open.closePlan();
    expect(tab.sessions.notSaved.getState().plans).toEqual([id]);
    full.mockRestore();
    await vi.waitFor(() => expect(tab.sessions.notSaved.getState().plans).toEqual([]), { timeout: 10_000 });
    expect(await nameOnDisk(tab, id)).toBe("Typed on a full disk");
  });

  test("a plan begun where nothing can be kept opens all the same, and says it is not kept", async () => {
    vi.spyOn(tab.ground.database, "run").mockResolvedValue({ ok: false, reason: "refused" });
    const begun = await tab.library.newPlan();
    expect(await tab.open.openPlan(begun)).toBe("open");
    expect(stateOf(tab)).toMatchObject({
      plan: { id: begun },
      saving: { state: "failed", reason: "refused" },
    });
  });
});

describe("two tabs", () => {
  test("one that opens a plan only to read changes nothing, and never gets its turn", async () => {
    const notes = aTab(anotherTab());
    expect(await notes.open.openPlan(id, { toRead: true })).toBe("open");
    // opened first, and the other may change the plan all the same
    await tab.open.openPlan(id);
    expect(stateOf(tab).readOnly).toBeNull();
    notes.open.apply(renamed, "From the notes");
    expect(nameOf(notes)).not.toBe("From the notes");
    tab.open.apply(renamed, "From the stage");
    await untilSaved(tab);
    await tab.open.closePlan();
    await notes.open.takeOver();
    expect(stateOf(notes).readOnly).not.toBeNull();
    // and leaves the notes for the plan itself
    await notes.open.openPlan(id);
    expect(stateOf(notes).readOnly).toBeNull();
  });

  test("the one that saves second keeps its text as a copy and says which", async () => {
    const other = aTab(anotherTab());
    await tab.open.openPlan(id);
    await other.open.openPlan(id);
    other.open.apply(renamed, "Theirs");
    await untilSaved(other);
    tab.open.apply(renamed, "Mine");
    await vi.waitFor(() => expect(stateOf(tab).saving.state).toBe("failed"));
    const { saving } = stateOf(tab);
    if (saving.state !== "failed" || saving.copyId === null) throw new Error("no copy is named");
    expect(saving.reason).toBe("changed-elsewhere");
    expect(await nameOnDisk(tab, id)).toBe("Theirs");
    expect(await nameOnDisk(tab, saving.copyId)).toBe("Mine");
  });
});
