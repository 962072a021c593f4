import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, sampleFile } from "./drivers/home.ts";
import type { Page } from "@playwright/test";

/** Calls the business something else on page 2 of the quick start. */
async function rename(page: Page, id: string, name: string): Promise<void> {
  await page.goto(`/#/p/${id}/start/2`);
  await page.getByLabel("What is it called?").fill(name);
  await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
}

test("a plan as it was yesterday is found by day and time, looked at, brought back, and given up again", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-11-20T09:00:00Z");
  const home = await Home.open(page);
  const id = await home.takeFirst(sampleFile("bakery"));
  const first = await home.rows.getByRole("heading").innerText();
  await page.clock.setFixedTime("2026-11-21T09:00:00Z");
  await rename(page, id, "Renamed by mistake");
  await Home.open(page);
  await home.openVersions("Renamed by mistake");

  await expect(page.getByRole("heading", { name: "20 November 2026" })).toBeVisible();
  const row = page.getByTestId("version-row");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Changed after this: About the business (changed).");
  expect(await axe(page)).toEqual([]);

  await row.getByRole("button", { name: "Look at the version of 20 November 2026" }).click();
  await expect(page.getByRole("dialog")).toContainText(first);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Bring back" }).click();
  await expect(row).toHaveCount(2); // what was there is a version now
  await expect(page.getByText(`Now: ${first}`)).toBeVisible();

  await home.undo();
  await expect(page.getByText("Now: Renamed by mistake")).toBeVisible();
  await row
    .last()
    .getByRole("button", { name: /^Bring back/ })
    .click();
  await expect(page.getByText(`Now: ${first}`)).toBeVisible();
  await Home.open(page);
  await expect(home.row(first)).toHaveCount(1);
});
