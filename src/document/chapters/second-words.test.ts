import { expect, test } from "vitest";
import { planOfCase } from "#testing/plan-of-case.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { blocksOf, keysSaid, textsSaid } from "#testing/said.ts";
import { composeDocument } from "../compose-document.ts";

const bakery = planOfCase("bakery");

async function leafIn(messageLanguage: string | null, changes = {}) {
  const facts = await paperFacts({ ...bakery, messageLanguage, ...changes });
  return composeDocument(facts).leaves.find(({ id }) => id === "second-words");
}

test("customers who read Dutch are told in Dutch what is down, what they can do and when there is news", async () => {
  const leaf = await leafIn("nl");
  if (leaf === undefined) throw new Error("There is a sheet of Dutch messages.");
  const [power] = blocksOf(leaf, "say");
  const [door] = power?.sayings ?? [];
  expect(textsSaid(leaf.band)).toEqual(["Dutch", "Dutch"]);
  expect(power?.language).toBe("nl");
  // content/customer-words/nl.json, electricity, doorSign, its time left to write in
  expect(textsSaid(door?.words)[0]).toContain("Stroomstoring. Voor uw veiligheid zijn we nu gesloten.");
  expect(textsSaid(leaf).join(" ")).not.toMatch(/\{\w+\}/);
});

test("every card has its words, and those for later are there once", async () => {
  const leaf = await leafIn("de-AT");
  if (leaf === undefined) throw new Error("There is a sheet of German messages.");
  const blocks = blocksOf(leaf, "say");
  expect(blocks).toHaveLength(6 + 1);
  for (const block of blocks.slice(0, 6)) expect(block.sayings).toHaveLength(3);
  expect(keysSaid(blocks.at(-1)?.heading)).toContain("paper.whateverIsDown");
});

test("words of the owner's own are not translated, and the sheet says so", async () => {
  const own = "Cash only today.";
  const dependencies = bakery.dependencies.map((thing) => ({ ...thing, tell: { down: { doorSign: own } } }));
  const leaf = await leafIn("fr", { dependencies });
  expect(textsSaid(leaf)).not.toContain(own);
  expect(keysSaid(leaf)).toContain("paper.ownWordsNotTranslated");
});

test("a plan without a second language, or with one we have no words in, has no such sheet", async () => {
  expect(await leafIn(null, { language: "en" })).toBeUndefined();
  expect(await leafIn("en")).toBeUndefined();
  expect(await leafIn("pl")).toBeUndefined();
});

test("a plan in Dutch, whose paper is in English for want of words, has its messages in Dutch as well", async () => {
  expect(bakery.language).toBe("nl");
  expect(await leafIn(null)).toBeDefined();
});
