import { describe, expect, test } from "vitest";
import { composeDocument } from "./compose-document.ts";
import { inLanguage, noPagesYet } from "./word-document.ts";
import { englishFor, mainSheets, paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";

async function bakeryIn(numbers = noPagesYet) {
  const plan = { ...planOfCase("bakery"), guesses: ["streams"] };
  return inLanguage(
    composeDocument(await paperFacts(plan, { sheets: mainSheets })),
    await englishFor(plan),
  )(numbers);
}

describe("the document in words", () => {
  test("says what an owner would: the band of the card terminal", async () => {
    const { leaves } = await bakeryIn();
    const card = leaves.find((leaf) => leaf.id === "card-card");
    expect(card?.band).toEqual({
      number: "3",
      title: "Card terminal",
      continued: "Card terminal (continued)",
      side: ["≈ €46 an open hour", "≈ €120 Saturday 7:00 to 12:00", "Backup: never tried"],
    });
    expect(card?.turnOver).toEqual({
      strong: "Turn over",
      ifItLasts: "if it lasts: 30 minutes\u00a0· 4 hours\u00a0· 1 day",
      whenBack: "when it is back",
    });
  });

  test("counts a leaf as a page until the pages are known", async () => {
    const { leaves, feet } = await bakeryIn();
    expect(leaves.find((leaf) => leaf.id === "card-card-back")?.band?.side[0]).toBe("Back of page 7");
    const all = leaves.length;
    expect(feet.map((foot) => foot.page).slice(0, 2)).toEqual([`Page 1 of ${all}`, `Page 2 of ${all}`]);
    expect(feet).toHaveLength(all);
  });

  test("takes the page numbers it is given", async () => {
    const { leaves, feet } = await bakeryIn({ pages: 19, pageOf: new Map([["card-card", 9]]) });
    expect(leaves.find((leaf) => leaf.id === "card-card-back")?.band?.side[0]).toBe("Back of page 9");
    expect(feet.at(-1)).toEqual({
      page: "Page 19 of 19",
      version: "Version 4 · 21 November 2026",
      guess: "≈ a guess",
      newer: "A newer copy? Throw this one away.",
    });
  });

  test("puts a block that names no page into words once, and one that does again", async () => {
    const plan = planOfCase("bakery");
    const word = inLanguage(composeDocument(await paperFacts(plan)), await englishFor(plan));
    const [first, second] = [word(noPagesYet), word({ pages: 20, pageOf: new Map([["card-card", 9]]) })];
    const [finder, firstMinute] = first.leaves[0]?.wide ?? [];
    expect(second.leaves[0]?.wide[1]).toBe(firstMinute);
    expect(second.leaves[0]?.wide[0]).not.toEqual(finder);
  });

  test("is in the language of its words, whatever the plan asks for", async () => {
    const plan = planOf({ language: "xx" });
    const document = inLanguage(composeDocument(await paperFacts(plan)), await englishFor(plan))(noPagesYet);
    expect(document.language).toBe("en");
    expect(document.title).toBe("Our plan: outage plan");
  });
});
