import { expect, test } from "./drivers/app.ts";
import { Paper } from "./drivers/paper.ts";
import { lettersOf } from "./drivers/read-pdf.ts";

for (const name of ["bakery", "dental", "freelancer", "restaurant"]) {
  test(`${name}: the printer gets the pages of the PDF file, and nothing else`, async ({ page }) => {
    const paper = await Paper.ofSample(page, name);
    const { pdf } = await paper.download();
    const printed = await paper.printedByTheBrowser();
    expect(pdf.pages.some(({ width, height }) => width > height)).toBe(true);
    // what is held sideways comes out of the printer upright, turned a quarter
    expect(printed.pages.map(({ width, height }) => [width, height])).toEqual(
      pdf.pages.map(({ width, height }) => [Math.min(width, height), Math.max(width, height)]),
    );
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(lettersOf(printed.pages[index]?.text ?? ""), `page ${index + 1}`).toBe(lettersOf(text));
    }
  });
}

test("Letter paper is printed as Letter, page one alone as one page", async ({ page }) => {
  const paper = await Paper.ofSample(page, "bakery");
  await paper.choosePaper("Letter");
  await paper.choosePageOneAlone();
  await expect.poll(async () => (await paper.printedByTheBrowser()).pages[0]?.height).toBe(279);
  const printed = await paper.printedByTheBrowser();
  expect(printed.pages).toHaveLength(1);
  expect(printed.pages[0]?.width).toBe(216);
});

test("the fonts of pages far down are there before anything is printed", async ({ page }) => {
  const names = ["Till", "Phone", "Internet", "Oven", "Пекарня"];
  const dependencies = names.map((name, place) => ({ id: `thing-${place}`, name }));
  const paper = await Paper.ofPlan(page, { dependencies });
  await paper.tick("Cover").uncheck();
  await paper.tick("Several things at once").uncheck();
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('700 10px "Counterplan Paper Second"', "П")))
    .toBe(true);
  const printed = await paper.printedByTheBrowser();
  expect(printed.pages.some(({ text }) => text.includes("Пекарня"))).toBe(true);
});

test("the version rises at a printing after a change, and only then", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-21T10:00:00+01:00");
  const paper = await Paper.ofPlan(page, {
    business: { name: "Quay 9", country: "GB", currency: "GBP" },
  });
  await expect(paper.screen).toContainText("Not on paper yet. This will be version 1.");
  await paper.print();
  await expect(paper.screen).toContainText("What came out is version 1, 21 November 2026.");
  await expect(paper.screen).toContainText(
    "Your paper is version 1, of 21 November 2026. Nothing has changed since.",
  );
  await paper.print();
  await expect(paper.screen).toContainText("Your paper is version 1, of 21 November 2026.");

  await page.goto(`/#/p/${paper.plan}/start/2`);
  await page.getByLabel("What is it called?").fill("Quay 10");
  await page.getByLabel("What is it called?").blur();
  await page.clock.setFixedTime("2026-11-22T10:00:00+01:00");
  await paper.open();
  await expect(paper.screen).toContainText(
    "Your paper is version 1, of 21 November 2026. The plan has changed since. This will be version 2.",
  );
  const { pdf } = await paper.download();
  expect(pdf.pages[0]?.text).toContain("Version 2 · 22 November 2026");
  await expect(paper.screen).toContainText("Your paper is version 2, of 22 November 2026.");
  await expect(paper.screen).toContainText("Replace older copies, wherever they hang.");
  expect((await paper.printedByTheBrowser()).pages[0]?.text).toContain("Version 2 · 22 November 2026");
  await expect(paper.screen).toContainText("Your paper is version 2, of 22 November 2026.");
});

test("the places where older copies hang are named when there is a newer one", async ({ page }) => {
  const paper = await Paper.ofSample(page, "bakery");
  await paper.download();
  await expect(paper.screen).toContainText("Replace older copies: at Zoë’s home (Zoë Ağaoğlu).");
});

test("where nothing came out of the printer, the plan does not say that it did", async ({ page }) => {
  const paper = await Paper.ofPlan(page, {});
  await paper.print();
  await expect(paper.screen).toContainText("Your paper is version 1");
  await page.getByRole("button", { name: "Nothing came out" }).click();
  await expect(paper.screen).toContainText("Noted: nothing came out, and your plan says so.");
  await expect(paper.screen).toContainText("Not on paper yet. This will be version 1.");
});

test("a print window that does not open leaves the PDF file, and marks nothing as printed", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      throw new Error("There is no printer here.");
    };
  });
  const paper = await Paper.ofPlan(page, {});
  await paper.printButton.click();
  await expect(paper.screen).toContainText(
    "The print window did not open. Download the PDF instead, and print that.",
  );
  await expect(paper.screen).toContainText("Not on paper yet.");
  expect((await paper.download()).pdf.pages).toHaveLength(1);
});

test("a PDF file that cannot be drawn says so, leaves the plan as it was, and is there once the page is loaded again", async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource/);
  const paper = await Paper.ofPlan(page, {});
  await page.route("**/plan-pdf-*.js", (route) => route.abort());
  await paper.downloadButton.click();
  await expect(paper.screen).toContainText(
    "The PDF file could not be drawn, and nothing has changed. Load the page again, or press Print",
  );
  await expect(paper.screen).toContainText("Not on paper yet.");
  await page.unroute("**/plan-pdf-*.js");
  await page.reload(); // many browsers never ask twice for a script that failed
  await paper.isLaidOut();
  expect((await paper.download()).pdf.pages).toHaveLength(1);
});

test("pages that cannot be laid out: the screen says so, and nothing can be printed by mistake", async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource/);
  await page.route("**/triage-*.js", (route) => route.abort());
  const paper = await Paper.taken(page, {});
  await page.goto(`/#/p/${paper.plan}/print`);
  await expect(paper.screen).toContainText(
    "The pages could not be laid out. Your plan is as it was. Load the page again;",
  );
  await expect(paper.printButton).toBeDisabled();
  await expect(paper.downloadButton).toBeDisabled();
  await page.unroute("**/triage-*.js");
  await page.reload();
  await paper.isLaidOut();
  await expect(paper.downloadButton).toBeEnabled();
});

test("a page whose words do not come says so, and does not wait for ever", async ({ page, faults }) => {
  faults.expect(/Failed to load resource|Failed to fetch dynamically imported module/);
  await page.route("**/assets/playbooks-*.js", (route) => route.abort());
  const paper = await Paper.taken(page, {});
  await page.goto(`/#/p/${paper.plan}/print`);
  await expect(page.getByRole("heading", { name: "Something went wrong on this page" })).toBeVisible();
  await page.unroute("**/assets/playbooks-*.js");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await paper.isLaidOut();
});

test("what draws PDF files comes only when one is wanted", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const paper = await Paper.ofSample(page, "freelancer");
  expect(loaded.filter((address) => address.includes("plan-pdf"))).toEqual([]);
  await paper.download();
  expect(loaded.some((address) => address.includes("plan-pdf"))).toBe(true);
});

test("a hundred cards: two hundred pages are laid out, shown and saved", async ({ page }) => {
  test.slow();
  const dependencies = Array.from({ length: 100 }, (_, place) => ({
    id: `thing-${place}`,
    name: `Thing ${place + 1}`,
  }));
  const paper = await Paper.ofPlan(page, { dependencies });
  await page.getByText("94 more cards").click();
  await page.getByRole("button", { name: "Tick all of these" }).click();
  await expect.poll(() => paper.pictures.count()).toBeGreaterThan(200);
  // only what is near is drawn
  expect(await paper.pictures.locator("svg").count()).toBeLessThan(60);
  const { pdf } = await paper.download();
  expect(pdf.pages).toHaveLength(await paper.pictures.count());
});

test("a copy for the wall has no account number and no private phone, and its file says what it is", async ({
  page,
}) => {
  const paper = await Paper.ofSample(page, "bakery");
  const account = "K-20817";
  const full = await paper.download();
  expect(full.pdf.pages.some(({ text }) => text.includes(account))).toBe(true);
  await paper.choose("For the wall");
  const wall = await paper.download();
  expect(wall.name).toBe("korst-kruim-plan-wall.pdf");
  expect(wall.pdf.pages.some(({ text }) => text.includes(account))).toBe(false);
  expect(wall.pdf.pages[0]?.text).toContain("wall copy");
  await paper.choose("For the safe");
  expect((await paper.download()).name).toBe("korst-kruim-plan.pdf");
});

test("large print takes more pages, and what was chosen is still so after a look elsewhere", async ({
  page,
}) => {
  const paper = await Paper.ofSample(page, "freelancer");
  const normal = await paper.pictures.count();
  await paper.choose("Large print");
  await expect.poll(() => paper.pictures.count()).toBeGreaterThan(normal);
  expect((await paper.download()).name).toContain("-plan-large.pdf");
  await page.goto("/#/help");
  await paper.open();
  await expect(page.getByRole("radio", { name: "Large print" })).toBeChecked();
});

test("a paper form that is ticked has its page, and one step leads back to what we propose", async ({
  page,
}) => {
  const paper = await Paper.ofSample(page, "freelancer");
  await page.getByText(/^\d+ paper forms/).click();
  await paper.tick("Cover").uncheck();
  const itsPage = page.getByRole("button", { name: /Stock count/ });
  await expect(itsPage).toHaveCount(0);
  await paper.tick("Stock count").check();
  await expect(itsPage).toHaveCount(1);
  await page.getByRole("button", { name: "Go back to what we propose" }).click();
  await expect(paper.tick("Cover")).toBeChecked();
  await expect(page.getByRole("button", { name: "Go back to what we propose" })).toBeHidden();
});

test("squares to scan are on the paper once they are asked for, and say what they do", async ({ page }) => {
  const paper = await Paper.ofSample(page, "freelancer");
  await expect(paper.tick("Squares to scan")).not.toBeChecked();
  const before = await paper.download();
  await paper.tick("Squares to scan").check();
  const { pdf } = await paper.download();
  expect(pdf.pages).toHaveLength(before.pdf.pages.length);
  const scanned = pdf.pages.filter(({ text }) => text.includes("Scan with a phone"));
  expect(scanned.length).toBeGreaterThan(1);
  expect(before.pdf.pages.filter(({ text }) => text.includes("Scan with a phone"))).toEqual([]);
});
