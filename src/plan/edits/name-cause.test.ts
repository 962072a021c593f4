import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { thingsHangingOn } from "../hanging-on.ts";
import type { Plan } from "../plan.ts";
import { hangOnThing } from "./hang-on-thing.ts";
import { nameCause, type NamedCause } from "./name-cause.ts";
import { removeCause } from "./remove-cause.ts";
import { renameCause } from "./rename-cause.ts";

const plan = planOf({
  providers: [{ id: "paying-card", name: "The company card", kind: "card" }],
  dependencies: [
    { id: "internet", name: "Internet line" },
    { id: "mail", name: "Mail", upstreams: ["google", "paying-card"] },
    { id: "shop", name: "Web shop", upstreams: ["shopify-platform"], needs: ["mail"] },
    { id: "till", name: "Till", needs: ["internet"] },
  ],
  guesses: ["dependencies.mail.upstreams.google", "dependencies.shop.needs"],
});

const phone: NamedCause = {
  id: "codes-phone",
  name: "Anna’s phone",
  kind: "device",
  things: ["mail", "shop"],
};

describe("a cause of the owner's own", () => {
  test("is added with the things that hang on it, behind what they hung on before", () => {
    const named = nameCause(plan, phone);
    expect(named.providers.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ["paying-card", "The company card", "card"],
      ["codes-phone", "Anna’s phone", "device"],
    ]);
    expect(upstreams(named)).toEqual([
      [],
      ["google", "paying-card", "codes-phone"],
      ["shopify-platform", "codes-phone"],
      [],
    ]);
    expect(thingsHangingOn(named, "codes-phone")).toEqual(["mail", "shop"]);
  });

  test("loses the things that are unticked, keeps its place, and goes with the last of them", () => {
    const named = nameCause(plan, phone);
    const fewer = nameCause(named, { ...phone, things: ["shop"] });
    expect(upstreams(fewer)).toEqual([
      [],
      ["google", "paying-card"],
      ["shopify-platform", "codes-phone"],
      [],
    ]);
    expect(nameCause(fewer, { ...phone, things: [] })).toEqual(plan);
    expect(nameCause(plan, { ...phone, things: ["no-such-thing"] })).toBe(plan);
  });

  test("that stands in needs is taken out there too", () => {
    const needed = planOf({
      providers: [{ id: "box", name: "Fuse box", kind: "power" }],
      dependencies: [
        { id: "till", name: "Till", needs: ["box"] },
        { id: "oven", name: "Oven", upstreams: ["box"] },
      ],
    });
    const fewer = nameCause(needed, { id: "box", name: "Fuse box", kind: "power", things: ["oven"] });
    expect(fewer.dependencies.map(({ needs }) => needs)).toEqual([[], []]);
    // a tick that was there already adds nothing
    expect(
      nameCause(needed, { id: "box", name: "Fuse box", kind: "power", things: ["till", "oven"] }),
    ).toEqual(needed);
  });

  test("what we only thought becomes known when it is ticked again, and its guess goes with an unticked one", () => {
    const thought = { ...nameCause(plan, phone), guesses: ["dependencies.mail.upstreams.codes-phone"] };
    expect(nameCause(thought, phone).guesses).toEqual([]);
    expect(nameCause(thought, { ...phone, things: ["shop"] }).guesses).toEqual([]);
  });

  test("never takes the id of a thing", () => {
    expect(nameCause(plan, { ...phone, id: "internet" })).toBe(plan);
  });

  test("is renamed and removed, with every link to it", () => {
    const renamed = renameCause(plan, { id: "paying-card", changes: { name: "Visa of the shop" } });
    expect(renamed.providers[0]?.name).toBe("Visa of the shop");
    expect(renameCause(plan, { id: "paying-card", changes: { name: "The company card" } })).toBe(plan);
    const removed = removeCause(plan, { id: "paying-card" });
    expect(removed.providers).toEqual([]);
    expect(upstreams(removed)[1]).toEqual(["google"]);
    expect(removeCause(plan, { id: "google" })).toBe(plan);
  });

  test("whatever is ticked: just that hangs on it, and undoing every tick gives the plan back", () => {
    fc.assert(
      fc.property(arbitraryPlan(), fc.array(fc.nat(6), { maxLength: 5 }), (any, places) => {
        const things = any.dependencies.filter((_, place) => places.includes(place)).map(({ id }) => id);
        const cause: NamedCause = { id: "one-line", name: "The one line", kind: "line", things };
        const named = nameCause(any, cause);
        expect(thingsHangingOn(named, "one-line")).toEqual(things);
        expect(named.providers.some(({ id }) => id === "one-line")).toBe(things.length > 0);
        expect(nameCause(named, { ...cause, things: [] }).dependencies).toEqual(
          things.length === 0 ? any.dependencies : planWithSoundUpstreams(any).dependencies,
        );
        expect(nameCause(named, cause)).toEqual(named);
      }),
    );
  });
});

describe("a thing of the plan that is a cause itself", () => {
  test("is needed by what is ticked; the answer is the owner's own", () => {
    const hung = hangOnThing(plan, { on: "internet", things: ["shop"] });
    expect(hung.dependencies.map(({ needs }) => needs)).toEqual([[], [], ["mail", "internet"], []]);
    expect(hung.guesses).toEqual(["dependencies.mail.upstreams.google"]);
  });

  test("never needs itself, and the same answer changes nothing", () => {
    expect(hangOnThing(plan, { on: "internet", things: ["internet", "till"] })).toBe(plan);
    expect(hangOnThing(plan, { on: "google", things: ["till"] })).toBe(plan);
  });
});

function upstreams({ dependencies }: Plan): string[][] {
  return dependencies.map((thing) => thing.upstreams);
}

/** Some arbitrary plans name a thing among upstreams, where it cannot stand: every removal takes it out. */
function planWithSoundUpstreams(any: Plan): Plan {
  return nameCause(
    nameCause(any, { id: "x", name: "x", kind: "other", things: [any.dependencies[0]?.id ?? ""] }),
    {
      id: "x",
      name: "x",
      kind: "other",
      things: [],
    },
  );
}
