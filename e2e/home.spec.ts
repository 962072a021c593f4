import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOfPlan, Home, sampleFile } from "./drivers/home.ts";

test("a first visit says what this is, and shows four finished plans", async ({ page }) => {
  await Home.open(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The outage plan you keep by the counter");
  const samples = page.getByRole("region", { name: "Look at a finished plan" });
  await expect(samples.getByRole("link")).toHaveCount(4);
  expect(await axe(page)).toEqual([]);
});

test("a finished plan can be looked at and tried out, and nothing of it is kept", async ({ page }) => {
  await Home.open(page);
  const samples = page.getByRole("region", { name: "Look at a finished plan" });
  const names = await samples.getByRole("link").allInnerTexts();
  for (const name of names) {
    await samples.getByRole("link", { name }).click();
    await expect(page.getByText("An hour without your")).toBeVisible();
    await expect(page.getByText("A finished plan: changes are not kept")).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.goto("/#/");
  }
  await expect(page.getByTestId("plan-row")).toHaveCount(0);
});

test("a plan is removed, brought back by Undo, and brought back from Removed", async ({ page }) => {
  const home = await Home.open(page);
  await home.take(sampleFile("dental"));
  const name = await home.rows.getByRole("heading").innerText();

  await home.doMore(name, "Remove");
  await expect(home.rows).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: `${name} is removed.` })).toBeVisible();
  await home.undo();
  await expect(home.row(name)).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await home.doMore(name, "Remove");
  await expect(home.rows).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Removed (1)" }).click();
  await page.getByRole("button", { name: `Bring back ${name}` }).click();
  await expect(home.row(name)).toHaveCount(1);
});

test("a second plan made from one changes by itself", async ({ page }) => {
  const home = await Home.open(page);
  await home.take(sampleFile("restaurant"));
  const name = await home.rows.getByRole("heading").innerText();
  await home.doMore(name, "Make a second plan from it");
  await expect(home.rows).toHaveCount(2);
  const second = await home.row(`${name} (2)`).getAttribute("data-plan-id");
  await page.goto(`/#/p/${second}/start/2`);
  await page.getByLabel("What is it called?").fill("The other house");
  await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
  await Home.open(page);
  await expect(home.row("The other house")).toHaveCount(1);
  await expect(home.rows).toHaveCount(2);
  expect(await axe(page)).toEqual([]);
});

test("many plans are found by name", async ({ page }) => {
  const home = await Home.open(page);
  for (let number = 1; number <= 8; number += 1) {
    await home.take(fileOfPlan({ id: `p${number}`, business: { name: `Shop ${number}` } }));
    await expect(home.rows).toHaveCount(number);
  }
  await page.getByLabel("Find a plan").fill("shop 7");
  await expect(home.rows).toHaveCount(1);
  await expect(home.row("Shop 7")).toHaveCount(1);
});

test.describe("an address that leads nowhere says so and shows the way back", () => {
  for (const address of ["#/nowhere", "#/p/gone", "#/p/gone/cost", "#/p/%E0%A4%A", "#/p/gone/start/99"]) {
    test(address, async ({ page }) => {
      await page.goto(`/${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/is not (here|in this browser)/);
      expect(await axe(page)).toEqual([]);
      await page.getByRole("link", { name: "Your plans" }).first().click();
      await expect(page).toHaveURL(/#\/$/);
    });
  }

  test("a part a plan does not have leads back to the plan", async ({ page }) => {
    const home = await Home.open(page);
    await home.take(sampleFile("bakery"));
    const id = await home.rows.getAttribute("data-plan-id");
    await page.goto(`/#/p/${id}/submarine`);
    await page.getByRole("link", { name: "Back to the plan" }).click();
    await expect(page.getByText("An hour without your")).toBeVisible();
  });
});

test("colours and size of text hold from the next visit on, for this device", async ({ page }) => {
  await page.goto("/#/settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Very large" }).check();
  const looks = () =>
    page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      size: Number.parseFloat(getComputedStyle(document.body).fontSize),
    }));
  const chosen = await looks();
  expect(chosen.scheme).toBe("dark");
  expect(chosen.size).toBeGreaterThan(18);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await looks()).toEqual(chosen);
  expect(await axe(page)).toEqual([]);
});

test("help answers where plans are, how we count and which keys there are", async ({ page }) => {
  await page.goto("/#/help");
  for (const heading of ["Where your plans are", "How we count", "Keys", "If something went wrong"])
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
