import { expect, test } from "vitest";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { aGround } from "#testing/store-ground.ts";
import { keepVersion } from "#storage/kept-versions.ts";
import { readKept } from "#storage/kept-plans.ts";
import { makeLibrary } from "./make-library.ts";
import { makePlanSessions } from "./plan-sessions.ts";
import { makeVersions } from "./make-versions.ts";

/** A browser with one plan that was "First" and is "Second". */
async function aPlanWithAPast() {
  let ids = 0;
  const ground = {
    ...aGround(),
    now: () => new Date("2026-11-21T10:00:00.000Z"),
    newId: () => `new-${++ids}`,
  };
  const { database } = ground;
  const library = makeLibrary(ground, makePlanSessions(ground));
  const versions = makeVersions(ground, library);
  const first = aPlan("First", { id: "p" });
  await library.addPlan(first);
  await keepVersion(database, "p", "rested");
  const second = renamed(first, "Second");
  await library.replacePlan({ ...second, printed: { ...second.printed, version: 4 } });
  const read = await versions.read("p");
  if (!read.ok) throw new Error(read.reason);
  return { database, library, versions, read: read.value };
}

test("a plan's versions say what came after each of them, in the parts of the plan", async () => {
  const { read } = await aPlanWithAPast();
  expect(read.map(({ why, plan }) => [why, plan?.business.name])).toEqual([
    ["now", "Second"],
    ["replaced", "First"],
    ["rested", "First"],
  ]);
  expect(read.map(({ changedAfter }) => changedAfter?.map(({ part, is }) => [part.part, is]))).toEqual([
    undefined,
    [["business", "changed"]],
    [],
  ]);
});

test("bringing one back keeps what stood there and that it was printed, and can be taken back", async () => {
  const { library, versions, read } = await aPlanWithAPast();
  const wanted = read.at(-1);
  const brought = wanted && (await versions.bringBack("p", wanted));
  expect(await library.readStoredPlan("p")).toMatchObject({
    plan: { business: { name: "First" }, printed: { version: 4 } },
  });
  const after = await versions.read("p");
  expect(after.ok && after.value.map(({ why, plan }) => [why, plan?.business.name]).slice(0, 2)).toEqual([
    ["now", "First"],
    ["brought-back", "Second"],
  ]);
  if (brought?.ok) await brought.value.undo();
  expect(await library.readStoredPlan("p")).toMatchObject({ plan: { business: { name: "Second" } } });
});

test("one brought back in place of a plan that cannot be read keeps its raw text", async () => {
  const { database, library, versions, read } = await aPlanWithAPast();
  await database.run((connection) =>
    connection.put("bodies", { id: "p", formatVersion: 1, text: "{broken" }),
  );
  const wanted = read.at(-1);
  if (wanted) await versions.bringBack("p", wanted);
  expect(await library.readStoredPlan("p")).toMatchObject({ plan: { business: { name: "First" } } });
  const after = await versions.read("p");
  expect(after.ok && after.value[1]).toMatchObject({ plan: null, text: "{broken", why: "brought-back" });
});

test("one opened beside the plan is a plan of its own", async () => {
  const { database, versions, read } = await aPlanWithAPast();
  const wanted = read.at(-1);
  const opened = wanted && (await versions.openAsCopy(wanted, "First again"));
  const id = opened?.ok === true ? opened.value : "";
  const kept = await readKept(database, id);
  expect(kept.ok && kept.value.head?.outline.name).toBe("First again");
});
