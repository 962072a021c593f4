import { afterEach, describe, expect, test, vi } from "vitest";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { freshDatabase, otherTab } from "#testing/fresh-database.ts";
import type { Database } from "./database.ts";
import { listPlans, readKept } from "./kept-plans.ts";
import { createPlanSaver } from "./plan-saver.ts";
import { planText } from "./plan-text.ts";
import { readStored } from "./read-plan.ts";
import { markRemoved } from "./removed-plans.ts";
import type { SaveState } from "./save-queue.ts";

const plan = aPlan("Korst & Kruim");

/** A tab that has the plan open as it was at a revision. */
function aTab(name: string, database: Database, rev: number, textOf = planText) {
  const states: SaveState[] = [];
  let ids = 0;
  const saver = createPlanSaver({
    database,
    id: plan.id,
    rev,
    textOf,
    now: () => new Date("2026-11-21T10:00:00.000Z"),
    newId: () => `${name}-${++ids}`,
    onState: (state) => states.push(state),
    retryAfter: 10,
  });
  async function save(businessName: string): Promise<SaveState | undefined> {
    saver.save(renamed(plan, businessName));
    await saver.settled();
    return states.at(-1);
  }
  return { saver, save, states };
}

/** Keeps the plan, and gives the revision at which others open it. */
async function opened(database: Database, businessName: string): Promise<number> {
  const { saver, save } = aTab("first", database, 0);
  await save(businessName);
  return saver.rev();
}

async function nameKeptUnder(database: Database, id: string): Promise<string> {
  const read = await readStored(database, id);
  return read.is === "plan" ? read.plan.business.name : read.is;
}

/** Lets run what waits for no answer of the database, as the browser does after the last event of a page. */
async function lastWords(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- as many turns as any chain of promises here is long
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("an opened plan", () => {
  test('is kept, and "saved" says when', async () => {
    const database = freshDatabase();
    const { save } = aTab("a", database, 0);
    expect(await save("Bakery one")).toEqual({ state: "saved", at: "2026-11-21T10:00:00.000Z" });
    expect(await save("Bakery two")).toEqual({ state: "saved", at: "2026-11-21T10:00:00.000Z" });
    expect(await nameKeptUnder(database, plan.id)).toBe("Bakery two");
  });

  test("what is typed during a slow write is kept in the end, however fast it comes", async () => {
    const database = freshDatabase();
    const { saver, states } = aTab("a", database, 0);
    for (let typed = 0; typed <= 100; typed += 1) saver.save(renamed(plan, `Bakery ${typed}`));
    await saver.settled();
    expect(await nameKeptUnder(database, plan.id)).toBe("Bakery 100");
    expect(states.map(({ state }) => state)).toEqual(["saving", "saved"]);
  });
});

describe("two tabs that change one plan", () => {
  test("nothing of the other's is touched: this tab's text becomes a plan of its own", async () => {
    const database = freshDatabase();
    const rev = await opened(database, "As both opened it");
    const mine = aTab("a", database, rev);
    const theirs = aTab("b", otherTab(), rev);
    await theirs.save("Theirs");
    expect(await mine.save("Mine")).toEqual({ state: "failed", reason: "changed-elsewhere", copyId: "a-2" });
    expect(await nameKeptUnder(database, plan.id)).toBe("Theirs");
    expect(await nameKeptUnder(database, "a-2")).toBe("Mine");
    expect(await theirs.save("Theirs again")).toMatchObject({ state: "saved" });
  });

  test("what is typed afterwards goes on in that copy, not in a new one each time", async () => {
    const database = freshDatabase();
    const rev = await opened(database, "As both opened it");
    const mine = aTab("a", database, rev);
    await aTab("b", otherTab(), rev).save("Theirs");
    for (const name of ["Mine", "Mine t", "Mine to", "Mine too"]) await mine.save(name);
    const listed = await listPlans(database);
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.value.plans.map(({ id, name, conflictCopyOf }) => ({ id, name, conflictCopyOf }))).toEqual([
      { id: "a-2", name: "Mine too", conflictCopyOf: plan.id },
      { id: plan.id, name: "Theirs", conflictCopyOf: null },
    ]);
  });

  test("a plan that another tab removed is not brought back by this one; its text is kept as a copy", async () => {
    const database = freshDatabase();
    const rev = await opened(database, "As both opened it");
    const mine = aTab("a", database, rev);
    await markRemoved(otherTab(), plan.id, "2026-11-21T10:00:00.000Z", "other tab");
    expect(await mine.save("Mine")).toMatchObject({ reason: "changed-elsewhere", copyId: "a-2" });
    expect(await nameKeptUnder(database, plan.id)).toBe("missing");
    expect(await nameKeptUnder(database, "a-2")).toBe("Mine");
  });
});

describe("when the page may end during a write", () => {
  test("the newest is out too before the page is gone, and a page that goes on splits nothing", async () => {
    const database = freshDatabase();
    const { saver, save, states } = aTab("a", database, 0);
    await save("First");
    const written = vi.spyOn(IDBObjectStore.prototype, "put");
    saver.save(renamed(plan, "Second"));
    saver.hurry();
    await lastWords();
    saver.save(renamed(plan, "Third"));
    saver.hurry();
    await lastWords();
    expect(written.mock.calls.map(([value]) => JSON.parse(value.text).business.name)).toEqual([
      "Second",
      "Third",
    ]);
    await saver.settled();
    expect(states.at(-1)?.state).toBe("saved");
    expect(await save("Fourth")).toMatchObject({ state: "saved" });
    expect(await nameKeptUnder(database, plan.id)).toBe("Fourth");
  });

  test("another tab that wrote in between is not overwritten", async () => {
    const database = freshDatabase();
    const rev = await opened(database, "As both opened it");
    const mine = aTab("a", database, rev);
    await aTab("b", otherTab(), rev).save("Theirs");
    mine.saver.save(renamed(plan, "Mine"));
    mine.saver.hurry();
    await lastWords();
    mine.saver.save(renamed(plan, "Mine too"));
    mine.saver.hurry();
    await mine.saver.settled();
    expect(await nameKeptUnder(database, plan.id)).toBe("Theirs");
    expect(await nameKeptUnder(database, "a-2")).toBe("Mine too");
  });
});

describe("when the disk is slow or full", () => {
  test("a write that was given up but came through late is no conflict", async () => {
    const database = freshDatabase({ timeLimit: 60 });
    const mine = aTab("a", database, 0);
    await mine.save("First");
    const { run } = database;
    vi.spyOn(database, "run").mockImplementationOnce(async (work) => {
      await run(work);
      return { ok: false, reason: "timed-out" };
    });
    expect(await mine.save("Second")).toMatchObject({ state: "failed", reason: "timed-out" });
    expect(await mine.save("Third")).toMatchObject({ state: "saved" });
    expect(await nameKeptUnder(database, plan.id)).toBe("Third");
  });

  test("a full disk is said, and once there is room the newest text is there without another change", async () => {
    const database = freshDatabase();
    const mine = aTab("a", database, 0);
    await mine.save("First");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await mine.save("Second")).toEqual({ state: "failed", reason: "full", copyId: null });
    expect(await nameKeptUnder(database, plan.id)).toBe("First");
    put.mockRestore();
    await vi.waitFor(() => expect(mine.states.at(-1)?.state).toBe("saved"));
    expect(await nameKeptUnder(database, plan.id)).toBe("Second");
  });

  test.each([
    { quota: 2_000_000, usage: 1_999_999, reason: "full" },
    { quota: 2_000_000, usage: 1_000_000, reason: "lost" },
    { quota: undefined, usage: undefined, reason: "lost" },
  ])("an error without a name is “$reason” where $usage of $quota bytes are taken", async (estimate) => {
    vi.stubGlobal("navigator", { storage: { estimate: () => Promise.resolve(estimate) } });
    const database = freshDatabase();
    const mine = aTab("a", database, 0);
    await mine.save("First");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("Internal error.", "UnknownError");
    });
    expect(await mine.save("Second")).toMatchObject({ state: "failed", reason: estimate.reason });
  });

  test("a copy that could not be written at first is written once, later", async () => {
    const database = freshDatabase();
    const rev = await opened(database, "As both opened it");
    await aTab("b", otherTab(), rev).save("Theirs");
    const mine = aTab("a", database, rev);
    const { run } = database;
    let calls = 0;
    vi.spyOn(database, "run").mockImplementation((work) => {
      calls += 1;
      // the first is refused, the second asks who wrote, the third is the copy
      return calls === 3 ? Promise.resolve({ ok: false, reason: "full" }) : run(work);
    });
    expect(await mine.save("Mine")).toMatchObject({ state: "failed", reason: "full" });
    await vi.waitFor(() =>
      expect(mine.states.at(-1)).toMatchObject({ reason: "changed-elsewhere", copyId: "a-2" }),
    );
    expect(await nameKeptUnder(database, "a-2")).toBe("Mine");
    expect(await nameKeptUnder(database, plan.id)).toBe("Theirs");
  });
});

test("what is written is the plan file's own form of the plan", async () => {
  const database = freshDatabase();
  await aTab("a", database, 0).save("Korst & Kruim");
  const kept = await readKept(database, plan.id);
  const text = kept.ok ? kept.value.body?.text : undefined;
  expect(Object.keys(JSON.parse(text ?? "")).slice(0, 4)).toEqual(["id", "createdAt", "updatedAt", "client"]);
});
