import { beforeEach, describe, expect, test } from "vitest";
import { openDB } from "idb";
import { aPlan } from "#testing/a-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import type { Database } from "./database.ts";
import { addPlan, replacePlan, type PlanToKeep } from "./import-plan.ts";
import { listPlans } from "./kept-plans.ts";
import { noteOfPlan } from "./plan-notes.ts";
import { outlineOf } from "./plan-outline.ts";
import type { PlanSummary } from "./plan-summary.ts";
import { planText } from "./plan-text.ts";
import { readStored } from "./read-plan.ts";
import { forgetRemoved, markRemoved } from "./removed-plans.ts";

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

function toKeep(name: string, id = "p", updatedAt = "2026-11-21T09:00:00.000Z"): PlanToKeep {
  const plan = aPlan(name, { id, updatedAt });
  const savedAt = "2026-11-21T10:00:00.000Z";
  return { id, ...planText(plan), writer: "test", savedAt, removedAt: null, outline: outlineOf(plan) };
}

async function listed(): Promise<{ plans: PlanSummary[]; removed: PlanSummary[] }> {
  const found = await listPlans(database);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

const namesOf = (plans: PlanSummary[]) => plans.map(({ name }) => name);

async function readName(id: string): Promise<string> {
  const read = await readStored(database, id);
  return read.is === "plan" ? read.plan.business.name : read.is;
}

describe("listing", () => {
  test("plans come latest change first, with what Home says of them", async () => {
    await addPlan(database, toKeep("Older", "one", "2026-11-20T09:00:00.000Z"), "other");
    await addPlan(database, toKeep("Newer", "two", "2026-11-21T09:00:00.000Z"), "other");
    const { plans, removed } = await listed();
    expect(removed).toEqual([]);
    expect(plans).toEqual([
      expect.objectContaining({ id: "two", name: "Newer" }),
      {
        id: "one",
        name: "Older",
        client: "",
        businessType: "",
        updatedAt: "2026-11-20T09:00:00.000Z",
        savedAt: "2026-11-21T10:00:00.000Z",
        quickStartPage: 1,
        printedVersion: 0,
        printedOn: null,
        isPaperOld: false,
        reviewedOn: null,
        everyMonths: 3,
        copiedOut: null,
        conflictCopyOf: null,
        removedAt: null,
      },
    ]);
  });

  test("when a copy left the browser is known beside the plan, and later notes leave it alone", async () => {
    await addPlan(database, toKeep("Korst & Kruim"), "other");
    const copiedOut = { on: "2026-11-21T11:00:00.000Z", updatedAt: "2026-11-21T09:00:00.000Z" };
    await noteOfPlan(database, "p", { copiedOut });
    await noteOfPlan(database, "p", { conflictCopyOf: "q" });
    expect((await listed()).plans).toEqual([expect.objectContaining({ copiedOut, conflictCopyOf: "q" })]);
  });

  test("whatever somebody else wrote there, every plan is listed and nothing breaks", async () => {
    await addPlan(database, toKeep("Whole"), "other");
    const raw = await openDB("counterplan");
    await raw.put("plans", { id: "blank", rev: 1 });
    await raw.put("plans", { id: "odd", rev: "x", outline: { name: 7, printedVersion: "two" }, savedAt: [] });
    await raw.put("notes", { id: "p", copiedOut: "yesterday" });
    raw.close();
    const { plans } = await listed();
    expect(plans.map(({ id, name, printedVersion }) => [id, name, printedVersion])).toEqual([
      ["p", "Whole", 0],
      ["blank", "", 0],
      ["odd", "", 0],
    ]);
  });
});

describe("reading", () => {
  test("a plan comes back as it was kept", async () => {
    await addPlan(database, toKeep("Zoë’s Bäckerei"), "other");
    expect(await readStored(database, "p")).toMatchObject({
      is: "plan",
      plan: aPlan("Zoë’s Bäckerei", { id: "p" }),
      rev: 1,
      savedAt: "2026-11-21T10:00:00.000Z",
      dropped: [],
    });
  });

  test("an id that is not kept is missing", async () => {
    expect(await readStored(database, "nobody")).toEqual({ is: "missing" });
  });

  test.each([
    ["not JSON", '{"id":"p","business":', "file-not-json"],
    ["no plan", "[1,2,3]", "file-not-a-plan"],
    ["nested too deep", "[".repeat(5_000), "file-too-deep"],
    ["empty", "{}", "missing"],
    ["a wrong value", '{"id":"p","business":{"people":-1}}', "amount"],
  ])("a record that is %s is told with its text, and stays as it is", async (_, text, reason) => {
    await addPlan(database, { ...toKeep("Damaged"), text }, "other");
    for (let time = 0; time < 2; time += 1) {
      const read = await readStored(database, "p");
      expect(read).toMatchObject({ is: "unreadable", text, problems: [{ reason }] });
    }
  });

  test("a record of a newer version of the app is left alone", async () => {
    await addPlan(database, { ...toKeep("From the future"), formatVersion: 99 }, "other");
    expect(await readStored(database, "p")).toMatchObject({
      is: "unreadable",
      problems: [{ reason: "file-newer", values: { app: "99" } }],
    });
  });

  test.each([
    ["no text at all", { id: "p" }, '{"id":"p"}'],
    [
      "a text that is a number",
      { id: "p", formatVersion: 1, text: 7 },
      '{"id":"p","formatVersion":1,"text":7}',
    ],
  ])("a record with %s is unreadable, and what there is can be saved", async (_, body, text) => {
    await addPlan(database, toKeep("Damaged"), "other");
    const raw = await openDB("counterplan");
    await raw.put("bodies", body);
    raw.close();
    expect(await readStored(database, "p")).toMatchObject({ is: "unreadable", text });
  });

  test("fields that would reach an object's prototype never do", async () => {
    const text = '{"id":"p","__proto__":{"polluted":true},"business":{"constructor":{"x":1},"name":"Safe"}}';
    await addPlan(database, { ...toKeep("Hostile"), text }, "other");
    expect(await readName("p")).toBe("Safe");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("adding and replacing", () => {
  test("a plan whose id is taken is not added, and the one that has it stays", async () => {
    await addPlan(database, toKeep("Mine"), "other");
    expect(await addPlan(database, toKeep("Theirs"), "other")).toEqual({
      ok: false,
      reason: "already-there",
    });
    expect(await readName("p")).toBe("Mine");
  });

  test("a plan that was removed and is opened from its file is back; the removed one stays among the removed", async () => {
    await addPlan(database, toKeep("Before"), "unused");
    await markRemoved(database, "p", "2026-11-21T10:00:00.000Z", "test");
    expect(await addPlan(database, toKeep("From the file"), "other")).toEqual({ ok: true, value: null });
    expect(await readName("p")).toBe("From the file");
    const { plans, removed } = await listed();
    expect(namesOf(plans)).toEqual(["From the file"]);
    expect(removed.map(({ id, name }) => [id, name])).toEqual([["other", "Before"]]);
    await markRemoved(database, "other", null, "test");
    expect(await readName("other")).toBe("Before");
  });

  test("replacing gives what stood there, even where nobody can read it", async () => {
    await addPlan(database, { ...toKeep("Damaged"), text: "{{{" }, "other");
    const replaced = await replacePlan(database, toKeep("Whole again"));
    expect(replaced).toMatchObject({ ok: true, value: { rev: 2, body: { text: "{{{" } } });
    expect(await readName("p")).toBe("Whole again");
  });

  test("there is nothing to replace where the plan is not kept", async () => {
    expect(await replacePlan(database, toKeep("New"))).toEqual({ ok: false, reason: "missing" });
    expect(await readName("p")).toBe("missing");
  });
});

describe("removing", () => {
  test("a removed plan is out of the list, can be restored, and is then as it was", async () => {
    await addPlan(database, toKeep("Korst & Kruim"), "other");
    await markRemoved(database, "p", "2026-11-21T10:00:00.000Z", "test");
    expect(await readName("p")).toBe("missing");
    expect(namesOf((await listed()).removed)).toEqual(["Korst & Kruim"]);
    await markRemoved(database, "p", null, "test");
    expect(await readName("p")).toBe("Korst & Kruim");
    expect((await listed()).removed).toEqual([]);
  });

  test("a plan that is not kept cannot be removed", async () => {
    expect(await markRemoved(database, "nobody", null, "test")).toEqual({ ok: false, reason: "missing" });
  });

  test("removed plans are kept for thirty days, then forgotten with everything known of them", async () => {
    await addPlan(database, toKeep("Korst & Kruim"), "other");
    await addPlan(database, toKeep("In use", "q"), "other");
    await noteOfPlan(database, "p", { conflictCopyOf: "q" });
    await markRemoved(database, "p", "2026-11-01T10:00:00.000Z", "test");
    await forgetRemoved(database, new Date("2026-12-01T10:00:00.000Z"));
    expect(namesOf((await listed()).removed)).toEqual(["Korst & Kruim"]);
    await forgetRemoved(database, new Date("2026-12-01T10:00:00.001Z"));
    const { plans, removed } = await listed();
    expect([namesOf(plans), namesOf(removed)]).toEqual([["In use"], []]);
    const left = await database.run(async (connection) => [
      await connection.count("bodies"),
      await connection.count("notes"),
    ]);
    expect(left).toEqual({ ok: true, value: [1, 0] });
  });
});
