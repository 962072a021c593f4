import { describe, expect, test } from "vitest";
import { cardSheet, offeredSheets, tickedCards } from "./sheets.ts";
import { composeDocument } from "./compose-document.ts";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { keysSaid } from "#testing/said.ts";
import { mainSheets, paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";

async function leavesOf(plan: Plan, changes: Parameters<typeof paperFacts>[1] = {}) {
  return composeDocument(await paperFacts(plan, changes)).leaves;
}

describe("the sheets on offer", () => {
  test("are the six costliest cards, costliest first, with cover, call sheet and several at once", async () => {
    const plan = planOfCase("bakery");
    // per_open_hour in the case: power 132, internet 98, card 46, till 43, mail 11, shop 10, the others less
    expect(tickedCards(plan, figuresOf(plan))).toEqual(
      ["power", "internet", "card", "till", "mail", "shop"].map((id) => cardSheet(id)),
    );
    const { sheets } = await paperFacts(plan);
    for (const id of ["cover", "call-sheet", "several"]) expect(sheets).toContain(id);
  });

  test("hold every other card too, and page one by itself, unticked", async () => {
    const { plan, figures, content } = await paperFacts(planOfCase("bakery"));
    const offered = offeredSheets(plan, figures, content);
    expect(offered.filter((sheet) => sheet.dependency !== null)).toHaveLength(plan.dependencies.length);
    expect(offered.find((sheet) => sheet.id === "page-one")?.ticked).toBe(false);
  });

  test("are as the owner ticked them last time", async () => {
    const plan = planOfCase("bakery");
    const printed = { ...plan.printed, sheets: { several: false, "card-mobile": true } };
    const { sheets: ticked } = await paperFacts({ ...plan, printed });
    expect(ticked).not.toContain("several");
    expect(ticked).toContain("card-mobile");
  });
});

describe("the document", () => {
  test("puts the back of each card right after its front", async () => {
    const leaves = await leavesOf(planOfCase("bakery"), { sheets: mainSheets });
    expect(leaves.map((leaf) => leaf.id)).toEqual([
      "cover",
      "call-sheet",
      ...["power", "internet", "card", "till", "mail", "shop"].flatMap((id) => [
        `card-${id}`,
        `card-${id}-back`,
      ]),
      "several",
    ]);
    for (const leaf of leaves.filter(({ edge, back }) => edge !== null && back !== null)) {
      expect(leaf.startsOn).toBe("front");
    }
  });

  test("numbers the cards that are printed, costliest first", async () => {
    const leaves = await leavesOf(planOfCase("bakery"), {
      sheets: () => [cardSheet("till"), cardSheet("power")],
    });
    expect(leaves.map(({ id, edge }) => [id, edge])).toEqual([
      ["card-power", 1],
      ["card-power-back", 1],
      ["card-till", 2],
      ["card-till-back", 2],
    ]);
  });

  test("of page one alone is one leaf, and says so in its title", async () => {
    const document = composeDocument(await paperFacts(planOfCase("bakery"), { sheets: () => ["page-one"] }));
    expect(document.leaves.map((leaf) => leaf.id)).toEqual(["page-one"]);
    expect(document.title).toEqual({
      say: "paper.titleOfPageOne",
      with: { business: { own: "Korst & Kruim" } },
    });
  });

  test("lists all cards where they are more than the finder holds", async () => {
    const bakery = planOfCase("bakery");
    const dependencies = Array.from({ length: 12 }, (_, index) => ({
      id: `thing-${index}`,
      name: `Thing ${index}`,
    }));
    const plan = planOf({ business: bakery.business, dependencies });
    const all = await leavesOf(plan, {
      sheets: (...facts) => offeredSheets(...facts).map(({ id }) => id),
    });
    expect(all.map((leaf) => leaf.id)).toContain("all-cards");
    expect((await leavesOf(plan)).map((leaf) => leaf.id)).not.toContain("all-cards");
  });

  test("says of a plan without sales known that amounts are for every 1,000 sold", async () => {
    const stream = { id: "counter", name: "Counter", weeklySales: 1000 };
    const plan = planOf({
      streams: [stream],
      guesses: ["streams.counter.weeklySales", "business.certainty"],
      dependencies: [
        { id: "card", name: "Card terminal", affects: [{ stream: "counter", share: 0.7 }] },
        { id: "line", name: "Internet", affects: [] },
      ],
    });
    for (const leaf of await leavesOf(plan, { sheets: () => ["page-one", cardSheet("card"), "several"] })) {
      if (leaf.id.endsWith("-back")) continue;
      expect(keysSaid(leaf.band), leaf.id).toContain("paper.perThousand");
    }
  });

  test("is the same for the same plan, sheets and day", async () => {
    const facts = await paperFacts(planOfCase("dental"));
    expect(composeDocument(facts)).toEqual(composeDocument(facts));
  });
});
