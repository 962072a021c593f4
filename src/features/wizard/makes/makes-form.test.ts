import { describe, expect, test } from "vitest";
import { settleIn } from "#advice/settle-in.ts";
import { withMake } from "#advice/with-make.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { makesOffered, makesShown, makeTyped } from "./makes-form.ts";

const bakery = settleIn(theContent, aStartedPlan("bakery-web"), "NL");
const card = "payments-card-terminal";

describe("the makes of a bakery", () => {
  test("are asked for where we know any", () => {
    const rows = makesShown(theContent, bakery);
    expect(rows.map(({ thing }) => thing)).toContain(card);
    expect(rows.every(({ make }) => make === "")).toBe(true);
  });

  test("show the name of the make that was chosen, or what was typed", () => {
    const chosen = withMake(theContent, bakery, card, { serviceId: "sumup" });
    const typed = withMake(theContent, chosen, "point-of-sale", { name: "Jansen Kassa" });
    const rows = makesShown(theContent, typed);
    expect(rows.find(({ thing }) => thing === card)?.make).toBe("SumUp");
    expect(rows.find(({ thing }) => thing === "point-of-sale")?.make).toBe("Jansen Kassa");
  });
});

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
