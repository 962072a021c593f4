import { expect, test } from "./drivers/app.ts";
import { Paper } from "./drivers/paper.ts";

/** One thing for each script, as an owner would call it. */
const names = {
  Arabic: "مخبز الرصيف",
  Hebrew: "קופה ראשית",
  Thai: "เครื่องคิดเงิน",
  Devanagari: "श्री कृष्ण भुगतान",
  Chinese: "码头收银机",
  Japanese: "レジスター波止場",
  Korean: "부두 계산대",
  Georgian: "სალარო",
  Armenian: "Դրամարկղ",
  Ethiopic: "ሒሳብ ቤት",
  emoji: "👩🏽‍🍳 Oven",
  mixed: "Till קופה 2 here",
};
/** Letters of a place in Unicode that is kept for private use: no device has them. */
const nobodys = "Till \u{f5555}\u{f5556}";

function planOf(called: readonly string[]) {
  return { dependencies: called.map((name, place) => ({ id: `thing-${place}`, name })) };
}

// six cards are ticked by themselves
for (const half of [0, 6]) {
  const called = Object.entries(names).slice(half, half + 6);
  const scripts = called.map(([script]) => script).join(", ");
  test(`names in ${scripts} are in the preview and the file, or named before saving`, async ({ page }) => {
    const paper = await Paper.ofPlan(page, planOf(called.map(([, name]) => name)));
    const undrawn = await paper.undrawn();
    const shown = bare((await paper.pictures.first().textContent()) ?? "");
    const { pdf } = await paper.download();
    const saved = bare(pdf.pages.map(({ text }) => text).join(""));
    for (const word of called.flatMap(([, name]) => name.split(" "))) {
      if (undrawn.includes(word)) continue;
      expect(saved, `${word} in the file`).toContain(bare(word));
      expect(shown, `${word} in the preview`).toContain(bare(word));
    }
  });
}

test("what no device can draw is named before saving, and nothing else is", async ({ page }) => {
  const paper = await Paper.ofPlan(page, planOf([nobodys, "Ελένη", "Łukasz"]));
  await expect(paper.screen).toContainText("1 name cannot be drawn here:");
  const undrawn = await paper.undrawn();
  expect(undrawn).toContain("\u{f5555}\u{f5556}");
  expect(undrawn).not.toContain("Ελένη");
});

/** Letters without the room between them and without signs that are never seen. */
function bare(text: string): string {
  return text.normalize("NFC").replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
}
