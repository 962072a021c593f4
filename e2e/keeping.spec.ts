import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";

test("a plan that was begun is there on the next visit, and goes on where it was", async ({ page }) => {
  await page.goto("/");
  expect(await axe(page)).toEqual([]);
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
