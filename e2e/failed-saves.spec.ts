import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import {
  fails,
  losesConnection,
  rigStorage,
  saidAfter,
  works,
  writeErrors,
} from "./drivers/failing-storage.ts";
import { fileOf, fileOfPlan, Home, planOf } from "./drivers/home.ts";
import { OwnBrowser } from "./drivers/own-browser.ts";

const name = (page: Page) => page.getByLabel("What is it called?");
const saved = (page: Page) => page.getByTestId("save-state").and(page.locator("[data-state=saved]"));
const bar = (page: Page) => page.getByRole("region", { name: "Not saved" });

/** A plan with the field open in which its name is typed. */
async function typing(page: Page, address = "/"): Promise<Locator> {
  await page.goto(address);
  const id = await Home.on(page).takeFirst(fileOfPlan({ business: { name: "Shop" } }));
  await page.goto(`${address}#/p/${id}/start/2`);
  await name(page).press("End");
  return name(page);
}

async function copyFrom(page: Page): Promise<object> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    bar(page).getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return planOf((await fileOf(download)).text);
}

test("whatever the browser says of a write, it is on screen within two seconds, with the plan as a file", async ({
  page,
  context,
}) => {
  await rigStorage(context);
  const field = await typing(page);
  let typed = "Shop";
  for (const error of writeErrors) {
    await fails(page, error);
    await field.press("End");
    await field.press("x");
    typed += "x";
    await expect(bar(page), error).toBeVisible();
    const after = await saidAfter(page);
    expect(after, error).toBeGreaterThanOrEqual(0);
    expect(after, error).toBeLessThan(2_000);
    expect(await copyFrom(page), error).toMatchObject({ business: { name: typed } });
    await works(page);
    await field.press("End");
    await field.press("y");
    typed += "y";
    await saved(page).waitFor();
    await expect(bar(page)).toHaveCount(0);
  }
  await page.reload();
  await expect(field).toHaveValue(typed);
});

test("a connection that is lost is opened again and nobody notices; lost for good it is said", async ({
  page,
  context,
}) => {
  await rigStorage(context);
  const field = await typing(page);
  await losesConnection(page);
  await field.press("a");
  await saved(page).waitFor();
  await fails(page, "transaction InvalidStateError", 1);
  await field.press("b");
  await saved(page).waitFor();
  expect(await saidAfter(page)).toBe(-1);
  await fails(page, "transaction InvalidStateError", 2);
  await field.press("c");
  await expect(bar(page)).toContainText("Your last changes are not saved yet. We keep trying.");
  expect(await axe(page)).toEqual([]);
  await expect(bar(page)).toHaveCount(0); // by itself
  await page.reload();
  await expect(field).toHaveValue("Shopabc");
});

test("left unsaved: Home says so, a copy from there has what was typed, and it is saved once there is room", async ({
  page,
  context,
}) => {
  await rigStorage(context);
  const field = await typing(page);
  await fails(page, "put QuotaExceededError");
  await field.pressSequentially(" by the bridge");
  await expect(bar(page)).toContainText("this browser has no room left");
  await page.goto("/#/");
  const home = Home.on(page);
  const said = home.rows.getByText("Your last changes are not saved on this computer yet.");
  await expect(said).toBeVisible();
  await expect(page.getByText("All reviews and copies are up to date.")).toHaveCount(0);
  await expect(page.getByText("1 plan is not saved yet")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    home.rows.getByTestId("export-plan").click(),
  ]);
  expect(planOf((await fileOf(download)).text)).toMatchObject({ business: { name: "Shop by the bridge" } });
  // who closes the tab now is asked by the browser, and stays
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(asked.type()).toBe("beforeunload");
  await asked.dismiss();
  await works(page);
  await expect(said).toHaveCount(0); // by itself
  let asksAgain = false;
  page.on("dialog", (dialog) => {
    asksAgain = true;
    void dialog.accept();
  });
  await page.reload();
  expect(asksAgain).toBe(false);
  await expect(home.row("Shop by the bridge")).toHaveCount(1);
});

test("the browser’s share is full: said, offered as a file, and saved by itself once there is room", async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 2_000_000 });
  const field = await typing(page);
  await page.evaluate(fillTheShare);
  await field.pressSequentially(" by the bridge");
  await expect(bar(page)).toContainText("this browser has no room left");
  expect(await copyFrom(page)).toMatchObject({ business: { name: "Shop by the bridge" } });
  await expect(bar(page)).toContainText("A copy was sent to your browser’s downloads as ");
  expect(await axe(page)).toEqual([]);
  await page.evaluate(() => void indexedDB.deleteDatabase("filler"));
  await saved(page).waitFor();
  await page.reload();
  await expect(field).toHaveValue("Shop by the bridge");
});

test("a download that the browser refuses is not said to be saved anywhere", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ acceptDownloads: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  const home = await Home.open(page);
  await home.takeFirst(fileOfPlan({ business: { name: "Shop" } }));
  await home.row("Shop").getByTestId("export-plan").click();
  await expect(
    page.getByRole("status").filter({ hasText: "was sent to your browser’s downloads" }),
  ).toBeVisible();
  await expect(page.getByText(/copy (is|was) saved|saved (to|in) your downloads/i)).toHaveCount(0);
  await context.close();
});

test("a clock that is years off, forwards and back, puts no older text before a newer one, and is doubted", async ({
  page,
}) => {
  const field = await typing(page);
  for (const [year, letter] of [
    ["2099", "a"],
    ["1970", "b"],
    ["2026", "c"],
  ] as const) {
    await page.clock.setFixedTime(`${year}-03-29T00:59:59Z`);
    await field.press(letter);
    await saved(page).waitFor();
    await page.reload();
    await field.press("End");
  }
  await expect(field).toHaveValue("Shopabc");
  await Home.open(page);
  await expect(Home.on(page).row("Shopabc")).toHaveCount(1);

  const doubt = page.getByText("clock says 29 March 2026, before this Counterplan was made");
  await expect(doubt).toBeVisible();
  await page.getByRole("link", { name: "Shopabc" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shopabc" })).toBeFocused();
  await expect(doubt).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

// only where this account may mount a disk of its own
if (mayMount())
  test("the disk is full: said, offered as a file, and saved by itself once there is room", async ({
    baseURL,
  }) => {
    const disk = mkdtempSync(join(tmpdir(), "counterplan-disk-"));
    expect(mounted(disk)).toBe(true);
    let own: OwnBrowser | null = null;
    try {
      own = await OwnBrowser.start(join(disk, "profile"));
      const page = await own.context.newPage();
      const field = await typing(page, baseURL);
      const fillers: string[] = [];
      // a browser gives back some room of its own now and then, and writes some letters into room it already has
      await expect(async () => {
        const filler = join(disk, `filler-${fillers.length}`);
        fillers.push(filler);
        expect(() => fillUp(filler)).toThrow("ENOSPC");
        await field.press("x");
        await expect(bar(page)).toBeVisible({ timeout: 300 });
      }).toPass({ timeout: 60_000 });
      const typed = await field.inputValue();
      for (const filler of fillers) rmSync(filler);
      await saved(page).waitFor();
      await page.reload();
      await expect(field).toHaveValue(typed);
    } finally {
      await own?.kill();
      spawnSync("umount", ["-l", disk]);
      rmdirSync(disk);
    }
  });

/** In the page: keeps what cannot be made smaller until not even a little more is taken. */
async function fillTheShare(): Promise<void> {
  const filler = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open("filler");
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("f", { autoIncrement: true }),
    );
    opening.addEventListener("success", () => resolve(opening.result));
  });
  filler.addEventListener("versionchange", () => filler.close());
  function isTaken(bytes: number): Promise<boolean> {
    return new Promise((resolve) => {
      const transaction = filler.transaction("f", "readwrite");
      transaction.objectStore("f").add(crypto.getRandomValues(new Uint8Array(bytes)));
      transaction.addEventListener("complete", () => resolve(true));
      transaction.addEventListener("abort", () => resolve(false));
    });
  }
  for (const bytes of [65_536, 8_192, 512]) {
    // oxlint-disable-next-line no-await-in-loop -- until one is refused
    while (await isTaken(bytes));
  }
}

function fillUp(file: string): never {
  for (;;) appendFileSync(file, Buffer.alloc(1_000_000));
}

function mounted(place: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=200m", "tmpfs", place]).status === 0;
}

function mayMount(): boolean {
  if (process.platform !== "linux") return false;
  const place = mkdtempSync(join(tmpdir(), "counterplan-disk-"));
  const may = mounted(place);
  if (may) spawnSync("umount", [place]);
  rmdirSync(place);
  return may;
}
