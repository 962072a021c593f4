import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { hostileFile } from "../src/testing/hostile-files.ts";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOf, fileOfPlan, Home, sampleFile } from "./drivers/home.ts";
import { everythingKept } from "./drivers/kept-texts.ts";

function libraryOf(...plans: object[]): string {
  return JSON.stringify({ format: "counterplan-library", formatVersion: 1, plans });
}
const named = (id: string, name: string, more: object = {}) => ({ id, business: { name }, ...more });

const withoutMoment = (file: string) => file.replace(/"exportedAt":"[^"]*"/, "");

/** Lets files or folders of this computer go over the page, as a hand would. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
}

test("all plans go into one file, and from it to another computer, with one Undo", async ({
  page,
  browser,
}) => {
  const home = await Home.open(page);
  for (const sample of ["bakery", "dental", "freelancer"] as const) await home.take(sampleFile(sample));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("export-library").click(),
  ]);
  const { name, text } = await fileOf(download);
  expect(name).toMatch(/^all-plans-\d{4}-\d\d-\d\d\.counterplan\.json$/);
  await expect(page.getByText("All plans were sent to your browser’s downloads")).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await Home.open(await elsewhere.newPage());
  await other.choose(text);
  await expect(other.preview).toContainText("3 are new here.");
  expect(await axe(other.page)).toEqual([]);
  await other.confirm();
  await expect(other.rows).toHaveCount(3);
  const [again] = await Promise.all([
    other.page.waitForEvent("download"),
    other.page.getByTestId("export-library").click(),
  ]);
  expect(withoutMoment((await fileOf(again)).text)).toBe(withoutMoment(text));
  await elsewhere.close();

  // here they are the same already: there is nothing to do
  await home.choose(text);
  await expect(home.preview).toContainText("3 are here already and are the same.");
  await expect(page.getByTestId("import-confirm")).toHaveCount(0);
  await home.cancel();
});

test("plan by plan: the new, the same, the different and the bad, all or nothing", async ({ page }) => {
  const home = await Home.open(page);
  await home.choose(libraryOf(named("a", "Bakery A"), named("b", "Bakery B"), named("c", "Bakery C")));
  await home.confirm();
  await expect(home.rows).toHaveCount(3);
  const before = await everythingKept(page);

  const file = libraryOf(
    named("a", "Bakery A"),
    named("b", "Bakery B, renamed"),
    named("c", "Bakery C, renamed"),
    named("d", "Bakery D"),
    named("e", "Bakery E", { streams: [{ id: "s", name: "S", margin: 7 }] }),
  );
  await home.choose(file);
  await expect(home.preview).toContainText("One is new here.");
  await expect(home.preview).toContainText("2 are here already, but are not the same.");
  await expect(home.problem).toContainText(
    "5th, “Bakery E”: streams → 1st → margin: must be between 0 and 1",
  );
  expect(await axe(page)).toEqual([]);
  await home.cancel();
  expect(await everythingKept(page)).toEqual(before);

  await home.choose(file);
  await page.getByRole("radio", { name: "Replace those here" }).check();
  await page.getByLabel("What happens with Bakery C, renamed").selectOption("Leave it as it is here");
  await page.getByRole("button", { name: "Open 2 plans, leave 1 out" }).click();
  await expect(home.preview).toContainText("1 of the 3 plans here would be replaced.");
  expect(await axe(page)).toEqual([]);
  await home.confirm();
  await expect(home.rows).toHaveCount(4);
  await expect(home.row("Bakery B, renamed")).toHaveCount(1);
  await expect(home.row("Bakery C")).toHaveCount(1);
  await home.undo();
  await expect(home.rows).toHaveCount(3);
  await expect(home.row("Bakery B")).toHaveCount(1);
});

test("a thousand plans are opened from one file, and Home draws them in parts", async ({ page }) => {
  const home = await Home.open(page);
  const file = libraryOf(
    ...Array.from({ length: 1_000 }, (_, index) => named(`p${index}`, `Business ${index}`)),
  );
  await home.choose(file);
  await expect(home.preview).toContainText("1,000 are new here.");
  await home.confirm();
  await expect(home.rows).toHaveCount(60, { timeout: 30_000 });
  await page.getByRole("button", { name: "Show 100 more" }).click();
  await expect(home.rows).toHaveCount(160);
  await page.getByLabel("Find a plan").fill("Business 999");
  await expect(page.getByText("1 plan found")).toBeVisible();
  await expect(home.rows).toHaveCount(1);
});

test("files are dropped on the page; two at once, a folder and a PDF are told", async ({ page }, info) => {
  const home = await Home.open(page);
  const plan = info.outputPath("plan.json");
  const pdf = info.outputPath("plan.pdf");
  const folder = info.outputPath("folder");
  mkdirSync(folder, { recursive: true });
  writeFileSync(plan, fileOfPlan({ business: { name: "Dropped" } }));
  writeFileSync(pdf, "%PDF-1.7 paper");
  for (const [files, says] of [
    [[plan, pdf], "These are 2 files. Open one at a time."],
    [[folder], "This is a folder."],
    [[pdf], "This is a PDF, and a PDF is paper."],
  ] as const) {
    await drop(page, ...files);
    await expect(home.problem).toContainText(says);
    await home.cancel();
  }
  await drop(page, plan);
  await home.confirm();
  await expect(home.row("Dropped")).toHaveCount(1);
});

/** How many go through the field of the page; ten thousand go through the importer alone. */
const chosen = Number(process.env["HOSTILE_FILES_CHOSEN"] ?? 300);

for (const half of [0, 1])
  test(`hostile files through the file field, each other one from ${half}: always a sentence, and nothing is kept`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const home = await Home.open(page);
    await home.take(sampleFile("bakery"));
    const before = await everythingKept(page);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).join());
    const prototype = await names();
    const texts = [fileOfPlan({ business: { name: "Small" } }), libraryOf(named("x", "X"), named("y", "Y"))];
    for (let number = half; number < chosen; number += 2) {
      const { bytes } = hostileFile(number * 33 + 1, texts);
      await home.choose(Buffer.from(bytes));
      if ((await page.getByTestId("import-confirm").count()) === 0)
        await expect(home.problem.or(home.preview.getByText("There is nothing to open"))).toHaveText(/\S/);
      await page.keyboard.press("Escape");
      await expect(home.preview).toHaveCount(0);
    }
    expect(await names()).toBe(prototype);
    expect(await everythingKept(page)).toEqual(before);
  });
