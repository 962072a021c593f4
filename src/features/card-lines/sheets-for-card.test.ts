import { expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { sheetsForCard } from "./sheets-for-card.ts";

/** So many things, all their cards ticked; the first needs the last. */
function planWith(count: number, ticked = true) {
  const ids = Array.from({ length: count }, (_, place) => `t${place}`);
  return planOf({
    dependencies: ids.map((id) => ({ id, name: id, needs: id === "t0" ? [`t${count - 1}`] : [] })),
    printed: { sheets: Object.fromEntries(ids.map((id) => [`card-${id}`, ticked])) },
  });
}

test("all cards that print, so that the one shown has its number", () => {
  const plan = planWith(5);
  expect(sheetsForCard(plan, figuresOf(plan), "t3")).toHaveLength(5);
});

test("the card itself though it is not ticked", () => {
  const plan = planWith(5, false);
  expect(sheetsForCard(plan, figuresOf(plan), "t3")).toEqual(["card-t3"]);
});

test("in a large plan the card and what it needs", () => {
  const plan = planWith(100);
  expect(sheetsForCard(plan, figuresOf(plan), "t0").toSorted()).toEqual(["card-t0", "card-t99"]);
});
