import { beforeEach, describe, expect, test, vi } from "vitest";
import { aPlan } from "#testing/a-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import { inFile } from "#testing/in-file.ts";
import type { Database } from "./database.ts";
import { importPlans, takeBack, toArrive, type Before } from "./import-plans.ts";
import { listPlans, readKept } from "./kept-plans.ts";
import { noteOfPlan } from "./plan-notes.ts";
import { markRemoved } from "./removed-plans.ts";

let database: Database;
let ids = 0;
beforeEach(() => {
  database = freshDatabase();
  ids = 0;
});

const at = "2026-11-21T10:00:00.000Z";
function from(name: string, id: string, way: "add" | "replace" = "add") {
  return toArrive(inFile(aPlan(name, { id })), { way, at, writer: "test", newId: () => `new-${++ids}` });
}

async function done(...plans: ReturnType<typeof from>[]): Promise<Before[]> {
  const imported = await importPlans(database, plans);
  if (!imported.ok) throw new Error(imported.reason);
  return imported.value;
}

/** Everything the database holds, but for revisions. */
async function everything(): Promise<unknown> {
  const all = await database.run(async (connection) => [
    (await connection.getAll("plans")).map((head) => ({ ...head, rev: 0 })),
    await connection.getAll("bodies"),
    await connection.getAll("notes"),
  ]);
  return all.ok && all.value;
}

const namesOf = (plans: { name: string }[]) => plans.map(({ name }) => name).toSorted();

async function listed(): Promise<[inUse: string[], removed: string[]]> {
  const found = await listPlans(database);
  if (!found.ok) throw new Error(found.reason);
  return [namesOf(found.value.plans), namesOf(found.value.removed)];
}

describe("opening a file of several plans", () => {
  test("keeps all of them, replaces only what it may, and leaves a removed plan among the removed", async () => {
    await done(from("Here", "a"), from("Removed", "b"));
    await markRemoved(database, "b", at, "test");
    await done(from("Replaced", "a", "replace"), from("Back from a file", "b"), from("New", "c"));
    expect(await listed()).toEqual([["Back from a file", "New", "Replaced"], ["Removed"]]);
  });

  test("keeps none where one would take a place it may not", async () => {
    await done(from("Here", "a"));
    const before = await everything();
    expect(await importPlans(database, [from("New", "b"), from("Theirs", "a")])).toEqual({
      ok: false,
      reason: "already-there",
    });
    expect(await everything()).toEqual(before);
  });

  test.each(Array.from({ length: 10 }, (_, put) => put))(
    "keeps none where write %i of the transaction fails",
    async (failing) => {
      await done(from("Here", "a"));
      const before = await everything();
      let writes = 0;
      const spies = (["put", "add"] as const).map((method) => {
        const real = IDBObjectStore.prototype[method];
        return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function fail(
          this: IDBObjectStore,
          ...values
        ) {
          if (writes++ === failing) throw new DOMException("no room", "QuotaExceededError");
          return real.apply(this, values);
        });
      });
      const plans = [from("Replaced", "a", "replace"), from("New", "b"), from("Another", "c")];
      expect(await importPlans(database, plans)).toEqual({ ok: false, reason: "full" });
      for (const spy of spies) spy.mockRestore();
      expect(await everything()).toEqual(before);
    },
  );

  test("is not said to be done where the disk gives something else back", async () => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its store below
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function bent(
      this: IDBObjectStore,
      value: object,
      ...key
    ) {
      return real.call(this, "text" in value ? { ...value, text: "bent" } : value, ...key);
    });
    expect(await importPlans(database, [from("New", "b")])).toEqual({ ok: false, reason: "failed" });
    put.mockRestore();
    expect(await listed()).toEqual([[], []]);
  });
});

describe("Undo of a whole file", () => {
  test("brings everything back: plans, removed plans, notes", async () => {
    await done(from("Here", "a"), from("Removed", "b"));
    await markRemoved(database, "b", at, "test");
    await noteOfPlan(database, "a", { copiedOut: { on: at, updatedAt: "earlier" } });
    const before = await everything();
    const imported = await done(from("Replaced", "a", "replace"), from("From a file", "b"), from("New", "c"));
    expect(await takeBack(database, imported)).toEqual({ ok: true, value: null });
    expect(await everything()).toEqual(before);
  });

  test("goes on counting revisions, so that a tab that has the plan open cannot overwrite it", async () => {
    await done(from("Here", "a"));
    await takeBack(database, await done(from("Replaced", "a", "replace")));
    expect(await readKept(database, "a")).toMatchObject({ ok: true, value: { head: { rev: 3 } } });
  });

  test("does nothing at all where one plan was changed since", async () => {
    const imported = await done(from("One", "a"), from("Other", "b"));
    await done(from("Changed since", "b", "replace"));
    expect(await takeBack(database, imported)).toEqual({ ok: false, reason: "changed-elsewhere" });
    expect(await listed()).toEqual([["Changed since", "One"], []]);
  });
});
