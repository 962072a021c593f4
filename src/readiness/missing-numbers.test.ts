import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { contactInRole, kindInRole, type CallRole } from "./contact-in-role.ts";
import { missingNumbers } from "./missing-numbers.ts";

const roles: CallRole[] = [
  { id: "k-emergency", role: "Emergency services", categories: [] },
  { id: "k-power", role: "Power company fault line", categories: ["electricity"] },
  { id: "k-electrician", role: "Electrician", categories: ["electricity"] },
  { id: "k-card", role: "Card machine provider", categories: ["payments-card-terminal"] },
  { id: "k-bank", role: "Bank: fraud line", categories: ["payments-card-terminal"] },
  { id: "k-staff", role: "All staff", categories: ["key-person-away"] },
  { id: "k-deputy", role: "Deputy", categories: ["key-person-away"] },
];

const shop: PlanParts = {
  business: { people: 1 },
  dependencies: [
    { id: "power", name: "Power", category: "electricity" },
    { id: "card", name: "Card machine", category: "payments-card-terminal" },
    { id: "away", name: "Zoë is ill", category: "key-person-away" },
  ],
};

/** What is missing, in short: a role by its id. */
function missing(parts: PlanParts, things: string[] = ["card", "power", "away"]): string[] {
  return missingNumbers(planOf({ ...shop, ...parts }), roles, things).map((each) => {
    if (each.is === "role") return each.role.id;
    return each.is === "route" ? `route of ${each.contact}` : each.is;
  });
}

describe("the numbers a plan lacks", () => {
  test("own people first, then one role for each thing in the order given, then a second for each", () => {
    expect(missing({})).toEqual(["lead", "deputy", "k-card", "k-power", "k-bank", "k-electrician"]);
    expect(missing({}, ["power"])).toEqual(["lead", "deputy", "k-power", "k-electrician", "k-bank"]);
  });

  test("who is known for a role, by kind, by what they do or as a supplier, is not missing", () => {
    const contacts: PlanParts["contacts"] = [
      { id: "bank", name: "Quay Bank", kind: "bank", phone: "1" },
      { id: "volt", name: "Volt", role: "electrician", kind: "supplier", phone: "2" },
      { id: "desk", name: "Desk", kind: "supplier", phone: "3" },
    ];
    const dependencies = shop.dependencies?.map((thing) =>
      thing.id === "card" ? { ...thing, contacts: ["desk"] } : thing,
    );
    expect(missing({ contacts, ...(dependencies && { dependencies }) })).toEqual([
      "lead",
      "deputy",
      "k-power",
    ]);
  });

  test("somebody without any way to reach them is there, and their number is missing", () => {
    expect(missing({ contacts: [{ id: "zoe", name: "Zoë", kind: "staff" }], callOrder: ["zoe"] })).toEqual([
      "deputy",
      "route of zoe",
      "k-card",
      "k-power",
      "k-bank",
      "k-electrician",
    ]);
  });
});

test("whoever is written down for a role of our call sheet is found in it again", async () => {
  const { callSheet } = await loadContent("en", ["callSheet"]);
  // the deputy follows from the call order
  for (const { id, role } of callSheet.roles.filter((each) => each.id !== "k-deputy")) {
    const plan = planOf({ contacts: [{ id: "new", name: "N", role, kind: kindInRole(id) }] });
    expect(contactInRole(id, plan, callSheet.roles)?.id, role).toBe("new");
  }
});
