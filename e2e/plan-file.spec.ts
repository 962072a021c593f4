import type { Page } from "@playwright/test";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOfPlan, Home, planOf, sampleFile } from "./drivers/home.ts";
import { QuickStart } from "./drivers/quick-start.ts";

/** What the screens say of a plan: an opened copy of it has to say the same. */
async function saidOf(page: Page): Promise<string[]> {
  const id = await page.getByTestId("plan-row").getAttribute("data-plan-id");
  const said: string[] = [];
  for (const screen of ["", "/cost", "/shared"]) {
    await page.goto(`/#/p/${id}${screen}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect(page.getByText(/€\d/).first()).toBeVisible();
    if (screen !== "/shared") await expect(page.getByText("When something is down")).toBeVisible();
    said.push(await page.getByRole("main").innerText());
  }
  return said;
}

test("a plan goes to another computer in a file, and is the same there", async ({ page, browser }) => {
  const quickStart = await QuickStart.ofABakery(page);
  await quickStart.isSaved();
  const home = await Home.open(page);
  const file = await home.saveCopyOf("Korst & Kruim");
  expect(file.name).toBe("korst-kruim.counterplan.json");
  await expect(home.row("Korst & Kruim")).toContainText("Copy outside this browser");
  const said = await saidOf(page);

  const elsewhere = await browser.newContext();
  const other = await Home.open(await elsewhere.newPage());
  await other.choose(file.text);
  await expect(other.preview).toContainText("It is new here. Nothing else changes.");
  await other.confirm();
  expect(await saidOf(other.page)).toEqual(said);

  const again = await Home.open(other.page);
  const copy = await again.saveCopyOf("Korst & Kruim");
  expect(planOf(copy.text)).toEqual(planOf(file.text));
  await elsewhere.close();
});

test("every finished plan goes through the app and comes out as it went in", async ({ page }) => {
  for (const sample of ["bakery", "dental", "freelancer", "restaurant"] as const) {
    const home = await Home.open(page);
    const file = sampleFile(sample);
    await home.take(file);
    const name = await home.rows.first().getByRole("heading").innerText();
    const saved = await home.saveCopyOf(name);
    expect(planOf(saved.text)).toEqual(planOf(file));
    await home.doMore(name, "Remove");
    await expect(home.rows).toHaveCount(0);
  }
});

test("what this version does not know stays in the plan, through edits too", async ({ page }) => {
  const file = fileOfPlan({
    id: "later",
    business: { name: "Later Bakery", moonPhase: "waxing" },
    contacts: [{ id: "ann", name: "Ann", badge: { colour: "blue" } }],
  });
  const home = await Home.open(page);
  await home.take(file);
  await page.goto("/#/p/later/start/2");
  await page.getByLabel("What is it called?").fill("Later & Sons");
  await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
  const saved = await (await Home.open(page)).saveCopyOf("Later & Sons");
  expect(planOf(saved.text)).toMatchObject({
    business: { name: "Later & Sons", moonPhase: "waxing" },
    contacts: [{ name: "Ann", badge: { colour: "blue" } }],
  });
});

test.describe("a plan that is here already", () => {
  test("is kept beside the one from the file", async ({ page }) => {
    const home = await Home.open(page);
    await home.take(sampleFile("bakery"));
    await home.choose(sampleFile("bakery"));
    await expect(home.preview.getByRole("heading")).toContainText("is in this browser already");
    await expect(home.preview).toContainText("They are the same.");
    await expect(page.getByRole("radio", { name: "Keep both" })).toBeChecked();
    await home.confirm();
    await expect(home.rows).toHaveCount(2);
    const ids = await home.rows.evaluateAll((rows) => rows.map((row) => row.dataset["planId"]));
    expect(new Set(ids).size).toBe(2);
  });

  test("is replaced only when that is chosen, and Undo brings it back", async ({ page }) => {
    const home = await Home.open(page);
    await home.take(sampleFile("bakery"));
    const name = await home.rows.getByRole("heading").innerText();
    const changed = sampleFile("bakery").replaceAll(JSON.stringify(name), '"Renamed elsewhere"');
    await home.choose(changed);
    await page.getByRole("radio", { name: "Replace the one here" }).check();
    await home.confirm();
    await expect(home.row("Renamed elsewhere")).toHaveCount(1);
    await expect(home.rows).toHaveCount(1);
    await home.undo();
    await expect(home.row(name)).toHaveCount(1);
    await expect(home.rows).toHaveCount(1);
  });

  test("stays as it is when the preview is cancelled", async ({ page }) => {
    const home = await Home.open(page);
    await home.choose(sampleFile("dental"));
    expect(await axe(page)).toEqual([]);
    await home.cancel();
    await expect(home.rows).toHaveCount(0);
  });
});

test.describe("a file that is no plan says what it is and what to do, and changes nothing", () => {
  const bakery = sampleFile("bakery");
  const files = [
    ["nothing in it", "", "This file is empty. Choose another copy of the plan."],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), "cannot read this file as text"],
    ["cut off", bakery.slice(0, bakery.length / 2), "This file is damaged or cut off."],
    ["some other program’s", '{"format":"todo","items":[]}', "This file is no Counterplan file."],
    [
      "made by a version to come",
      '{"format":"counterplan","formatVersion":99,"app":"counterplan 9.0","plan":{}}',
      "made by a newer version of Counterplan",
    ],
    ["nested without end", `${"[".repeat(90_000)}${"]".repeat(90_000)}`, "nested deeper than any plan"],
    ["far too large", `"${" ".repeat(26 * 1024 * 1024)}"`, "Plan files are much smaller"],
  ] as const;
  for (const [what, file, says] of files) {
    test(what, async ({ page }) => {
      const home = await Home.open(page);
      await home.choose(typeof file === "string" ? file : Buffer.from(file));
      await expect(home.problem).toContainText(says);
      await expect(home.preview).toContainText("Nothing was changed here.");
      await home.cancel();
      await expect(home.rows).toHaveCount(0);
    });
  }

  test("values no plan can have: each is named with its place", async ({ page }) => {
    const home = await Home.open(page);
    await home.choose(
      fileOfPlan({ business: { name: 7, currency: "euro" }, streams: [{ id: "s", weeklySales: -5 }] }),
    );
    await expect(home.problem).toContainText("must be text");
    await expect(home.problem).toContainText("must be three capital letters, such as EUR");
    await expect(home.problem).toContainText("must be between 0 and 1,000,000,000,000");
    expect(await axe(page)).toEqual([]);
    await home.cancel();
    await expect(home.rows).toHaveCount(0);
  });

  test("a name that would reach into the program is only a name", async ({ page }) => {
    const home = await Home.open(page);
    await home.take(
      '{"format":"counterplan","formatVersion":1,"plan":{"id":"p","__proto__":{"polluted":true},"business":{"name":"<img src=x onerror=alert(1)>","constructor":{"prototype":{"polluted":true}}}}}',
    );
    await expect(home.row("<img src=x onerror=alert(1)>")).toHaveCount(1);
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  });
});
