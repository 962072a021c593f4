import { expect, test } from "vitest";
import { aPlan } from "#testing/a-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import { listPlans } from "./kept-plans.ts";
import { listTemplates } from "./kept-templates.ts";
import { outlineOf } from "./plan-outline.ts";
import { planText } from "./plan-text.ts";
import { readStored } from "./read-plan.ts";
import { readVersions } from "./kept-versions.ts";

/** The database as the first version of the app made it, with one plan. */
function aFirstDatabase(): Promise<void> {
  const plan = aPlan("Korst & Kruim", { id: "p" });
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("counterplan", 1);
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("upgradeneeded", () => {
      const { result } = request;
      const plans = result.createObjectStore("plans", { keyPath: ["id", "rev"] });
      plans.createIndex("id", "id", { unique: true });
      result.createObjectStore("bodies", { keyPath: "id" });
      result.createObjectStore("notes", { keyPath: "id" });
    });
    request.addEventListener("success", () => {
      const { result } = request;
      const transaction = result.transaction(["plans", "bodies", "notes"], "readwrite");
      const at = "2026-11-21T09:00:00.000Z";
      const head = { id: "p", rev: 7, writer: "w", savedAt: at, removedAt: null, outline: outlineOf(plan) };
      transaction.objectStore("plans").add(head);
      transaction.objectStore("bodies").add({ id: "p", ...planText(plan) });
      transaction
        .objectStore("notes")
        .add({ id: "p", copiedOut: { on: at, updatedAt: at }, conflictCopyOf: null });
      transaction.addEventListener("complete", () => {
        result.close();
        resolve();
      });
    });
  });
}

test("a database of the first version opens with all its plans and notes, and keeps versions and templates from now on", async () => {
  const database = freshDatabase();
  await aFirstDatabase();
  const listed = await listPlans(database);
  expect(listed.ok && listed.value.plans).toMatchObject([
    { id: "p", name: "Korst & Kruim", copiedOut: { on: "2026-11-21T09:00:00.000Z" } },
  ]);
  expect(await readStored(database, "p")).toMatchObject({ is: "plan", rev: 7 });
  expect(await readVersions(database, "p")).toEqual({ ok: true, value: [] });
  expect(await listTemplates(database)).toEqual({ ok: true, value: [] });
});
