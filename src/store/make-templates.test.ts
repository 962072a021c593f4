import { beforeEach, expect, test } from "vitest";
import { newDependency } from "#plan/dependency.ts";
import { templateFileName, writeTemplateFile } from "#plan-file/write-plan-file.ts";
import { readText } from "#storage/read-file.ts";
import { aPlan } from "#testing/a-plan.ts";
import { aGround, anotherTab } from "#testing/store-ground.ts";
import { makeLibrary, type Library } from "./make-library.ts";
import { makeTemplates, type Templates } from "./make-templates.ts";
import { makePlanSessions, type Ground } from "./plan-sessions.ts";

let ground: Ground;
let library: Library;
let templates: Templates;
beforeEach(async () => {
  ground = aGround();
  library = makeLibrary(ground, makePlanSessions(ground));
  templates = makeTemplates(ground, library);
  const things = [newDependency({ id: "till", name: "Till", accountRef: "KK-4711" })];
  await library.addPlan(aPlan("Korst & Kruim", { client: "Korst", dependencies: things }));
});

const kept = () => templates.store.getState().templates;
const names = () => kept().map(({ name }) => name);
const keepIt = () => templates.keepTemplateOf("plan-1", () => "Bakery");

async function idOfOnly(): Promise<string> {
  const done = await keepIt();
  if (!done.ok) throw new Error(done.reason);
  return kept()[0]?.id ?? "";
}

test("a template is kept under the kind of business, without what is the client's; the second one has a number", async () => {
  const id = await idOfOnly();
  expect(kept()).toMatchObject([{ name: "Bakery", things: 1 }]);
  const read = await templates.readTemplate(id);
  expect(read.ok && read.value.plan).toMatchObject({ id, client: "", business: { name: "" } });
  expect(read.ok && read.value.plan.dependencies).toMatchObject([{ name: "Till", accountRef: "" }]);

  const second = await keepIt();
  expect(second.ok && second.value.name).toBe("Bakery (2)");
  expect(names()).toEqual(["Bakery (2)", "Bakery"]);
  if (second.ok) await second.value.undo();
  expect(names()).toEqual(["Bakery"]);
  // the plan it was made from stays as it is, and no template is a plan
  expect(library.store.getState().plans.map(({ client }) => client)).toEqual(["Korst"]);
});

test("a plan begun from it is one of its own at page two, and the template stays", async () => {
  const id = await idOfOnly();
  const started = await templates.startFromKept(id);
  expect(started.ok && started.value).not.toBe(id);
  expect(library.store.getState().plans).toHaveLength(2);
  const read = await library.readStoredPlan(started.ok ? started.value : "");
  expect(read.is === "plan" && read.plan).toMatchObject({
    quickStart: { page: 2 },
    dependencies: [{ name: "Till" }],
  });
  expect(names()).toEqual(["Bakery"]);
});

test("renamed, removed and brought back, another tab sees the same", async () => {
  const id = await idOfOnly();
  await templates.renameTemplate(id, "Two ovens");
  const before = kept();
  const removed = await templates.removeTemplate(id);
  expect(names()).toEqual([]);
  expect(await templates.startFromKept(id)).toEqual({ ok: false, reason: "missing" });
  expect(await templates.renameTemplate(id, "Three ovens")).toEqual({ ok: false, reason: "missing" });
  if (removed.ok) await removed.value.undo();
  expect(kept()).toEqual(before);
  expect(names()).toEqual(["Two ovens"]);

  const tab = anotherTab();
  const there = makeTemplates(tab, makeLibrary(tab, makePlanSessions(tab)));
  const stop = there.followTemplates();
  await expect.poll(() => there.store.getState().templates).toEqual(before);
  stop();
});

test("shared as a file and taken in, it has its name, and a number where that is taken", async () => {
  const read = await templates.readTemplate(await idOfOnly());
  if (!read.ok) throw new Error(read.reason);
  const text = writeTemplateFile(read.value.plan, "Two ovens", new Date("2026-11-21T09:00:00.000Z"));
  expect(templateFileName("Two ovens")).toBe("two-ovens-template.counterplan.json");
  const file = readText(text);
  if (file.is !== "template") throw new Error(file.is);
  expect(file.name).toBe("Two ovens");
  await templates.takeTemplate(file.plan, file.name);
  await templates.takeTemplate(file.plan, file.name);
  expect(names()).toEqual(["Two ovens (2)", "Two ovens", "Bakery"]);
});

test("a plan that is not there becomes no template, and a template that cannot be read starts no plan", async () => {
  expect(await templates.keepTemplateOf("nobody", () => "Bakery")).toEqual({ ok: false, reason: "missing" });
  const id = await idOfOnly();
  const odd = { id, name: "Odd", businessType: "", things: 1, keptAt: "", formatVersion: 1, text: "{" };
  await ground.database.run((connection) => connection.put("templates", odd));
  expect(await templates.startFromKept(id)).toEqual({ ok: false, reason: "unreadable" });
  expect(await templates.readTemplate(id)).toEqual({ ok: false, reason: "unreadable" });
  expect(library.store.getState().plans).toHaveLength(1);
});
