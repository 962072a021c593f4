import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { guessPath } from "../guess.ts";
import type { Plan } from "../plan.ts";
import { addProvider } from "./add-provider.ts";
import { tickNeed } from "./tick-need.ts";
import { tickUpstream } from "./tick-upstream.ts";

const weThinkVisa = guessPath.upstream("card", "visa");
const plan = planOf({
  dependencies: [
    { id: "card", name: "Card terminal", upstreams: ["visa"], needs: ["internet"] },
    { id: "internet", name: "Internet line" },
  ],
  guesses: [weThinkVisa, guessPath.dependency("card", "needs")],
});
const card = (of: Plan) => of.dependencies[0];

describe("what a thing runs on", () => {
  test("is the owner's once it was ticked, and so is that it does not", () => {
    const both = tickUpstream(plan, { dependency: "card", provider: "mastercard", ticked: true });
    expect(card(both)?.upstreams).toEqual(["visa", "mastercard"]);
    expect(both.guesses).toContain(weThinkVisa);
    const neither = tickUpstream(both, { dependency: "card", provider: "visa", ticked: false });
    expect(card(neither)?.upstreams).toEqual(["mastercard"]);
    expect(neither.guesses).not.toContain(weThinkVisa);
  });

  test("may be a cause of the owner's own", () => {
    const phone = { id: "codes-phone", name: "The phone with the codes", kind: "device" } as const;
    const more = tickUpstream(addProvider(plan, phone), {
      dependency: "card",
      provider: "codes-phone",
      ticked: true,
    });
    expect(more.providers).toEqual([phone]);
    expect(card(more)?.upstreams).toEqual(["visa", "codes-phone"]);
  });

  test("ticking what is ticked, or a thing that is gone, changes nothing", () => {
    const sure = { ...plan, guesses: [] };
    expect(tickUpstream(sure, { dependency: "card", provider: "visa", ticked: true })).toBe(sure);
    expect(tickUpstream(sure, { dependency: "gone", provider: "visa", ticked: true })).toBe(sure);
    expect(tickNeed(sure, { dependency: "card", need: "internet", ticked: true })).toBe(sure);
    expect(tickNeed(sure, { dependency: "gone", need: "internet", ticked: true })).toBe(sure);
  });
});

test("what a thing needs is the owner's list once one of it was ticked or unticked", () => {
  const none = tickNeed(plan, { dependency: "card", need: "internet", ticked: false });
  expect(card(none)?.needs).toEqual([]);
  expect(none.guesses).toEqual([weThinkVisa]);
  expect(card(tickNeed(none, { dependency: "card", need: "internet", ticked: true }))?.needs).toEqual([
    "internet",
  ]);
});
