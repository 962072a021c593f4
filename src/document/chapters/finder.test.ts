import { describe, expect, test } from "vitest";
import { composeDocument } from "../compose-document.ts";
import { cardSheet } from "../sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { blocksOf, textsSaid } from "#testing/said.ts";

async function rowsOf(plan: Plan, cards?: string[]) {
  const facts = await paperFacts(
    plan,
    cards && { sheets: () => ["cover", ...cards.map((id) => cardSheet(id))] },
  );
  const [cover] = composeDocument(facts).leaves;
  const [finder] = cover ? blocksOf(cover, "finder") : [];
  if (!finder) throw new Error("The cover has a finder.");
  return finder.rows;
}

describe("the finder", () => {
  test("asks for people's safety first, with the number of the country", async () => {
    const [danger, smell] = await rowsOf(planOfCase("bakery"));
    expect(danger).toMatchObject({
      first: true,
      see: { say: "paper.danger" },
      answer: { say: "paper.makeSafe" },
    });
    expect(textsSaid(danger)).toEqual(["112"]);
    expect(smell).toMatchObject({ first: true, see: { say: "paper.smell" } });
  });

  test("gives no number it does not know", async () => {
    const [danger] = await rowsOf(planOf({ business: { country: "" } }));
    expect(danger?.answer).toEqual({ say: "paper.makeSafeNoNumber" });
  });

  test("goes in triage order, not by cost: what takes most down comes before single things", async () => {
    const rows = await rowsOf(planOfCase("bakery"));
    expect(rows.flatMap(({ card, answer }) => (card ? [textsSaid([card, answer])] : []))).toEqual([
      ["1", "Electricity"],
      ["2", "Internet line"],
      ["3", "Card terminal"],
      ["4", "Till app"],
      ["6", "Web shop"],
      ["5", "Order e-mail"],
    ]);
  });

  test("ends with several at once, a caller who offers help, and none of these", async () => {
    const rows = await rowsOf(planOfCase("bakery"));
    expect(rows.slice(-3).map(({ answer, leaf }) => [answer, leaf])).toEqual([
      [{ say: "paper.severalAtOnce" }, "several"],
      [{ say: "paper.hangUp" }, "call-sheet"],
      [{ say: "paper.goToPaper" }, null],
    ]);
  });

  test("tells two things of one kind apart by their names", async () => {
    const two = { category: "payments-card-terminal" };
    const plan = planOf({
      dependencies: [
        { id: "a", name: "Counter terminal", ...two },
        { id: "b", name: "Market terminal", ...two },
      ],
    });
    const seen = (await rowsOf(plan, ["a", "b"])).filter(({ card }) => card).map(({ see }) => textsSaid(see));
    expect(seen).toEqual([
      ["Counter terminal", "Only the card machine"],
      ["Market terminal", "Only the card machine"],
    ]);
  });

  test("takes the owner's own first sign where there is one", async () => {
    const card = { notice: ["The cold room beeps."] };
    const plan = planOf({ dependencies: [{ id: "a", name: "Cold room", card }] });
    const row = (await rowsOf(plan, ["a"])).find((each) => each.card);
    expect(row?.see).toEqual({ own: "The cold room beeps." });
  });

  test("never holds more than fourteen rows: the rest is on the list of all cards", async () => {
    const dependencies = Array.from({ length: 40 }, (_, index) => ({
      id: `t${index}`,
      name: `Thing ${index}`,
    }));
    const rows = await rowsOf(
      planOf({ dependencies }),
      dependencies.map(({ id }) => id),
    );
    expect(rows).toHaveLength(14);
    expect(rows.at(-4)).toMatchObject({ answer: { say: "paper.allCards" }, leaf: "all-cards" });
  });
});
