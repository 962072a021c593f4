import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlan } from "#plan-file/read-plan.ts";
import { planJson } from "#plan-file/plan-json.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import { schemaPaths } from "#testing/schema-paths.ts";
import { inTemplate } from "./in-template.ts";
import { planSchema } from "./plan.ts";
import { templateOf } from "./template-of.ts";
import { salesAreUnknown } from "./weekly-sales.ts";

const own = { id: "template-1", now: "2026-11-21T09:00:00.000Z" };

/** The rule a field of the schema comes under; undefined where nobody has chosen. */
function ruleOf(path: readonly (string | 0)[]): unknown {
  let rule: unknown = inTemplate;
  for (const step of path) {
    if (typeof rule === "string") return rule;
    if (step === 0) continue; // an entry of a list comes under the rules of the list
    rule = Object.getOwnPropertyDescriptor(rule, step)?.value;
  }
  return rule;
}

describe("a template", () => {
  test("has a rule for every field of the schema: one that is new has to choose", () => {
    const open = schemaPaths(planSchema).filter((path) => ruleOf(path) === undefined);
    expect(open.map((path) => path.join("."))).toEqual([]);
  });

  test("keeps how the trade hangs together and what is done, and no amount", () => {
    const plan = planOfSample("bakery");
    const template = templateOf(plan, own);
    expect(
      template.dependencies.map(({ id, needs, upstreams, checks }) => [id, needs, upstreams, checks]),
    ).toEqual(plan.dependencies.map(({ id, needs, upstreams, checks }) => [id, needs, upstreams, checks]));
    expect(template.dependencies.map(({ backup }) => backup?.needs)).toEqual(
      plan.dependencies.map(({ backup }) => backup?.needs),
    );
    expect(salesAreUnknown(template)).toBe(true);
    expect(template.business).toMatchObject({
      type: plan.business.type,
      name: "",
      address: "",
      hourlyWage: 0,
      hours: {},
    });
    for (const {
      stalledPeople,
      extraPerHour,
      extraOnce,
      spoilage,
      accountRef,
      contacts,
      owner,
    } of template.dependencies)
      expect([stalledPeople, extraPerHour, extraOnce, spoilage, accountRef, contacts, owner]).toEqual([
        0,
        0,
        0,
        [],
        "",
        [],
        null,
      ]);
    expect(template).toMatchObject({
      contacts: [],
      callOrder: [],
      printed: { version: 0 },
      outages: [],
      answers: {},
    });
  });

  test("takes names, numbers and accounts out of the words that stay, and leaves other words whole", () => {
    const template = templateOf(
      planOf({
        client: "Korst group",
        business: { name: "Korst" },
        contacts: [
          {
            id: "z",
            name: "Zoë Ağaoğlu",
            phone: "+31 6 1234 5678",
            email: "zoe@korst.example",
            kind: "staff",
          },
        ],
        dependencies: [
          {
            id: "till",
            name: "Till of Korst",
            accountRef: "K-20817",
            checks: [
              "Ring Zoë Ağaoğlu, 06-1234 5678 or zoe@korst.example, and say k-20817.",
              "Zoë knows. Korsten stay.",
            ],
          },
        ],
      }),
      own,
    );
    expect(template.dependencies[0]).toMatchObject({
      name: "Till of …",
      checks: ["Ring …, … or …, and say ….", "… knows. Korsten stay."],
    });
  });

  test("of any plan can be opened again, and holds nothing of who they are", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryWordedPlan(), (any) => {
        const secret = "Xenia Quast";
        const says = (text: string): string => `${text} Ask ${secret}, 06-7777-9012, account ZQ-4711.`;
        const plan = planOf({
          ...any,
          client: "Wolkenkuckucksheim",
          logo: null,
          contacts: [
            ...any.contacts,
            { id: "secret", name: secret, phone: "+31 6 7777 9012", kind: "supplier", note: "secret-note" },
          ],
          dependencies: any.dependencies.map((thing) => ({
            ...thing,
            name: says(thing.name).slice(0, 4000),
            accountRef: "ZQ-4711",
            note: "secret-note",
            checks: thing.checks.map((check) => says(check).slice(-4000)),
            tell: { down: { sms: says("") } },
            unknown: "secret-note",
          })),
        });
        const template = templateOf(plan, own);
        const text = planJson(template);
        for (const told of [secret, "7777-9012", "ZQ-4711", "Wolkenkuckucksheim", "secret-note"])
          expect(text).not.toContain(told);
        const read = readPlan(JSON.parse(text));
        expect(read.ok && [planJson(read.plan), read.dropped]).toEqual([text, []]);
      }),
      { numRuns: 40 },
    );
  });

  test("of each finished plan names none of its people", () => {
    for (const name of sampleNames) {
      const plan = planOfSample(name);
      const text = planJson(templateOf(plan, own));
      for (const contact of plan.contacts.filter(({ kind }) => kind === "staff"))
        expect(text).not.toContain(contact.name);
      expect(text).not.toContain(plan.business.name);
    }
  });
});
