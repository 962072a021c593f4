import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { settleIn } from "./settle-in.ts";
import { idOfAdded, withAddedThing, withoutThing, type AddedThing } from "./with-added-thing.ts";
import { withCategory } from "./with-category.ts";
import { withThings } from "./with-things.ts";

const bakery = settleIn(theContent, aStartedPlan("bakery-web"), "NL");
const thing = (plan: Plan, id: string) => plan.dependencies.find((dependency) => dependency.id === id);

function added(plan: Plan, what: AddedThing): Plan {
  return withAddedThing(theContent, plan, { id: idOfAdded(theContent, plan, what), added: what });
}

describe("adding", () => {
  test("a make adds a thing of its kind, with what the make runs on and the starter's guesses", () => {
    const without = withoutThing(theContent, bakery, { id: "payments-card-terminal" });
    const plan = added(without, { serviceId: "sumup" });
    expect(thing(plan, "payments-card-terminal")).toMatchObject({
      name: "Card machine",
      category: "payments-card-terminal",
      serviceId: "sumup",
      upstreams: ["visa", "mastercard"],
      needs: ["internet", "electricity"],
      tolerableMinutes: 10,
      offlineMode: { on: "unknown", checkedOn: null },
    });
    expect(thing(plan, "payments-card-terminal")?.affects).toEqual(
      thing(bakery, "payments-card-terminal")?.affects,
    );
    expect(plan.guesses).toContain(guessPath.dependency("payments-card-terminal", "affects"));
  });

  test("a second card machine gets -2, its own name, and stops nothing by itself", () => {
    const plan = added(bakery, { serviceId: "zettle", name: "Card machine 2" });
    expect(thing(plan, "payments-card-terminal-2")).toMatchObject({
      name: "Card machine 2",
      serviceId: "zettle",
      affects: [],
    });
  });

  test("one of the owner's own has a name and nothing we know", () => {
    const plan = added(bakery, { name: "Cold room alarm" });
    expect(plan.dependencies.at(-1)).toMatchObject({
      id: "cold-room-alarm",
      name: "Cold room alarm",
      category: "",
      affects: [],
      tolerableMinutes: null,
    });
    expect(plan.guesses).toEqual(bakery.guesses);
  });

  test("what others surely need is their need now", () => {
    expect(thing(added(bakery, { category: "domain-dns" }), "website-shop")?.needs).toEqual(["domain-dns"]);
  });
});

const anyThing: fc.Arbitrary<AddedThing> = fc.oneof(
  fc.constantFrom(...theContent.services).map(({ id }) => ({ serviceId: id })),
  fc.constantFrom(...theContent.categories).map(({ id }) => ({ category: id, name: "Another" })),
  fc.string().map((name) => ({ name })),
);

/** A plan of any trade with any of its things ticked, some guesses of it confirmed. */
const anyStarted: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.constantFrom(...theContent.businessTypes),
    fc.array(fc.constantFrom(...theContent.categories), { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat({ max: 60 }), { maxLength: 10 }),
  )
  .map(([{ id }, ticked, sure]) => {
    const plan = withThings(theContent, settleIn(theContent, aStartedPlan(id), "NL"), ticked);
    return { ...plan, guesses: plan.guesses.filter((_, place) => !sure.includes(place)) };
  })
  // what was confirmed shifts what is guessed: worked out once more, as every edit does
  .map((plan) => withoutThing(theContent, added(plan, { name: "Short-lived" }), { id: "short-lived" }));

describe("adding and removing", () => {
  test("gives back the same plan, of any trade", () => {
    fc.assert(
      fc.property(anyStarted, anyThing, (plan, what) => {
        const id = idOfAdded(theContent, plan, what);
        expect(withoutThing(theContent, added(plan, what), { id })).toEqual(plan);
      }),
    );
  });

  test("gives back the same plan where nothing is guessed, however tangled", () => {
    fc.assert(
      fc.property(arbitraryPlan(), anyThing, (tangled, what) => {
        const { plan } = withSoundReferences(tangled);
        const id = idOfAdded(theContent, plan, what);
        expect(withoutThing(theContent, added(plan, what), { id })).toEqual(plan);
      }),
    );
  });

  test("never leaves an id behind that leads nowhere", () => {
    fc.assert(
      fc.property(anyStarted, fc.nat(), (plan, place) => {
        const id = plan.dependencies[place % plan.dependencies.length]?.id ?? "";
        const less = withoutThing(theContent, plan, { id });
        expect(withSoundReferences(less).dropped).toEqual([]);
        expect(JSON.stringify({ ...less, dependencies: less.dependencies.map(linksOf) })).not.toContain(
          `"${id}"`,
        );
        expect(less.guesses.filter((path) => path.startsWith(`dependencies.${id}.`))).toEqual([]);
      }),
    );
  });
});

/** The fields of a thing that name others; a thing's category is often the same word as an id. */
function linksOf({ id, needs, upstreams, backup }: Plan["dependencies"][number]): object {
  return { id, needs, upstreams, backupNeeds: backup?.needs };
}

describe("saying what kind of thing one is", () => {
  const own = added(bakery, { name: "Our booking book" });

  test("fills what nobody has answered with the trade's guesses", () => {
    const plan = withCategory(theContent, own, { id: "our-booking-book", category: "email" });
    expect(thing(plan, "our-booking-book")).toMatchObject({ category: "email", name: "Our booking book" });
    expect(thing(plan, "our-booking-book")?.tolerableMinutes).not.toBeNull();
    expect(plan.guesses).toContain(guessPath.dependency("our-booking-book", "tolerableMinutes"));
  });

  test("keeps what the owner has said", () => {
    const said: Plan = {
      ...own,
      dependencies: own.dependencies.map((each) =>
        each.id === "our-booking-book" ? { ...each, tolerableMinutes: 90, needs: ["electricity"] } : each,
      ),
    };
    const plan = withCategory(theContent, said, { id: "our-booking-book", category: "scheduling-booking" });
    expect(thing(plan, "our-booking-book")).toMatchObject({ tolerableMinutes: 90, needs: ["electricity"] });
    expect(plan.guesses).not.toContain(guessPath.dependency("our-booking-book", "tolerableMinutes"));
  });

  test("the same kind again changes nothing", () => {
    expect(withCategory(theContent, own, { id: "our-booking-book", category: "" })).toBe(own);
  });
});
