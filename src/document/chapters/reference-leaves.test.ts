import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { blocksOf, keysSaid, textsSaid } from "#testing/said.ts";
import { blanksOf } from "../blanks.ts";
import { composeDocument } from "../compose-document.ts";
import type { SheetId } from "../sheets.ts";

async function leafOf(plan: Plan, ...sheets: SheetId[]) {
  const { leaves } = composeDocument(await paperFacts(plan, { sheets: () => sheets }));
  return leaves.find(({ id }) => id === sheets[0]);
}

async function tablesOf(plan: Plan, ...sheets: SheetId[]) {
  const leaf = await leafOf(plan, ...sheets);
  return leaf === undefined ? [] : blocksOf(leaf, "table");
}

describe("who may decide", () => {
  test("names who and their deputy, and has lines for further decisions", async () => {
    const [table, agree] = await tablesOf(planOfSample("bakery"), "decisions");
    expect(table?.rows[1]?.map((cell) => textsSaid(cell))).toEqual([
      ["Refund over €50"],
      ["Zoë Ağaoğlu"],
      ["Łukasz Nowak"],
    ]);
    expect(table?.rows.at(-1)).toEqual([null, null, null]);
    // the till app's changes are agreed by Zoë and Łukasz
    expect(textsSaid(agree?.rows[0])).toEqual(["Till app", "Zoë Ağaoğlu", "Łukasz Nowak"]);
  });

  test("asks what every business has to decide where nothing is given", async () => {
    const [table, agree] = await tablesOf(planOf({}), "decisions");
    expect(keysSaid(table?.rows)).toContain("paper.closeForTheDay");
    expect(agree).toBeUndefined();
  });
});

describe("when it is back", () => {
  test("lists the forms that are printed with what they are typed into, but not the log, which stays paper", async () => {
    const plan = planOfSample("bakery");
    const [table] = await tablesOf(plan, "it-is-back", "form-order-pad", "form-incident-log");
    expect(textsSaid(table?.rows)).toEqual(["Order pad", "Till app"]);
    expect(table?.hasBoxes).toBe(true);
  });

  test("counts cash only where there is a drawer", async () => {
    const chat = planOf({ dependencies: [{ id: "chat", name: "Chat", category: "team-chat" }] });
    expect(keysSaid(await leafOf(chat, "it-is-back"))).not.toContain("paper.countCash");
    expect(keysSaid(await leafOf(planOfSample("bakery"), "it-is-back"))).toContain("paper.countCash");
  });

  test("turns on again what the plan has of things that go out by themselves", async () => {
    const said = textsSaid(await leafOf(planOfSample("bakery"), "it-is-back"));
    expect(said).toContain("Turn paid adverts on again.");
    expect(keysSaid(await leafOf(planOf({}), "it-is-back"))).not.toContain("paper.turnOnAgain");
  });
});

describe("the AI tools", () => {
  test("say who reads their work and where the off switch is", async () => {
    const leaf = await leafOf(planOfSample("bakery"), "ai-tools");
    expect(textsSaid(leaf)).toContain("Shop settings, Chat, Pause.");
    expect(textsSaid(leaf)).toContain("Zoë Ağaoğlu");
    expect(keysSaid(leaf)).toContain("paper.aiReview.sample");
  });

  test("have a line to write the off switch on where nobody said", async () => {
    const leaf = await leafOf(planOf({ ai: [{ id: "bot", name: "Web chat" }] }), "ai-tools");
    expect(keysSaid(leaf)).toContain("paper.aiOffSwitch");
  });

  test("make no page where there are none", async () => {
    expect(await leafOf(planOf({}), "ai-tools")).toBeUndefined();
  });
});

describe("review and approval", () => {
  test("says when the plan is gone through next: three months after 20 November 2026", async () => {
    const [gone] = await tablesOf(planOfSample("bakery"), "review");
    expect(gone?.rows.map((row) => row[1])).toEqual([{ day: "2026-11-20" }, { day: "2027-02-20" }, null]);
    expect(textsSaid(gone?.rows[2])).toEqual(["Zoë Ağaoğlu"]);
  });

  test("counts from this very printing where it was never printed or gone through", async () => {
    const [gone] = await tablesOf(planOf({}), "review");
    // printed on 21 November 2026, every three months
    expect(gone?.rows[1]?.[1]).toEqual({ day: "2027-02-21" });
  });

  test("lists where copies hang with their version", async () => {
    const [, copies] = await tablesOf(planOfSample("bakery"), "review");
    expect(copies?.rows[2]?.slice(0, 3)).toEqual([
      { own: "at Zoë’s home" },
      { own: "Zoë Ağaoğlu" },
      { number: 3 },
    ]);
  });

  test("is honest about guesses and blanks, in the same number as the sheet of blanks", async () => {
    const facts = await paperFacts(planOfSample("bakery"));
    const { leaves } = composeDocument(facts);
    const leaf = leaves.find(({ id }) => id === "review");
    const [framed] = leaf === undefined ? [] : blocksOf(leaf, "framed");
    expect(framed?.strong).toEqual([
      // of 12 guesses five are causes we think of, which are no numbers
      { say: "paper.honestGuesses", with: { count: 7 } },
      { say: "paper.honestBlanks", with: { count: blanksOf(facts).length } },
    ]);
    const blank = leaves.find(({ id }) => id === "gaps");
    const tables = blank === undefined ? [] : blocksOf(blank, "table");
    const rows = tables.filter(({ heads }) => keysSaid(heads).includes("paper.gapPage"));
    expect(rows.flatMap((table) => table.rows)).toHaveLength(blanksOf(facts).length);
  });
});

/** What is blank on some sheets of an empty plan. */
async function blanksOfNothing(...sheets: SheetId[]) {
  return blanksOf(await paperFacts(planOf({}), { sheets: () => sheets }));
}

describe("what is still blank", () => {
  test("names each blank with the page it stands on", async () => {
    const [table] = await tablesOf(planOf({}), "gaps", "cover", "call-sheet");
    expect(table?.rows[0]).toEqual([{ say: "paper.gap.lead" }, { pageOf: "cover" }, null]);
  });

  test("counts only what is printed", async () => {
    expect(await blanksOfNothing("several")).toEqual([]);
    // where copies hang, and who approved
    expect(await blanksOfNothing("review")).toHaveLength(2);
  });

  test("makes no page where nothing is blank and nothing guessed", async () => {
    expect(await leafOf(planOf({}), "gaps", "several")).toBeUndefined();
  });
});

describe("how the costs were worked out", () => {
  test("the bakery's card terminal, term by term", async () => {
    const tables = await tablesOf(planOfCase("bakery"), "working", "card-card");
    const terms = tables.find(({ heading }) => textsSaid(heading.text).includes("Card terminal"));
    // open Tue to Fri 40 h and Saturday 9 h: 49 h. Sold in a mean hour: 5,200 / 49 = 106.12; 70% stops: 74.29;
    // margin 74.29 × 0.6 × (1 − 0.3) = 31.20; customers 74.29 / 5,200 × 700 × 0.01 × 150 = 15.00; together 46.20
    const amounts = terms?.rows.map((row) => row[2]) ?? [];
    const money = amounts.map((amount) =>
      amount !== null && amount !== undefined && "money" in amount ? Number(amount.money.toFixed(2)) : amount,
    );
    expect(money).toEqual([106.12, { percent: 0.7 }, 74.29, 31.2, 15, 46.2]);
  });

  test("says why three days cost no more than one: closed Sunday and Monday", async () => {
    const leaf = await leafOf(planOfCase("bakery"), "working", "card-card");
    expect(keysSaid(leaf)).toContain("paper.same.closed-days");
  });

  test("says so where nobody has said what stops with a thing", async () => {
    const plan = planOf({ dependencies: [{ id: "cart", name: "Cargo bike", category: "" }] });
    const leaf = await leafOf(plan, "working");
    expect(keysSaid(leaf)).toContain("paper.workingOpen");
    expect(keysSaid(leaf)).not.toContain("paper.termTotal");
  });
});
