import { expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { tickSheets } from "#plan/edits/tick-sheets.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { cardsOffered } from "./cards-offered.ts";
import { noPlan } from "./plan-of-playbooks.ts";

const bakery = planOfSample("bakery");
const figures = figuresOf(bakery);

test("cards stand in the order of the paper with its numbers, costliest first; what is not printed has none", () => {
  const cards = cardsOffered(bakery, figures);
  expect(cards.slice(0, 3).map(({ name, number }) => [number, name])).toEqual([
    [1, "Electricity"],
    [2, "Internet line"],
    [3, "Card terminal"],
  ]);
  expect(cards).toHaveLength(bakery.dependencies.length);
  const without = tickSheets(bakery, {
    ticks: [{ id: "card-electricity", ticked: false, proposed: true }],
  });
  expect(cardsOffered(without, figures)[0]).toMatchObject({ name: "Electricity", number: null });
});

test("before the figures are here every thing can be chosen all the same, without a number", () => {
  const cards = cardsOffered(bakery, null);
  expect(cards.map(({ id }) => id)).toEqual(bakery.dependencies.map(({ id }) => id));
  expect(cards.every(({ number }) => number === null)).toBe(true);
  expect(cardsOffered({ ...bakery, id: noPlan }, figures)[0]?.number).toBeNull();
});
