import { describe, expect, test } from "vitest";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { settleIn } from "./settle-in.ts";
import { makesOffered, makeTyped } from "./typed-make.ts";

const bakery = settleIn(theContent, aStartedPlan("bakery-web"), "NL");
const card = "payments-card-terminal";

describe("while somebody types", () => {
  test("nothing yet, or a name from the list, offers all that are sold here", () => {
    const all = makesOffered(theContent, bakery, { thing: card, make: "" });
    expect(all.length).toBeGreaterThan(2);
    expect(all.every(({ here }) => here)).toBe(true);
    expect(makesOffered(theContent, bakery, { thing: card, make: "SumUp" })).toEqual(all);
  });

  test("a few letters find it by its name or its maker", () => {
    const names = makesOffered(theContent, bakery, { thing: card, make: "sum" }).map(({ name }) => name);
    expect(names).toEqual(["SumUp"]);
  });

  test("a name in full is that make, in small letters too; anything else is kept as it is", () => {
    expect(makeTyped(theContent, bakery, { thing: card, make: " sumup " })).toEqual({ serviceId: "sumup" });
    expect(makeTyped(theContent, bakery, { thing: card, make: "Oma’s telraam " })).toEqual({
      name: "Oma’s telraam",
    });
    expect(makeTyped(theContent, bakery, { thing: card, make: "  " })).toBeNull();
  });
});
