import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newDependency } from "#plan/dependency.ts";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { inFile } from "#testing/in-file.ts";
import { aGround } from "#testing/store-ground.ts";
import { makeLibrary, type Imported, type Library, type PlanToImport } from "./make-library.ts";
import { makePlanSessions, type Ground } from "./plan-sessions.ts";

let ground: Ground;
let library: Library;
beforeEach(() => {
  ground = aGround();
  library = makeLibrary(ground, makePlanSessions(ground));
});
afterEach(() => void vi.restoreAllMocks());

const plans = () => library.store.getState().plans;
const names = () => plans().map(({ name }) => name);
const removedNames = () => library.store.getState().removed.map(({ name }) => name);

async function nameOf(id: string): Promise<string> {
  const read = await library.readStoredPlan(id);
  return read.is === "plan" ? read.plan.business.name : read.is;
}

describe("the library", () => {
  test("is loading until it is read, then ready", async () => {
    expect(library.store.getState().state).toBe("loading");
    await library.loadLibrary();
    expect(library.store.getState()).toMatchObject({ state: "ready", reason: null, plans: [], removed: [] });
  });

  test("says why it cannot be read, and keeps showing what it had", async () => {
    await library.addPlan(aPlan("Korst & Kruim"));
    vi.spyOn(ground.database, "run").mockResolvedValue({ ok: false, reason: "lost" });
    await library.loadLibrary();
    expect(library.store.getState()).toMatchObject({ state: "failed", reason: "lost" });
    expect(names()).toEqual(["Korst & Kruim"]);
  });

  test("a plan begun from a template is one of its own, at page two, and no copy of it counts as saved", async () => {
    const template = inFile(aPlan("", { dependencies: [newDependency({ id: "till", name: "Till" })] }));
    const started = await library.startFromTemplate(template);
    expect(started.ok && started.value).not.toBe(template.id);
    expect(plans()).toMatchObject([{ quickStartPage: 2, copiedOut: null, client: "" }]);
    const read = await library.readStoredPlan(started.ok ? started.value : "");
    expect(read.is === "plan" && read.plan.dependencies.map(({ name }) => name)).toEqual(["Till"]);
  });

  test("a plan that begins here names the adviser at this browser; one of a template keeps its own", async () => {
    const own = { name: "North Coast Advisers", logo: null };
    const at = makeLibrary(ground, makePlanSessions(ground), async () => own);
    const adviserOf = async (id: string) => {
      const read = await at.readStoredPlan(id);
      return read.is === "plan" ? read.plan.adviser : read.is;
    };
    expect(await adviserOf(await at.newPlan())).toEqual(own);
    const others = { name: "Bakers’ guild", logo: null };
    const ofNobody = await at.startFromTemplate(inFile(aPlan("")));
    expect(await adviserOf(ofNobody.ok ? ofNobody.value : "")).toEqual(own);
    const ofOthers = await at.startFromTemplate(inFile(aPlan("", { adviser: others })));
    expect(await adviserOf(ofOthers.ok ? ofOthers.value : "")).toEqual(others);
  });

  test("a new plan is in the list at once, and goes on at page one", async () => {
    const id = await library.newPlan();
    expect(plans()).toEqual([expect.objectContaining({ id, name: "", quickStartPage: 1 })]);
  });

  test("a copy is a plan of its own with the same answers", async () => {
    await library.addPlan(aPlan("Korst & Kruim", { client: "Bakers" }));
    const copied = await library.copyPlan("plan-1", "Korst & Kruim (2)");
    if (!copied.ok) throw new Error(copied.reason);
    expect(plans().map(({ id, name, client }) => [id, name, client])).toEqual([
      [copied.value, "Korst & Kruim (2)", "Bakers"],
      ["plan-1", "Korst & Kruim", "Bakers"],
    ]);
  });

  test("a plan that is not there cannot be copied", async () => {
    expect(await library.copyPlan("nobody", "Nobody (2)")).toEqual({ ok: false, reason: "missing" });
  });

  test("removing puts a plan among the removed, restoring puts it back", async () => {
    await library.addPlan(aPlan("Korst & Kruim"));
    expect(await library.removePlan("plan-1")).toEqual({ ok: true, value: null });
    expect([names(), removedNames()]).toEqual([[], ["Korst & Kruim"]]);
    await library.restorePlan("plan-1");
    expect([names(), removedNames()]).toEqual([["Korst & Kruim"], []]);
  });

  test("a copy that left the browser is noted with the state of the plan it holds", async () => {
    await library.addPlan(aPlan("Korst & Kruim"));
    await library.noteCopiedOut("plan-1", "2026-11-21T09:00:00.000Z");
    expect(plans().map(({ copiedOut }) => copiedOut)).toEqual([
      { on: expect.stringMatching(/^2026-11-21T09:/), updatedAt: "2026-11-21T09:00:00.000Z", changes: 0 },
    ]);
  });
});

describe("replacing a plan", () => {
  beforeEach(async () => {
    await library.addPlan(aPlan("Before"));
  });

  test("can be undone", async () => {
    const replaced = await library.replacePlan(aPlan("From a file"));
    if (!replaced.ok) throw new Error(replaced.reason);
    expect([names(), await nameOf("plan-1")]).toEqual([["From a file"], "From a file"]);
    expect(await replaced.value.undo()).toEqual({ ok: true, value: null });
    expect([names(), await nameOf("plan-1")]).toEqual([["Before"], "Before"]);
  });

  test("is not undone over what was changed since", async () => {
    const replaced = await library.replacePlan(aPlan("From a file"));
    if (!replaced.ok) throw new Error(replaced.reason);
    await library.replacePlan(renamed(aPlan(""), "Changed since"));
    expect(await replaced.value.undo()).toEqual({ ok: false, reason: "changed-elsewhere" });
    expect(await nameOf("plan-1")).toBe("Changed since");
  });
});

async function opened(...files: PlanToImport[]): Promise<Imported> {
  const imported = await library.importPlans(files);
  if (!imported.ok) throw new Error(imported.reason);
  return imported.value;
}
const named = (name: string, id = "plan-1") => inFile(aPlan(name, { id }));

describe("opening files", () => {
  beforeEach(async () => {
    await library.addPlan(aPlan("Before"));
  });

  test("a replaced plan comes back with Undo", async () => {
    const { undo } = await opened({ plan: named("From a file"), way: "replace" });
    expect([names(), await nameOf("plan-1")]).toEqual([["From a file"], "From a file"]);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect([names(), await nameOf("plan-1")]).toEqual([["Before"], "Before"]);
  });

  test("Undo does not go over what was changed since", async () => {
    const { undo } = await opened({ plan: named("From a file"), way: "replace" });
    await opened({ plan: named("Changed since"), way: "replace" });
    expect(await undo()).toEqual({ ok: false, reason: "changed-elsewhere" });
    expect(await nameOf("plan-1")).toBe("Changed since");
  });

  test("a copy is a plan of its own, in its text too, and one Undo takes a whole file back", async () => {
    const { ids, undo } = await opened(
      { plan: named("Copy"), way: "copy" },
      { plan: named("New", "n"), way: "add" },
    );
    expect(names().toSorted()).toEqual(["Before", "Copy", "New"]);
    const read = await library.readStoredPlan(ids[0] ?? "");
    expect(read).toMatchObject({ is: "plan", plan: { id: ids[0], business: { name: "Copy" } } });
    expect((await library.keptTexts(ids)).get(ids[0] ?? "")).toContain(`{"id":"${ids[0]}"`);
    expect(plans().filter(({ copiedOut }) => copiedOut !== null)).toHaveLength(2);
    await undo();
    expect([names(), removedNames()]).toEqual([["Before"], []]);
  });

  test("every plan goes out, and how many cannot be read is told", async () => {
    await opened(
      { plan: named("New", "n"), way: "add" },
      { plan: { ...named("", "bad"), text: "{" }, way: "add" },
    );
    const read = await library.readAllPlans();
    if (!read.ok) throw new Error(read.reason);
    expect(read.value.plans.map(({ business }) => business.name).toSorted()).toEqual(["Before", "New"]);
    expect(read.value.unreadable).toBe(1);
  });
});
