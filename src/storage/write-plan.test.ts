import { afterEach, describe, expect, test, vi } from "vitest";
import { aPlan } from "#testing/a-plan.ts";
import { freshDatabase, otherTab } from "#testing/fresh-database.ts";
import { readKept } from "./kept-plans.ts";
import { outlineOf } from "./plan-outline.ts";
import { writePlan, type PlanWrite } from "./write-plan.ts";

function aWrite(text: string, follows: number, writer = "this tab"): PlanWrite {
  const savedAt = "2026-11-21T09:00:00.000Z";
  const outline = outlineOf(aPlan("Korst & Kruim"));
  return { id: "p", formatVersion: 1, text, follows, writer, savedAt, removedAt: null, outline };
}

/** Lets run what is waiting for nothing outside: an answer of the database comes in a later task. */
async function whatNeedsNoAnswer(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- as many turns as any chain of promises here is long
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

afterEach(() => void vi.restoreAllMocks());

describe("compare and set", () => {
  test("each write follows the one before it", async () => {
    const database = freshDatabase();
    expect(await writePlan(database, aWrite("one", 0))).toEqual({ ok: true, value: 1 });
    expect(await writePlan(database, aWrite("two", 1))).toEqual({ ok: true, value: 2 });
    const kept = await readKept(database, "p");
    expect(kept).toMatchObject({ ok: true, value: { head: { rev: 2 }, body: { text: "two" } } });
  });

  test.each([0, 1, 3, 7])(
    "a write that follows revision %i when the newest is 2 changes nothing",
    async (follows) => {
      const database = freshDatabase();
      await writePlan(database, aWrite("one", 0));
      await writePlan(database, aWrite("two", 1));
      const stale = await writePlan(otherTab(), aWrite("stale", follows, "other tab"));
      expect(stale).toEqual({ ok: false, reason: "changed-elsewhere" });
      const kept = await readKept(database, "p");
      expect(kept).toMatchObject({
        ok: true,
        value: { head: { rev: 2, writer: "this tab" }, body: { text: "two" } },
      });
    },
  );

  test("of two tabs that write at the same time one wins whole", async () => {
    const database = freshDatabase();
    await writePlan(database, aWrite("one", 0));
    const [mine, theirs] = await Promise.all([
      writePlan(database, aWrite("mine", 1)),
      writePlan(otherTab(), aWrite("theirs", 1, "other tab")),
    ]);
    expect([mine.ok, theirs.ok].filter(Boolean)).toHaveLength(1);
    const kept = await readKept(database, "p");
    const winner = mine.ok ? ["this tab", "mine"] : ["other tab", "theirs"];
    expect(kept).toMatchObject({
      ok: true,
      value: { head: { writer: winner[0] }, body: { text: winner[1] } },
    });
  });

  test("where the browser has cleared everything meanwhile, the plan is simply written again", async () => {
    const database = freshDatabase();
    expect(await writePlan(database, aWrite("from memory", 41))).toEqual({ ok: true, value: 42 });
  });
});

describe("to the disk", () => {
  test("a write asks the browser to flush, and commits without waiting for an answer", async () => {
    const database = freshDatabase();
    await writePlan(database, aWrite("one", 0));
    const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    const writing = writePlan(database, aWrite("two", 1));
    await whatNeedsNoAnswer();
    expect(opened.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ["readwrite", { durability: "strict" }],
    ]);
    expect(commit).toHaveBeenCalledTimes(1);
    await writing;
  });
});
