import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";

test("a plan that was begun is there on the next visit, and goes on where it was", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "New plan" }).click();
  await page.waitForURL(/#\/p\/[^/]+\/start\/1$/);
  const id = /#\/p\/([^/]+)\//.exec(page.url())?.[1] ?? "";

  await page.goto("about:blank");
  await page.goto("/");
  const row = page.getByTestId("plan-row");
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute("data-plan-id", id);
  expect(await axe(page)).toEqual([]);
});

test("“saved” is said only of what is kept: a page closed right then shows it on the next visit", async ({
  page,
}) => {
  const home = await Home.open(page);
  await home.take(sampleFile("bakery"));
  const id = await home.rows.getAttribute("data-plan-id");
  const name = page.getByLabel("What is it called?");
  for (const typed of ["First name", "Second name", "Third name"]) {
    await page.goto(`/#/p/${id}/start/2`);
    await name.fill(typed);
    await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
    await page.goto("about:blank");
    await page.goto(`/#/p/${id}/start/2`);
    await expect(name).toHaveValue(typed);
  }
});

test("two tabs in a browser that cannot lock: neither overwrites the other, and both are kept", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
  });
  const home = await Home.open(page);
  await home.take(sampleFile("bakery"));
  const id = await home.rows.getAttribute("data-plan-id");
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/#/p/${id}/start/2`);
    await tab.getByLabel("What is it called?").waitFor();
  }
  await page.getByLabel("What is it called?").fill("Typed here");
  await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
  await other.getByLabel("What is it called?").fill("Typed in the other tab");
  await expect(other.getByRole("region", { name: "Not saved" })).toContainText(
    "This plan was changed in another tab.",
  );

  await Home.open(page);
  await expect(home.row("Typed here")).toHaveCount(1);
  await expect(home.row("Typed in the other tab")).toContainText("A copy made when two tabs changed");
  const kept = await home.saveCopyOf("Typed here");
  const copy = await home.saveCopyOf("Typed in the other tab");
  expect(planOf(kept.text)).toMatchObject({ business: { name: "Typed here" } });
  expect(planOf(copy.text)).toMatchObject({ business: { name: "Typed in the other tab" } });
});
