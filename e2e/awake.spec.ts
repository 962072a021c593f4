import type { Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { Home, sampleFile } from "./drivers/home.ts";
import { Live } from "./drivers/live.ts";

test("the screen stays on while somebody follows steps, and may go dark at the report", async ({ page }) => {
  await watchAwake(page);
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const live = new Live(page);
  await page.goto(`/#/p/${plan}/down`);
  await live.tap("Card 3 Card terminal");
  await expect(live.heading("Card terminal is down")).toBeVisible();
  await expect.poll(() => awake(page)).toBe(1);
  await lookAway(page);
  await expect.poll(() => awake(page)).toBe(1);
  await live.tap("It is back");
  await page.getByRole("link", { name: "Go to the report" }).click();
  await expect(page.getByRole("button", { name: "Print the report" })).toBeVisible();
  await expect.poll(() => awake(page)).toBe(0);
});

/** Counts what is asked of the real browser to keep the screen on, and is not given up. */
async function watchAwake(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const locks: WakeLockSentinel[] = [];
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (type) => {
      const lock = await ask(type);
      locks.push(lock);
      return lock;
    };
    Object.assign(globalThis, {
      held: () => locks.filter(({ released }) => !released).length,
      letGo: () => Promise.all(locks.map((lock) => lock.release())),
    });
  });
}

/** Another tab is in front for a moment. Without a screen every page is in sight: what the browser does then is done here. */
async function lookAway(page: Page): Promise<void> {
  await page.evaluate("letGo()");
  expect(await awake(page)).toBe(0);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

function awake(page: Page): Promise<number> {
  return page.evaluate("held()");
}
