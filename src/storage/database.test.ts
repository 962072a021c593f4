import { openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { freshDatabase, otherTab } from "#testing/fresh-database.ts";
import type { Connection } from "./database.ts";
import { databaseVersion } from "./upgrade.ts";

const countPlans = (connection: Connection) => connection.count("plans");

function aRequestWithoutAnswer(): IDBOpenDBRequest {
  return Reflect.construct(IDBOpenDBRequest, []);
}

afterEach(() => void vi.restoreAllMocks());

describe("when the database cannot be opened", () => {
  test.each([
    ["UnknownError", "refused"],
    ["SecurityError", "refused"],
    ["QuotaExceededError", "full"],
    ["VersionError", "newer"],
  ])("%s means %s", async (name, reason) => {
    const database = freshDatabase();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", name);
    });
    expect(await database.run(countPlans)).toEqual({ ok: false, reason });
  });

  test("a browser without IndexedDB refuses", async () => {
    const database = freshDatabase();
    vi.stubGlobal("indexedDB", undefined);
    expect(await database.run(countPlans)).toEqual({ ok: false, reason: "refused" });
    vi.unstubAllGlobals();
  });

  test("a browser that never answers is given up in time", async () => {
    const database = freshDatabase({ timeLimit: 20 });
    vi.spyOn(indexedDB, "open").mockReturnValue(aRequestWithoutAnswer());
    expect(await database.run(countPlans)).toEqual({ ok: false, reason: "timed-out" });
  });

  test("another tab that holds an older database open is named as the cause", async () => {
    const database = freshDatabase({ timeLimit: 20 });
    const request = aRequestWithoutAnswer();
    vi.spyOn(indexedDB, "open").mockReturnValue(request);
    const counting = database.run(countPlans);
    request.dispatchEvent(new IDBVersionChangeEvent("blocked", { oldVersion: 1, newVersion: 2 }));
    expect(await counting).toEqual({ ok: false, reason: "blocked" });
  });

  test("a database of a newer version of the app is left alone", async () => {
    const database = freshDatabase();
    const newer = await openDB("counterplan", 99);
    newer.close();
    expect(await database.run(countPlans)).toEqual({ ok: false, reason: "newer" });
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([99]);
  });
});

describe("when the connection is lost", () => {
  test.each(["InvalidStateError", "UnknownError", "AbortError"])(
    "%s: opened again once, and nobody notices",
    async (name) => {
      const database = freshDatabase();
      await database.run(countPlans);
      vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
        throw new DOMException("gone", name);
      });
      expect(await database.run(countPlans)).toEqual({ ok: true, value: 0 });
    },
  );

  test("lost a second time it is said", async () => {
    const database = freshDatabase();
    await database.run(countPlans);
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("gone", "InvalidStateError");
    });
    expect(await database.run(countPlans)).toEqual({ ok: false, reason: "lost" });
    expect(transaction).toHaveBeenCalledTimes(2);
  });

  test("a newer version of the app in another tab is let through, and this tab says why it stops", async () => {
    const database = freshDatabase();
    await database.run(countPlans);
    const newer = await openDB("counterplan", databaseVersion + 1);
    expect(newer.version).toBe(databaseVersion + 1);
    expect(await database.run(countPlans)).toEqual({ ok: false, reason: "newer" });
    newer.close();
  });
});

describe("while working", () => {
  test("a full disk is told by name", async () => {
    const database = freshDatabase();
    const full = await database.run(() => Promise.reject(new DOMException("no room", "QuotaExceededError")));
    expect(full).toEqual({ ok: false, reason: "full" });
  });

  test("work that never ends is given up in time", async () => {
    const database = freshDatabase({ timeLimit: 20 });
    expect(await database.run(() => new Promise(() => undefined))).toEqual({
      ok: false,
      reason: "timed-out",
    });
  });

  test("a fault of our own is a value as well", async () => {
    const database = freshDatabase();
    expect(await database.run(() => Promise.reject(new TypeError("a bug")))).toEqual({
      ok: false,
      reason: "failed",
    });
  });

  test("two tabs read and write side by side", async () => {
    const database = freshDatabase();
    const other = otherTab();
    expect(await Promise.all([database.run(countPlans), other.run(countPlans)])).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: 0 },
    ]);
  });
});
