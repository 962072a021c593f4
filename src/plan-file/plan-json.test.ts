import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { changeContact } from "#plan/edits/change-contact.ts";
import { planSchema, type Plan } from "#plan/plan.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { planJson } from "./plan-json.ts";

/** The same, worded as a whole: every field in the order of the schema. */
function asAWhole(plan: Plan): string {
  return JSON.stringify(v.parse(planSchema, JSON.parse(JSON.stringify(plan))));
}

test("a plan worded part by part is the plan worded as a whole", () => {
  fc.assert(
    fc.property(arbitraryWordedPlan(), (plan) => {
      const clean: Plan = JSON.parse(planJson(plan));
      expect(planJson(clean)).toBe(asAWhole(clean));
    }),
    { numRuns: 50 },
  );
});

test("fields we do not know stay, after those we do, in the plan and in its parts", () => {
  const strange = { ...planOf({ contacts: [{ id: "zoe", name: "Zoë" }] }), wish: "a pony" };
  const plan = { ...strange, contacts: strange.contacts.map((each) => ({ pager: "7", ...each })) };
  const worded = planJson(plan);
  expect(worded).toContain('"note":"","pager":"7"}');
  expect(worded.endsWith(',"wish":"a pony"}')).toBe(true);
});

test("a changed part is worded anew, and only what is typed is cleaned of what no text may hold", () => {
  const plan = planOf({
    contacts: [
      { id: "zoe", name: "Zoë" },
      { id: "sam", name: "Sam" },
    ],
  });
  planJson(plan);
  const renamed = changeContact(plan, { id: "zoe", changes: { name: "Zo\u202Eë\u0000 Ağaoğlu" } });
  expect(planJson(renamed)).toContain('"name":"Zoë Ağaoğlu"');
  expect(planJson(renamed)).toContain('"name":"Sam"');
  expect(planJson(plan)).toContain('"name":"Zoë"');
});

test("a plan that breaks a rule is written all the same", () => {
  const broken = { ...planOf({ contacts: [{ id: "zoe", name: "Zoë" }] }), paper: "papyrus" };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plan no edit makes
  expect(planJson(broken as unknown as Plan)).toContain('"paper":"papyrus"');
});
