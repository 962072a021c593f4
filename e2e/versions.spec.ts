import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { Paper } from "./drivers/paper.ts";
import { lettersOf } from "./drivers/read-pdf.ts";

/** The bakery with two places for copies, as its file says it. */
function bakery(): Record<string, unknown> {
  const { plan } = JSON.parse(readFileSync("samples/bakery.counterplan.json", "utf8"));
  const [holder] = plan.contacts;
  return {
    ...plan,
    copies: [
      { where: "Beside the till", holder: holder.id, version: 0 },
      { where: "In the safe", holder: null, version: 0 },
    ],
    printed: { version: 0, on: null, sheets: {} },
  };
}

async function at(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
}

/** Changes the number of a contact of the bakery. */
async function changeNumber(page: Page, plan: string, number: string): Promise<void> {
  await page.goto(`/#/p/${plan}/contacts`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /Łukasz Nowak/ })
    .first()
    .click();
  const phone = page.getByLabel(/^Phone/).first();
  await phone.fill(number);
  await phone.blur();
}

test("two copies hang; what changed is named by place, printed alone with a note, and the places are up to date", async ({
  page,
}) => {
  await at(page, "2026-05-02T10:00:00+02:00");
  const paper = await Paper.ofPlan(page, bakery());
  const { pdf: first } = await paper.download();
  await expect(paper.screen).toContainText("Which places have version 1 now?");
  await paper.tick("Beside the till").check();
  await expect(paper.screen).toContainText("Version 1: up to date");
  await paper.tick("In the safe").check();

  await at(page, "2026-06-01T10:00:00+02:00");
  await changeNumber(page, paper.plan, "+31 20 999 9999");
  await paper.open();
  await expect(paper.screen).toContainText(
    "Your paper is version 1, of 2 May 2026. The plan has changed since. This will be version 2.",
  );
  await expect(paper.screen).toContainText(/These differ: [^.]*Call sheet/i);
  const swap = page.getByRole("radio", { name: "Only what changed since version 1" });
  await expect(page.getByText(/For Beside the till \(.+\) and In the safe\. Replace:/)).toBeVisible();
  await swap.check();
  await expect(page.getByRole("button", { name: /Swap these pages/ })).toBeVisible();

  const { name, pdf } = await paper.download();
  expect(name).toBe("korst-kruim-swap-pages.pdf");
  const [note, back, ...pages] = pdf.pages;
  expect(lettersOf(note?.text ?? "")).toContain("Version1becomes2");
  expect(lettersOf(note?.text ?? "")).toContain("For:Besidethetill");
  expect(lettersOf(note?.text ?? "")).toContain("For:Inthesafe");
  expect(back?.text).toContain("Notes");
  expect(pages.length).toBeLessThan(first.pages.length);
  for (const { text } of pages) expect(text).toContain("Version 2 · 1 June 2026");
  const numbers = pages.map(({ text }) => Number(/Page (\d+) of/.exec(text)?.[1]));
  expect(numbers.slice(0, 2)).toEqual([1, 2]);
  expect(numbers.filter((_, place) => place % 2 === 0).every((number) => number % 2 === 1)).toBe(true);
  expect(pages[0]?.text).toContain(`of ${first.pages.length}`);

  await expect(paper.screen).toContainText("Take it to Beside the till");
  const till = paper.tick("Beside the till");
  await expect(till).not.toBeChecked();
  await till.check();
  await expect(page.getByText(/^For In the safe\. Replace:/)).toBeVisible();
  await paper.tick("In the safe").check();
  await expect(swap).toHaveCount(0);
  await till.uncheck();
  await expect(page.getByText("Version 1 hangs there")).toBeVisible();
  await till.check();

  await page.goto(`/#/p/${paper.plan}/review`);
  await expect(page.getByRole("main")).toContainText("Version 2");
  await paper.open();
  await expect(paper.screen).not.toContainText("Only what changed");
});

test("a copy printed before pages were kept: nobody can tell what differs, and the whole is printed", async ({
  page,
}) => {
  const plan = {
    ...bakery(),
    copies: [{ where: "Beside the till", holder: null, version: 1 }],
    printed: { version: 2, on: "2026-01-10", sheets: {} },
  };
  const paper = await Paper.ofPlan(page, plan);
  await expect(paper.screen).toContainText("We have not kept what that paper says");
  await expect(paper.screen).toContainText("Beside the till: we cannot tell which pages differ.");
  await expect(page.getByRole("radio", { name: /Only what changed/ })).toHaveCount(0);
});
