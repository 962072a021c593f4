import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import type { Plan } from "../plan.ts";
import { changeApproval } from "./change-approval.ts";
import { changeDataCopy } from "./change-data-copy.ts";

const plan = planOf({
  contacts: [{ id: "c1", name: "Zoë" }],
  dependencies: [{ id: "shop", name: "Web shop" }],
});
const shop = (of: Plan) => of.dependencies[0];

test("a copy of the data is there from its first answer, and gone with its last", () => {
  const said = changeDataCopy(plan, { dependency: "shop", changes: { where: "Safe" } });
  expect(shop(said)?.dataCopy).toEqual({ what: "", where: "Safe", everyDays: null, lastDone: null });
  const more = changeDataCopy(said, { dependency: "shop", changes: { everyDays: 7 } });
  expect(shop(more)?.dataCopy).toMatchObject({ where: "Safe", everyDays: 7 });
  const less = changeDataCopy(more, { dependency: "shop", changes: { where: "", everyDays: null } });
  expect(shop(less)?.dataCopy).toBeNull();
  expect(changeDataCopy(plan, { dependency: "gone", changes: { where: "Safe" } })).toBe(plan);
});

test("who must agree is said while somebody is named", () => {
  const one = changeApproval(plan, { dependency: "shop", changes: { second: "c1" } });
  expect(shop(one)?.approval).toEqual({ first: null, second: "c1" });
  expect(shop(changeApproval(one, { dependency: "shop", changes: { second: null } }))?.approval).toBeNull();
  expect(changeApproval(plan, { dependency: "gone", changes: { first: "c1" } })).toBe(plan);
});
