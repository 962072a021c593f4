import { describe, expect, test } from "vitest";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { hitNamed, searchCatalogue } from "./catalogue-search.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import { settleIn } from "./settle-in.ts";

const bakery = settleIn(theContent, aStartedPlan("bakery-web"), "NL");
const names = (typed: string, plan = bakery): string[] =>
  searchCatalogue(theContent, plan, typed).map(({ name }) => name);

test("nothing typed offers every kind of thing, by the names of the trade", () => {
  const kinds = searchCatalogue(theContent, bakery, " ");
  expect(kinds.map(({ id }) => id)).toEqual(theContent.categories.map(({ id }) => id));
  expect(names("")).toContain("Card machine");
});

describe("what is typed", () => {
  test("finds a make by its name, before what only begins with it", () => {
    expect(names("square")[0]).toBe("Square");
    expect(names("square")[1]).toBe("Squarespace");
    expect(names("PAYPAL")[0]).toBe("PayPal");
  });

  test("finds every make by the name of its maker", () => {
    const google = searchCatalogue(theContent, bakery, "google");
    const made = theContent.services.filter(({ maker }) => maker.includes("Google")).map(({ id }) => id);
    expect(google.map(({ id }) => id)).toEqual(expect.arrayContaining(made));
    expect(names("automattic")).toContain("WooCommerce");
    expect(names("block")).toContain("Square");
  });

  test("finds a kind of thing by the trade's name, the catalogue's and by examples, and then its makes", () => {
    const terminal = searchCatalogue(theContent, bakery, "card machine");
    expect(terminal[0]).toMatchObject({ of: "category", id: "payments-card-terminal" });
    expect(terminal.slice(1).map(({ name }) => name)).toContain("SumUp");
    expect(searchCatalogue(theContent, bakery, "card terminal")[0]).toMatchObject({
      id: "payments-card-terminal",
    });
    expect(searchCatalogue(theContent, bakery, "fuse box")[0]).toMatchObject({ id: "electricity" });
  });

  test("finds what has every word somewhere", () => {
    expect(names("paypal card")).toContain("Zettle by PayPal");
  });

  test("means the same with other accents and in capitals", () => {
    expect(names("SÜMUP")).toEqual(names("sumup"));
    expect(plainLetters(" Straße Łódź ")).toBe("strasse lodz");
  });

  test("may be nothing we know", () => {
    expect(names("Oma’s telraam")).toEqual([]);
  });
});

test("of two that fit as well, the one that is sold here comes first", () => {
  const cards = searchCatalogue(theContent, bakery, "card machine").filter(({ of }) => of === "service");
  const here = cards.map((hit) => hit.of === "service" && hit.here);
  expect(here).toContain(false);
  expect(here).toEqual(here.toSorted((one, other) => Number(other) - Number(one)));
});

test("every make and kind is found by its own name, first of all, and by that name it is known again", () => {
  for (const { id, name } of theContent.services) {
    const hits = searchCatalogue(theContent, bakery, name);
    expect(hits[0]?.id).toBe(id);
    expect(hitNamed(hits, name.toLowerCase())?.id).toBe(id);
  }
  for (const kind of searchCatalogue(theContent, bakery, "")) expect(names(kind.name)[0]).toBe(kind.name);
});

test("in every trade no two hits share a name, so that a name says which was meant", () => {
  for (const { id } of theContent.businessTypes) {
    const plan = aStartedPlan(id);
    const kinds = names("", plan);
    const all = [...kinds, ...theContent.services.map(({ name }) => name)].map(plainLetters);
    expect([id, all.filter((name, place) => all.indexOf(name) !== place)]).toEqual([id, []]);
  }
});
