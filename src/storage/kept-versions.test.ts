import { beforeEach, describe, expect, test, vi } from "vitest";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import type { Database } from "./database.ts";
import { addPlan, replacePlan } from "./import-plan.ts";
import { forgetOldestVersions, keepVersion, readVersions } from "./kept-versions.ts";
import { createPlanSaver } from "./plan-saver.ts";
import { outlineOf } from "./plan-outline.ts";
import { planText } from "./plan-text.ts";
import { readStored } from "./read-plan.ts";
import { forgetRemoved, markRemoved } from "./removed-plans.ts";
import type { SaveState } from "./save-queue.ts";

const plan = aPlan("As it was", { id: "p" });
let database: Database;
let clock: string;

beforeEach(async () => {
  database = freshDatabase();
  clock = "2026-11-21T10:00:00.000Z";
  await addPlan(database, toKeep("As it was"), "other");
});

function toKeep(name: string) {
  const named = renamed(plan, name);
  return {
    id: "p",
    ...planText(named),
    writer: "w",
    savedAt: clock,
    removedAt: null,
    outline: outlineOf(named),
  };
}

/** The plan as a tab opens it. */
async function opened() {
  const states: SaveState[] = [];
  const read = await readStored(database, "p");
  if (read.is !== "plan") throw new Error(read.is);
  const saver = createPlanSaver({
    database,
    id: "p",
    rev: read.rev,
    opened: { ...read.kept, at: read.savedAt, printedVersion: read.plan.printed.version },
    textOf: planText,
    now: () => new Date(clock),
    newId: () => "n",
    onState: (state) => states.push(state),
    retryAfter: 100_000,
  });
  async function save(name: string, at: string, printed = 0): Promise<SaveState | undefined> {
    clock = at;
    const changed = renamed(plan, name);
    saver.save({ ...changed, printed: { ...changed.printed, version: printed } });
    await saver.settled();
    return states.at(-1);
  }
  return { save, saver };
}

async function versions(): Promise<[why: string, name: string, at: string][]> {
  const read = await readVersions(database, "p");
  if (!read.ok) throw new Error(read.reason);
  return read.value.map(({ why, text, at }) => {
    const { business }: { business: { name: string } } = JSON.parse(text);
    return [why, business.name, at];
  });
}

describe("what a plan was", () => {
  test("is kept when the first change follows after ten minutes of rest or on a new day, not while somebody types on", async () => {
    const { save } = await opened();
    await save("One", "2026-11-21T10:05:00.000Z");
    await save("Two", "2026-11-21T10:14:00.000Z");
    expect(await versions()).toEqual([]);
    await save("Three", "2026-11-21T10:24:00.000Z");
    await save("Four", "2026-11-21T22:59:00.000Z");
    await save("Next day", "2026-11-21T23:01:00.000Z");
    expect(await versions()).toEqual([
      ["rested", "Three", "2026-11-21T10:24:00.000Z"],
      ["rested", "Two", "2026-11-21T10:14:00.000Z"],
    ]);
  });

  test("is kept as it was opened, days later", async () => {
    const { save } = await opened();
    await save("Changed", "2026-11-25T10:00:00.000Z");
    expect(await versions()).toEqual([["rested", "As it was", "2026-11-21T10:00:00.000Z"]]);
  });

  test("is kept with each printing", async () => {
    const { save } = await opened();
    await save("As printed", "2026-11-21T10:01:00.000Z", 1);
    await save("Later", "2026-11-21T10:02:00.000Z", 1);
    expect(await versions()).toEqual([["printed", "As printed", "2026-11-21T10:01:00.000Z"]]);
  });

  test("is kept when another plan takes its place, and before somebody else takes over", async () => {
    await replacePlan(database, toKeep("From a file"));
    await keepVersion(database, "p", "taken-over");
    expect((await versions()).map(([why, name]) => [why, name])).toEqual([
      ["taken-over", "From a file"],
      ["replaced", "As it was"],
    ]);
  });

  test("is not kept where the write itself is refused: both or neither", async () => {
    const { save } = await opened();
    await markRemoved(database, "p", "2026-11-21T10:30:00.000Z", "another tab");
    expect(await save("Mine", "2026-11-21T11:00:00.000Z")).toMatchObject({ copyId: "n" });
    expect(await versions()).toEqual([]);
  });

  test("goes with a plan that was removed long ago", async () => {
    await keepVersion(database, "p", "printed");
    await markRemoved(database, "p", "2026-11-21T10:30:00.000Z", "w");
    await forgetRemoved(database, new Date("2026-12-30T10:00:00.000Z"));
    expect(await versions()).toEqual([]);
  });
});

describe("when there is no room", () => {
  test("earlier versions go, the oldest first, before a change is refused", async () => {
    for (let count = 0; count < 5; count += 1) await keepVersion(database, "p", "printed");
    const { save } = await opened();
    const full = new DOMException("full", "QuotaExceededError");
    let refusals = 2;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function put(this: IDBObjectStore, value) {
      if (refusals-- > 0) throw full;
      vi.restoreAllMocks();
      return this.put(value);
    });
    expect(await save("Typed on", "2026-11-22T10:00:00.000Z")).toMatchObject({ state: "saved" });
    expect(await versions()).toHaveLength(2);
    expect(await readStored(database, "p")).toMatchObject({ plan: { business: { name: "Typed on" } } });
  });

  test("a change is refused once there is nothing left to forget", async () => {
    await keepVersion(database, "p", "printed");
    expect(await forgetOldestVersions(database)).toBe(true);
    expect(await forgetOldestVersions(database)).toBe(false);
  });
});
