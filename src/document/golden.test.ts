import { describe, expect, test } from "vitest";
import { englishFor, paperFacts } from "#testing/paper-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import { factsAsText, wordsAsText } from "#testing/golden/document-as-text.ts";
import { composeDocument } from "./compose-document.ts";
import { offeredSheets, tickedSheets } from "./sheets.ts";
import { inLanguage, noPagesYet } from "./word-document.ts";

// After a change that is meant: `npx vitest run golden -u`, then read the diff before it is committed.
// The bakery's with every sheet there is, the others' as we propose them.
describe.each(sampleNames)("the paper of the %s, version 4 of 21 November 2026", (name) => {
  async function composed() {
    const facts = await paperFacts(planOfSample(name), {
      sheets: (...all) =>
        name === "bakery" ? offeredSheets(...all).map(({ id }) => id) : tickedSheets(...all),
    });
    return composeDocument(facts);
  }

  // Worth reading, because it shows a fact that left the paper, came onto it, or stands on another page.
  test("prints these facts", async () => {
    await expect(factsAsText(await composed())).toMatchFileSnapshot(`golden/${name}.facts.txt`);
  });

  // Worth reading, because it is all that a cashier reads: the pages a translator or an editor goes through.
  test("says this in English", async () => {
    const worded = inLanguage(await composed(), await englishFor(planOfSample(name)))(noPagesYet);
    await expect(wordsAsText(worded)).toMatchFileSnapshot(`golden/${name}.words.txt`);
  });
});
