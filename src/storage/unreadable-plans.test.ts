import { beforeEach, expect, test } from "vitest";
import { aPlan } from "#testing/a-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import type { Database } from "./database.ts";
import { addPlan } from "./import-plan.ts";
import { listPlans } from "./kept-plans.ts";
import { outlineOf } from "./plan-outline.ts";
import { planText } from "./plan-text.ts";
import { readStored } from "./read-plan.ts";
import { findUnreadable, listSetAside, setAside } from "./unreadable-plans.ts";

let database: Database;
const at = "2026-11-21T10:00:00.000Z";

beforeEach(async () => {
  database = freshDatabase();
  for (const id of ["good", "bad"]) {
    const plan = aPlan(`The ${id} one`, { id });
    const head = { id, writer: "w", savedAt: at, removedAt: null, outline: outlineOf(plan) };
    // oxlint-disable-next-line no-await-in-loop -- two
    await addPlan(database, { ...head, ...planText(plan) }, "other");
  }
});

/** Writes into a store past the app, as an extension or a damaged disk would. */
function writeRaw(store: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("counterplan");
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction(store, "readwrite");
      transaction.objectStore(store).put(value);
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
      transaction.addEventListener("error", () => reject(transaction.error));
    });
  });
}

async function unreadable() {
  const found = await findUnreadable(database);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

const circle: Record<string, unknown> = { id: "bad" };
circle["self"] = circle;

test.each<[string, unknown]>([
  ["no text at all", { id: "bad", formatVersion: 1 }],
  ["undefined for a text", { id: "bad", formatVersion: 1, text: undefined }],
  ["a number for a text", { id: "bad", formatVersion: 1, text: 5 }],
  ["text that is no plan", { id: "bad", formatVersion: 1, text: "{broken" }],
  ["a plan without what it needs", { id: "bad", formatVersion: 1, text: '{"id":"bad","streams":[{}]}' }],
  ["ten million letters", { id: "bad", formatVersion: 1, text: "x".repeat(10_000_000) }],
  ["something that goes round in a circle", circle],
])("%s: that plan is named, the other opens, and nothing is deleted", async (_, body) => {
  expect(await unreadable()).toEqual([]);
  await writeRaw("bodies", body);
  const found = await unreadable();
  expect(found).toMatchObject([{ id: "bad", name: "The bad one" }]);
  expect(await readStored(database, "good")).toMatchObject({ is: "plan" });
  expect((await readStored(database, "bad")).is).toBe("unreadable");
  expect((await unreadable()).map(({ text }) => text)).toEqual(found.map(({ text }) => text));
});

test("what is listed nowhere is found too: a text without its entry, and an entry that is none of ours", async () => {
  await writeRaw("bodies", { id: "alone", formatVersion: 1, text: "words of an owner" });
  await writeRaw("plans", { id: 7, rev: "x", note: "canary" });
  expect((await unreadable()).map(({ id, text }) => [id, text])).toEqual([
    [null, '{"id":7,"rev":"x","note":"canary"}'],
    ["alone", "words of an owner"],
  ]);
  expect((await listPlans(database)).ok).toBe(true);
});

test("by the owner's word it is set aside exactly as it was, and the list is whole again", async () => {
  await writeRaw("bodies", { id: "bad", formatVersion: 1, text: "{broken" });
  await writeRaw("plans", { id: 7, rev: "x" });
  for (const plan of await unreadable())
    // oxlint-disable-next-line no-await-in-loop -- two
    expect(await setAside(database, plan, at)).toEqual({ ok: true, value: null });
  expect(await unreadable()).toEqual([]);
  const listed = await listPlans(database);
  expect(listed.ok && listed.value.plans.map(({ id }) => id)).toEqual(["good"]);
  const aside = await listSetAside(database);
  expect(aside.ok && aside.value.map(({ name, text }) => [name, text])).toEqual(
    expect.arrayContaining([
      ["The bad one", "{broken"],
      ["", '{"id":7,"rev":"x"}'],
    ]),
  );
});
