import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import { Paper } from "./drivers/paper.ts";
import { QuickStart } from "./drivers/quick-start.ts";

test("from an empty browser to page one on paper, with at most twelve answers", async ({ page }) => {
  const bakery = await QuickStart.begin(page);
  await bakery.isA("Bakery with web shop");
  await bakery.goOn();
  await bakery.isOn(2);
  await bakery.isCalled("Korst & Kruim");
  await bakery.isIn("Netherlands");
  await bakery.goOn();
  await bakery.isOn(3);
  await bakery.sells("6500");
  await bakery.isSure("Roughly");
  await bakery.goOn();
  await bakery.guessesLookRight();
  await bakery.goOn();
  await bakery.isOn(8);
  await bakery.hasAWay("A way we have not tried yet");
  await bakery.goOn();
  await bakery.isOn(9);
  await bakery.isLedBy("Zoë Ağaoğlu", "+31 6 1234 5678");
  await bakery.isHelpedBy("Sam de Wit", "06-87654321");
  await bakery.goOn();
  expect(bakery.answers).toBeLessThanOrEqual(12);

  await page.getByRole("link", { name: "Print page one" }).click();
  await expect(page).toHaveTitle("Print – Counterplan");
  const paper = new Paper(page, planIn(page.url()));
  await paper.hasPages(1);
  await expect(page.getByRole("radio", { name: "Page one alone" })).toBeChecked();
  await expect(paper.screen).toContainText("Not on paper yet. This will be version 1.");
  await expect(paper.screen).toContainText(/\d+ numbers are still our guesses\./);
  const alone = await paper.download();
  expect(alone.name).toBe("korst-kruim-page-one.pdf");
  expect(alone.pdf.title).toBe("Korst & Kruim: page one");
  expect(alone.pdf.pages).toHaveLength(1);
  const [pageOne] = alone.pdf.pages;
  for (const words of ["Zoë Ağaoğlu", "+31 6 1234 5678", "Sam de Wit", "06-87654321", "First minute"]) {
    expect(pageOne?.text).toContain(words);
  }
  expect(pageOne?.text).toMatch(/Page 1 of 1 Version 1 · \d+ \w+ 20\d\d/);
  await expect(paper.screen).toContainText(
    "Sent to your browser’s downloads as korst-kruim-page-one.pdf: version 1,",
  );
  await expect(paper.screen).toContainText("Hang it where all can reach it.");
  await expect(paper.screen).toContainText(/Your paper is version 1, of .+ Nothing has changed since\./);

  await paper.chooseWholePlan();
  const whole = await paper.download();
  expect(whole.name).toBe("korst-kruim-plan.pdf");
  expect(whole.pdf.title).toBe("Korst & Kruim: outage plan");
  await paper.hasPages(whole.pdf.pages.length);
  const pages = whole.pdf.pages.length;
  for (const [index, { text, width, height }] of whole.pdf.pages.entries()) {
    expect(text).toContain(`Page ${index + 1} of ${pages}`);
    expect(text).toContain("Version 1 · ");
    expect([Math.min(width, height), Math.max(width, height)]).toEqual([210, 297]);
  }
});

test("paper says the names, numbers and money the screen says", async ({ page }) => {
  const paper = await Paper.ofSample(page, "bakery");
  await page.getByText("3 more cards").click();
  const rows = page.getByRole("checkbox", { name: /^Card \d/ });
  const { pdf } = await paper.download();
  const cards = await rows.evaluateAll((ticks) =>
    ticks.map((tick) => tick.closest("label")?.innerText.replaceAll(/\s+/g, " ") ?? ""),
  );
  expect(cards.length).toBeGreaterThanOrEqual(6);
  for (const card of cards) {
    const [, number = "", name = "", amount] =
      /^Card \d+: (\d+) ?(.+?) about (.+) an open hour$/.exec(card) ?? [];
    const front = pdf.pages.find(({ text }) => text.startsWith(`${number} ${name} `));
    expect(front?.text, card).toContain(`${amount} an open hour`);
  }
  expect(pdf.pages[0]?.text).toContain("+31 6 0000 0101");
  // the finder on the cover leads to each of its cards
  expect(pdf.pages[0]?.links).toBeGreaterThanOrEqual(cards.length);
  expect(pdf.outline.length).toBeGreaterThan(cards.length);

  await page.goto(`/#/p/${paper.plan}/cost`);
  const headline = await page.getByTestId("headline-cost").innerText();
  expect(cards.some((card) => card.includes(`about ${headline} an open hour`))).toBe(true);
});

test("the ways to paper lead to what they name", async ({ page }) => {
  const paper = await Paper.ofSample(page, "dental");
  const pageOne = page.getByRole("radio", { name: "Page one alone" });
  await page.goto(`/#/p/${paper.plan}/cost`);
  await page.getByRole("link", { name: "Print page one" }).click();
  await expect(pageOne).toBeChecked();
  await paper.hasPages(1);
  await page.goBack();
  await page.getByRole("link", { name: "The whole plan" }).click();
  await expect(pageOne).not.toBeChecked();
  await expect(paper.pictures.nth(1)).toBeAttached();
});

test("a sheet that is ticked off takes its pages out, and stays off", async ({ page }) => {
  const paper = await Paper.ofSample(page, "bakery");
  const before = await paper.pictures.count();
  await paper.tick("Internet line").uncheck();
  await paper.hasPages(before - 2);
  await paper.tick("Page one").check();
  await expect(page.getByRole("button", { name: /^Page 1 of \d+: .*Show it large$/ })).toBeVisible();
  const { pdf } = await paper.download();
  expect(pdf.pages).toHaveLength(await paper.pictures.count());
  expect(pdf.pages.some(({ text }) => /^\d Internet line /.test(text))).toBe(false);
  expect(pdf.outline.some((title) => title.includes("Internet line"))).toBe(false);

  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  await page.reload();
  await paper.isLaidOut();
  await expect(paper.tick("Internet line")).not.toBeChecked();
  await expect(paper.tick("Page one")).toBeChecked();
});

test("nothing ticked is nothing to print, and the screen says so", async ({ page }) => {
  const paper = await Paper.ofPlan(page, { dependencies: [{ id: "till", name: "Till" }] });
  await paper.untickAll();
  await expect(paper.screen).toContainText("Nothing is ticked. Tick at least one page.");
  await expect(paper.printButton).toBeDisabled();
  await expect(paper.downloadButton).toBeDisabled();
  await paper.hasPages(0);
  await paper.tick("Till").check();
  await expect(paper.downloadButton).toBeEnabled();
  expect((await paper.download()).pdf.pages).toHaveLength(2);
});

test("A4 and Letter are each laid out, and other paper makes no paper old", async ({ page }) => {
  const paper = await Paper.ofSample(page, "dental");
  await paper.choosePaper("Letter");
  const letter = await paper.download();
  expect(sizesIn(letter.pdf.pages)).toEqual(["216 × 279", "279 × 216"]);
  await paper.choosePaper("A4");
  const a4 = await paper.download();
  expect(sizesIn(a4.pdf.pages)).toEqual(["210 × 297", "297 × 210"]);
  expect(a4.pdf.pages[0]?.text).toContain(/Version \d+/.exec(letter.pdf.pages[0]?.text ?? "")?.[0]);
});

test("a file asked for and left at once is noted in its own plan, not in the one opened next", async ({
  page,
}) => {
  const paper = await Paper.ofSample(page, "dental");
  const home = await Home.open(page);
  await home.take(sampleFile("bakery"));
  await expect(home.rows).toHaveCount(2);
  const id = await home.row("Korst & Kruim").getAttribute("data-plan-id");
  const other = new Paper(page, id ?? "");
  await paper.open();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    (async () => {
      await paper.downloadButton.click();
      await other.open();
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^harbour-dental/u);
  await expect(page.getByText("Your paper is version 4, of 20 November 2026.")).toBeVisible();
  await Home.open(page);
  const printed = async (name: string): Promise<unknown> =>
    Reflect.get(planOf((await home.saveCopyOf(name)).text), "printed");
  expect(await printed("Harbour Dental")).toMatchObject({ version: 3 });
  expect(await printed("Korst & Kruim")).toMatchObject({ version: 4, on: "2026-11-20" });
});

test("a plan of nothing prints page one, with lines to write on, and says what the rest waits for", async ({
  page,
}) => {
  const paper = await Paper.ofPlan(page, {});
  await paper.hasPages(1);
  await expect(paper.screen).toContainText("The cover and the cards wait for the things you depend on.");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await expect(paper.screen).toContainText("2 blanks to fill. They print as lines to write on.");
  const { name, pdf } = await paper.download();
  expect(name).toBe("page-one.pdf");
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]?.text).toContain("Leads:");
  expect(await axe(page)).toEqual([]);
});

test("what was skipped is printed all the same: no hours, no sales, no numbers", async ({ page }) => {
  const paper = await Paper.ofPlan(page, {
    business: { name: "Quay 9" },
    dependencies: [
      { id: "till", name: "Till" },
      { id: "phone", name: "Phone" },
    ],
  });
  await expect(paper.screen).toContainText("No numbers yet: it has lines to write on.");
  const { name, pdf } = await paper.download();
  expect(name).toBe("quay-9-plan.pdf");
  expect(pdf.pages.some(({ text }) => text.startsWith("1 Till "))).toBe(true);
});

test("names are drawn in Latin, Greek and Cyrillic; others are named before anything is saved", async ({
  page,
}) => {
  const paper = await Paper.ofPlan(page, {
    business: { name: "Zażółć Łukasz" },
    dependencies: [
      { id: "one", name: "Ελένη" },
      { id: "two", name: "Пекарня \u{f5555}\u{f5556}" },
    ],
  });
  await expect(paper.screen).toContainText("1 name cannot be drawn here:");
  await expect(
    paper.screen.getByRole("listitem").filter({ hasText: "\u{f5555}\u{f5556}: page" }),
  ).toBeVisible();
  const { pdf } = await paper.download();
  expect(pdf.title).toBe("Zażółć Łukasz: outage plan");
  const text = pdf.pages.map((one) => one.text).join(" ");
  expect(text).toContain("Ελένη");
  expect(text).toContain("Пекарня");
  expect(text).not.toContain("\u{f5555}");
});

test("lines that are too long are named, and none is cut off", async ({ page }) => {
  const line = "Say this to everybody in the queue, slowly, and once more to those at the back. ".repeat(5);
  const firstTen = Array.from({ length: 12 }, (_, place) => `Step ${place + 1}. ${line}`);
  const paper = await Paper.ofPlan(page, {
    dependencies: [{ id: "till", name: "Till", card: { firstTen } }],
  });
  await expect(paper.screen).toContainText("1 card is too long for a front and a back.");
  await page.getByText(/lines? to shorten/).click();
  await expect(page.getByText(/^Till: \d+ pages$/)).toBeVisible();
  await expect(paper.screen).toContainText("First 10 minutes");
  expect(await axe(page)).toEqual([]);
  const text = (await paper.download()).pdf.pages.map((one) => one.text).join(" ");
  for (const place of firstTen.keys()) expect(text).toContain(`Step ${place + 1}. Say this`);
});

test("no part of the screen has anything axe finds wrong, in light or dark", async ({ page }) => {
  const paper = await Paper.ofSample(page, "restaurant");
  expect(await axe(page)).toEqual([]);
  await page.getByText(/more cards?/).click();
  await paper.download();
  expect(await axe(page)).toEqual([]);
  await paper.pictures.nth(1).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test("the keyboard alone ticks, looks at a page and downloads", async ({ page }) => {
  const paper = await Paper.ofSample(page, "freelancer");
  const before = await paper.pictures.count();
  await paper.tick("Several things at once").focus();
  await page.keyboard.press("Space");
  await expect(paper.tick("Several things at once")).not.toBeChecked();
  await expect.poll(() => paper.pictures.count()).toBeLessThan(before);

  await paper.pictures.first().focus();
  await page.keyboard.press("Enter");
  const large = page.getByRole("dialog");
  await expect(large.getByRole("heading")).toHaveText(/^Page 1 of \d+$/);
  await large.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(large.getByRole("heading")).toHaveText(/^Page 2 of \d+$/);
  await page.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  await expect(paper.pictures.first()).toBeFocused();

  await paper.downloadButton.focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("atelier-lumiere-plan.pdf");
  await expect(paper.downloadButton).toBeFocused();
});

for (const width of [375, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test("both ways out are in reach, and nothing has to be scrolled sideways", async ({ page }) => {
      const paper = await Paper.ofSample(page, "bakery");
      await expect(paper.printButton).toBeInViewport({ ratio: 1 });
      await expect(paper.downloadButton).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await paper.choosePageOneAlone();
      const { name, pdf } = await paper.download();
      expect(name).toBe("korst-kruim-page-one.pdf");
      expect(pdf.pages).toHaveLength(1);
      await expect(paper.downloadButton).toBeInViewport({ ratio: 1 });
      await paper.pictures.first().click();
      await expect(page.getByRole("dialog").getByRole("button", { name: "Close" })).toBeInViewport({
        ratio: 1,
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}

function planIn(address: string): string {
  return /#\/p\/([^/]+)/.exec(address)?.[1] ?? "";
}

function sizesIn(pages: readonly { width: number; height: number }[]): string[] {
  return [...new Set(pages.map(({ width, height }) => `${width} × ${height}`))];
}
