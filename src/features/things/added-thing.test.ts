import { expect, test } from "vitest";
import { searchCatalogue } from "#advice/catalogue-search.ts";
import { withAddedThing } from "#advice/with-added-thing.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { addingOf, type Adding } from "./added-thing.ts";

const bakery = aStartedPlan("bakery-web");

function adding(text: string, { plan = bakery, category = "" }: { plan?: Plan; category?: string } = {}) {
  const hits = searchCatalogue(theContent, plan, text);
  return addingOf(plan, hits, { text, category }, (name, number) => `${name} ${number}`);
}
function namesThere(found: Adding | null): string[] | undefined {
  return found?.there.map(({ name }) => name);
}

test("nothing typed adds nothing", () => {
  expect(adding("  ")).toBeNull();
});

test("a make of a kind that is there makes a second one, and a third", () => {
  const second = adding("sumup");
  expect(second).toMatchObject({ added: { serviceId: "sumup", name: "Card machine 2" } });
  expect(namesThere(second)).toEqual(["Card machine"]);
  const plan = withAddedThing(theContent, bakery, {
    id: "payments-card-terminal-2",
    added: { serviceId: "sumup", name: "Card machine 2" },
  });
  expect(adding("Square", { plan })).toMatchObject({ name: "Card machine 3" });
});

test("a kind that is not there is added under its own name", () => {
  expect(adding("Domain name")).toMatchObject({ added: { category: "domain-dns" }, there: [] });
});

test("one of the owner's own is its name, and its kind where that was said", () => {
  expect(adding(" Cold room alarm ")).toMatchObject({ hit: undefined, added: { name: "Cold room alarm" } });
  expect(adding("Cold room alarm", { category: "security-cameras-alarm" })).toMatchObject({
    added: { name: "Cold room alarm", category: "security-cameras-alarm" },
    there: [],
  });
});

test("a name that is there is told apart", () => {
  const plan = {
    ...bakery,
    dependencies: bakery.dependencies.map((each) => ({ ...each, name: "Café till" })),
  };
  expect(adding("cafe till", { plan })).toMatchObject({ name: "cafe till 2" });
});
