import { expect, test } from "vitest";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { longCards } from "./long-cards.ts";

const bakery = planOfCase("bakery");

test("a card that runs on names the owner's own lines, and the pages it takes in place of two", async () => {
  const [first, ...rest] = bakery.dependencies;
  if (!first) throw new Error("The bakery depends on something.");
  const line = "Say this to every customer in the queue, slowly, and again to those at the back. ".repeat(5);
  const own = Array.from({ length: 12 }, (_, place) => `${place} ${line}`);
  const plan = { ...bakery, dependencies: [{ ...first, card: { ...first.card, firstTen: own } }, ...rest] };
  const cards = longCards(plan, await paperOf(plan));
  expect(cards.map(({ dependency }) => dependency)).toEqual([first.id]);
  expect(cards[0]?.pages).toBeGreaterThan(2);
  expect(cards[0]?.lines.every(({ part, text }) => part === "firstTen" && text.includes("customer"))).toBe(
    true,
  );
});

test("a plan with our words only has no card that is too long", async () => {
  expect(longCards(bakery, await paperOf(bakery))).toEqual([]);
});
