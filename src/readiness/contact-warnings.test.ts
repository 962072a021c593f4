import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newContact, type Contact } from "#plan/contact.ts";
import { newDependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { contactWarnings, unreachableContacts, type ContactWarning } from "./contact-warnings.ts";
import { decisionWarning } from "./decision-warnings.ts";

const today = "2026-11-21";

/** A practice: mail and phones hang on the line, mobiles on nothing. */
const practice: PlanParts = {
  dependencies: [
    { id: "line", name: "Internet line", category: "internet", contacts: ["desk"], owner: "ann" },
    { id: "mail", name: "Email", category: "email", needs: ["line"], contacts: ["desk"], owner: "ann" },
    { id: "phones", name: "Phones", category: "phone-voip", needs: ["line"], contacts: ["desk"] },
    { id: "mobiles", name: "Mobiles", category: "mobile-network", contacts: ["desk"] },
  ],
  contacts: [
    { id: "ann", name: "Ann", kind: "staff", phone: "020 1", email: "ann@example.org" },
    { id: "desk", name: "Help desk", kind: "supplier", email: "desk@example.org" },
  ],
  callOrder: ["ann", "desk"],
};

function withoutMobiles(parts: PlanParts): Plan {
  const plan = planOf(parts);
  return { ...plan, dependencies: plan.dependencies.filter(({ id }) => id !== "mobiles") };
}

describe("who can only be reached through what is down", () => {
  test("an address on the mail that failed", () => {
    expect(unreachableContacts(planOf(practice), "mail")).toEqual([{ contact: "desk", by: "mail" }]);
  });

  test("also where the mail is down with something else", () => {
    expect(unreachableContacts(planOf(practice), "line")).toEqual([{ contact: "desk", by: "mail" }]);
  });

  test("with mobiles up a number is rung, without any phone left it is not", () => {
    const plan = withoutMobiles(practice);
    expect(unreachableContacts(plan, "phones")).toEqual([]);
    expect(unreachableContacts(plan, "line")).toEqual([
      { contact: "ann", by: "both" },
      { contact: "desk", by: "mail" },
    ]);
    expect(unreachableContacts(planOf(practice), "phones")).toEqual([]);
  });

  test("on a card, who leads is called where nobody looks after the thing", () => {
    const plan = withoutMobiles({
      ...practice,
      contacts: [{ id: "ann", name: "Ann", kind: "staff", phone: "020 1" }],
    });
    expect(unreachableContacts(plan, "phones")).toEqual([{ contact: "ann", by: "number" }]);
  });

  test("the way they were told of counts, be it an app or a neighbour", () => {
    const plan = planOf({
      ...practice,
      contacts: [{ id: "desk", name: "Desk", email: "desk@example.org", phone2: "Chat in the app" }],
    });
    expect(unreachableContacts(plan, "mail")).toEqual([]);
  });

  test("a plan that names no carrier of a way says nothing about it", () => {
    const plan = planOf({
      dependencies: [{ id: "till", name: "Till", category: "point-of-sale", contacts: ["desk"] }],
      contacts: [{ id: "desk", name: "Desk", phone: "020 1" }],
    });
    expect(unreachableContacts(plan, "till")).toEqual([]);
    expect(unreachableContacts(plan, "no-such-thing")).toEqual([]);
  });

  test("nobody with two ways that share no cause is ever among them", () => {
    fc.assert(
      fc.property(
        arbitraryPlan(),
        fc.infiniteStream(fc.constantFrom(...carrying, "point-of-sale")),
        (plan, kinds) => {
          const mixed = {
            ...plan,
            dependencies: plan.dependencies.map((thing) => ({
              ...thing,
              category: kinds.next().value ?? "",
              contacts: ["both"],
            })),
          };
          // a line and a mobile of their own, which nothing else takes down
          const own = [
            newDependency({ id: "own-line", name: "Line", category: "internet", contacts: ["both"] }),
            newDependency({ id: "own-mail", name: "Mail", category: "email", contacts: ["both"] }),
            newDependency({
              id: "own-mobile",
              name: "Mobile",
              category: "mobile-network",
              contacts: ["both"],
            }),
          ];
          const whole = {
            ...mixed,
            dependencies: [...mixed.dependencies, ...own],
            contacts: [newContact({ id: "both", name: "B", phone: "020 1", email: "b@example.org" })],
          };
          for (const { id } of whole.dependencies) expect(unreachableContacts(whole, id)).toEqual([]);
        },
      ),
    );
  });

  test("another way never makes anybody harder to reach", () => {
    fc.assert(
      fc.property(
        arbitraryPlan(),
        fc.infiniteStream(fc.constantFrom(...carrying)),
        fc.constantFrom<Partial<Contact>>(
          { phone: "020 7" },
          { phone2: "+31 6 7" },
          { phone2: "their app" },
          { email: "x@example.org" },
        ),
        fc.constantFrom<Partial<Contact>>({}, { phone: "020 8" }, { email: "y@example.org" }),
        (plan, kinds, more, first) => {
          const things = plan.dependencies.map((thing) => ({
            ...thing,
            category: kinds.next().value ?? "",
            contacts: ["c"],
          }));
          const before = newContact({ id: "c", name: "C", ...first });
          const blanks = Object.fromEntries(
            Object.entries(more).filter(([field]) => field === "phone2" || !(field in first)),
          );
          const withOne = { ...plan, dependencies: things, contacts: [before], callOrder: ["c"] };
          const withMore = { ...withOne, contacts: [{ ...before, ...blanks }] };
          // somebody without any way is told of as such: that is what another way puts right
          fc.pre(first.phone !== undefined || first.email !== undefined);
          for (const { id } of things) {
            if (unreachableContacts(withOne, id).length === 0)
              expect(unreachableContacts(withMore, id)).toEqual([]);
          }
          expect(contactWarnings(withMore, today).length).toBeLessThanOrEqual(
            contactWarnings(withOne, today).length,
          );
        },
      ),
    );
  });
});

const carrying = ["email", "internet", "mobile-network", "phone-voip"];

function warned(contacts: PlanParts["contacts"]): ContactWarning[] {
  const plan = planOf({ contacts: contacts ?? [] });
  return contactWarnings({ ...plan, callOrder: plan.contacts.map(({ id }) => id) }, today);
}

describe("other warnings", () => {
  const ann = { id: "ann", name: "Ann", kind: "staff", phone: "020 1", phone2: "06 1" } as const;
  const ben = { id: "ben", name: "Ben", kind: "staff", phone: "020 2", phone2: "06 2" } as const;

  test("two people with two ways each, rung this year, need nothing", () => {
    expect(warned([{ ...ann, checkedOn: "2025-11-21" }, ben])).toEqual([]);
  });

  test("a number last rung over a year ago", () => {
    expect(warned([{ ...ann, checkedOn: "2025-11-20" }, ben])).toEqual([
      { contact: "ann", is: "not-rung", on: "2025-11-20" },
    ]);
  });

  test("one number for two people, however it is typed; one firm with two roles is not two", () => {
    expect(warned([ann, { ...ben, phone2: "(06) 1" }])).toEqual([
      { contact: "ann", is: "same-number", others: ["ben"] },
      { contact: "ben", is: "same-number", others: ["ann"] },
    ]);
    expect(warned([ann, ben, { ...ben, id: "firm", phone2: "06 9" }])).toEqual([]);
  });

  test("no second way for the first three, and not for the fourth", () => {
    const last = { id: "last", name: "Last", phone: "020 4" };
    expect(warned([ann, ben, { ...last, id: "third", phone: "020 3" }, last])).toEqual([
      { contact: "third", is: "one-route" },
    ]);
  });

  test("nobody to take over from who leads", () => {
    expect(warned([ann])).toEqual([{ contact: "ann", is: "no-deputy" }]);
  });

  test("no way at all: text that is no number and no address is none", () => {
    expect(warned([ann, ben, { id: "c", name: "C", phone: "ask Zoë", email: "none" }])).toEqual([
      { contact: "c", is: "no-route" },
    ]);
  });
});

test("a decision needs two people", () => {
  const close = { what: "Close", who: "a", deputy: "b" };
  expect(decisionWarning(close)).toBe(null);
  expect(decisionWarning({ ...close, deputy: null })).toBe("no-deputy");
  expect(decisionWarning({ ...close, deputy: "a" })).toBe("same-person");
  expect(decisionWarning({ ...close, who: null })).toBe("nobody");
  expect(decisionWarning({ what: " ", who: null, deputy: null })).toBe(null);
});
