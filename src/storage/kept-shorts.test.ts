import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { aGround } from "#testing/store-ground.ts";
import { makeLibrary } from "#store/make-library.ts";
import { makePlanSessions } from "#store/plan-sessions.ts";
import { keepShorts, listShorts } from "./kept-shorts.ts";
import { forgetRemoved } from "./removed-plans.ts";

test("what was worked out of a plan goes with it when it is forgotten, and is not listed once it is removed", async () => {
  const ground = aGround();
  const library = makeLibrary(ground, makePlanSessions(ground));
  await library.addPlan({ ...planOf({ client: "Korst" }), id: "a" });
  const listed = await listShorts(ground.database, "build 1");
  const [{ stamp } = { stamp: "" }] = listed.ok ? listed.value : [];
  await keepShorts(ground.database, [{ id: "a", stamp, text: "{}" }]);
  expect(await listShorts(ground.database, "build 1")).toEqual({
    ok: true,
    value: [{ id: "a", stamp, text: "{}" }],
  });

  await library.removePlan("a");
  expect(await listShorts(ground.database, "build 1")).toEqual({ ok: true, value: [] });
  await forgetRemoved(ground.database, new Date("2027-02-01"));
  const left = await ground.database.run((connection) => connection.getAll("shorts"));
  expect(left).toEqual({ ok: true, value: [] });
});
