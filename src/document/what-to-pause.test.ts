import { expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { planOf } from "#testing/plan-of.ts";
import { whatToPause } from "./what-to-pause.ts";

const { messages, categories } = await loadContent("en", ["messages", "categories"]);
const restaurant = planOf({
  dependencies: [
    { id: "app", name: "Delivery app", category: "delivery-marketplace" },
    { id: "page", name: "Our page", category: "social-media" },
    { id: "oven", name: "Oven", category: "industry-system" },
  ],
});

test("pauses what the plan has, and turns the same on again", () => {
  const { names, pause, resume } = whatToPause(restaurant, messages, "oven");
  expect(pause).toEqual([
    "Pause paid adverts. They bring people you cannot serve.",
    "Pause planned posts. A cheerful post looks wrong today.",
    "Pause orders in the delivery app.",
  ]);
  expect(resume).toHaveLength(pause.length);
  expect(names).toEqual(["paid adverts", "planned posts", "orders in the delivery app"]);
});

test("leaves out what is down itself, and what the plan does not have", () => {
  expect(whatToPause(restaurant, messages, "app").pause).not.toContain("Pause orders in the delivery app.");
  expect(whatToPause(planOf({}), messages, null)).toEqual({ names: [], pause: [], resume: [] });
});

test("names categories that exist", () => {
  const known = categories.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(messages.byItself.flatMap((each) => each.categories)));
});
