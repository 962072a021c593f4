import type { Page } from "@playwright/test";
import { axe } from "./drivers/axe.ts";
import { withStick } from "./drivers/stick.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";

async function filesOnStick(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle("stick");
    const files: Record<string, string> = {};
    for await (const [name, handle] of stick.entries()) {
      // what the browser writes to before it takes the file's name may be gone by now
      const file = handle instanceof FileSystemFileHandle && (await handle.getFile().catch(() => null));
      if (file) files[name] = await file.text();
    }
    return files;
  });
}

async function writeOnStick(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([file = "", words = ""]) => {
      const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle("stick");
      const writing = await (await stick.getFileHandle(file, { create: true })).createWritable();
      await writing.write(words);
      await writing.close();
    },
    [name, text],
  );
}

test("plans are copied into a chosen folder, which is never written over, and its loss is said", async ({
  page,
}) => {
  await withStick(page);
  const home = await Home.open(page);
  const id = await home.takeFirst(sampleFile("bakery"));
  await page.goto("/#/settings");
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await expect(page.getByText(/^The folder is “stick”\. Last copy: /)).toBeVisible();
  const file = "korst-kruim.counterplan.json";
  const first = await filesOnStick(page);
  expect(Object.keys(first)).toEqual([file]);
  expect(planOf(first[file] ?? "")).toEqual(planOf(sampleFile("bakery")));
  expect(await axe(page)).toEqual([]);
  await Home.open(page);
  await expect(home.row("Korst & Kruim")).toContainText("Copy outside this browser:");

  async function change(address: string): Promise<void> {
    await page.goto(`/#/p/${id}/start/2`);
    await page.getByRole("combobox", { name: "Where is it?" }).selectOption(address);
    await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
    await page.goto("/#/settings");
  }
  // what we wrote is brought up to date
  await change("BE");
  await expect
    .poll(async () => planOf((await filesOnStick(page))[file] ?? ""))
    .toHaveProperty("business.country", "BE");
  expect(Object.keys(await filesOnStick(page))).toEqual([file]);

  // what somebody else wrote there stays
  await writeOnStick(page, file, "an older brother's homework");
  await change("DE");
  const second = "korst-kruim-2.counterplan.json";
  await expect
    .poll(async () => Object.keys(await filesOnStick(page)).toSorted())
    .toEqual([second, file].toSorted());
  expect((await filesOnStick(page))[file]).toBe("an older brother's homework");
  expect(planOf((await filesOnStick(page))[second] ?? "")).toHaveProperty("business.country", "DE");

  // a stick that was taken out; the choice is still known after a restart
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry("stick", { recursive: true }),
  );
  await change("FR");
  await expect(page.getByText(/“stick” is not there now/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/“stick” is not there now/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await Home.open(page);
  await expect(page.getByText("The copies in “stick” are not up to date.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "See why in Settings" }).click();
  await page.getByRole("button", { name: "Write no more copies there" }).click();
  await expect(page.getByText(/“stick”/)).toHaveCount(0);
});
