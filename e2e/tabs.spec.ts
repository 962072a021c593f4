import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { fileOf, Home, planOf, sampleFile } from "./drivers/home.ts";
import { readPlansFromDatabase } from "./drivers/kept-texts.ts";

const nameOf = (tab: Page) => tab.getByLabel("What is it called?");
const saved = (tab: Page) => tab.getByTestId("save-state").and(tab.locator("[data-state=saved]"));
const takeOver = (tab: Page) => tab.getByRole("button", { name: "Take over" });

/** The same plan in two tabs, the first one's before the second one's. */
async function twoTabs(
  page: Page,
  context: BrowserContext,
): Promise<{ id: string; first: Page; second: Page }> {
  const id = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(`/#/p/${id}/start/2`);
    await nameOf(tab).waitFor();
  }
  return { id, first: page, second };
}

test("a plan that is open in another tab can be looked at, not changed, and follows what is saved there", async ({
  page,
  context,
}) => {
  const { id, first, second } = await twoTabs(page, context);
  await expect(second.getByRole("region", { name: "Open in two tabs" })).toContainText(
    "This plan is open in another tab. Here you can look, print and save a copy.",
  );
  await expect(nameOf(second)).toHaveAttribute("readonly");
  await expect(nameOf(second)).toHaveValue("Korst & Kruim");
  await nameOf(second).press("x");
  await nameOf(first).fill("Typed in the first tab");
  await expect(nameOf(second)).toHaveValue("Typed in the first tab");
  expect(await axe(second)).toEqual([]);

  await second.goto(`/#/p/${id}/print`);
  await expect(second.getByTestId("print")).toBeEnabled();
  const download = second.waitForEvent("download");
  await second.getByTestId("export-pdf").click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test("taking over keeps what was typed in the other tab, which then says so and looks on", async ({
  page,
  context,
}) => {
  const { first, second } = await twoTabs(page, context);
  await nameOf(first).fill("Typed in the first tab");
  await takeOver(second).focus();
  await second.keyboard.press("Enter");
  await expect(second.getByRole("region", { name: "Open in two tabs" })).toContainText(
    "You can change this plan here now.",
  );
  await expect(nameOf(second)).toHaveValue("Typed in the first tab");
  await nameOf(second).fill("Typed in the second tab");
  await expect(first.getByRole("region", { name: "Open in two tabs" })).toContainText(
    "This plan was taken over in another tab.",
  );
  await expect(nameOf(first)).toHaveValue("Typed in the second tab");
  await expect(nameOf(first)).toHaveAttribute("readonly");
  await saved(second).waitFor();
  expect(await readPlansFromDatabase(second)).toHaveLength(1);
});

test("when the tab that has the plan is closed or crashes, the next one may change it by itself", async ({
  page,
  context,
}) => {
  const { id, first, second } = await twoTabs(page, context);
  await first.close();
  await expect(nameOf(second)).not.toHaveAttribute("readonly", "");
  await expect(second.getByRole("region", { name: "Open in two tabs" })).toContainText(
    "You can change this plan here now.",
  );

  const third = await context.newPage();
  await third.goto(`/#/p/${id}/start/2`);
  await expect(nameOf(third)).toHaveAttribute("readonly");
  const devtools = await context.newCDPSession(second);
  await Promise.race([devtools.send("Page.crash").catch(() => undefined), second.waitForEvent("crash")]);
  await expect(nameOf(third)).not.toHaveAttribute("readonly", "");
});

test("a frozen tab is taken over from, and what it still held becomes a copy, never an overwrite", async ({
  page,
  context,
}) => {
  // the disk is full for the first tab, so that it has something in hand when it freezes
  await page.addInitScript(() => {
    const transaction: unknown = Reflect.get(IDBDatabase.prototype, "transaction");
    if (typeof transaction !== "function") return;
    let isFull = false;
    addEventListener("disk-full", () => (isFull = true));
    addEventListener("disk-free", () => (isFull = false));
    IDBDatabase.prototype.transaction = function refusing(...args) {
      if (isFull && args[1] === "readwrite") throw new DOMException("no room", "QuotaExceededError");
      return Reflect.apply(transaction, this, args);
    };
  });
  const { first, second } = await twoTabs(page, context);
  await first.evaluate(() => dispatchEvent(new Event("disk-full")));
  await nameOf(first).fill("Typed and not written");
  await expect(first.getByRole("region", { name: "Not saved" })).toBeVisible();
  const devtools = await context.newCDPSession(first);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await takeOver(second).click();
  await expect(nameOf(second)).not.toHaveAttribute("readonly");
  await nameOf(second).fill("Typed after taking over");
  await saved(second).waitFor();
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await first.evaluate(() => dispatchEvent(new Event("disk-free")));
  await expect(first.getByRole("region", { name: "Not saved" })).toContainText(
    "This plan was changed in another tab.",
  );
  const kept = await readPlansFromDatabase(second);
  expect(kept.map(({ business }) => business.name).toSorted()).toEqual([
    "Typed after taking over",
    "Typed and not written",
  ]);
});

test("two tabs with two plans both save, and neither waits for the other", async ({ page, context }) => {
  const id = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const other = await context.newPage();
  const home = await Home.open(other);
  await other.getByRole("button", { name: "New plan" }).click();
  await other.waitForURL(/start\/1$/);
  await page.goto(`/#/p/${id}/start/2`);
  await other.goto(other.url().replace(/1$/, "2"));
  for (let turn = 0; turn < 10; turn += 1)
    for (const tab of [page, other]) await nameOf(tab).pressSequentially(`${turn}`);
  for (const tab of [page, other]) await saved(tab).waitFor();
  await expect
    .poll(async () =>
      (await readPlansFromDatabase(home.page)).map(({ business }) => business.name).toSorted(),
    )
    .toEqual(["0123456789", "0123456789Korst & Kruim"]);
});

/** Home in one tab, and the bakery open in another. */
async function homeBesideAPlan(page: Page, context: BrowserContext): Promise<{ home: Home; other: Page }> {
  const home = await Home.open(page);
  const id = await home.takeFirst(sampleFile("bakery"));
  const other = await context.newPage();
  await other.goto(`/#/p/${id}/start/2`);
  await nameOf(other).waitFor();
  return { home, other };
}

test("a plan renamed in one tab is renamed on Home of the other; removed on Home, the tab that shows it says so", async ({
  page,
  context,
}) => {
  const { home, other } = await homeBesideAPlan(page, context);
  await nameOf(other).fill("Renamed in the other tab");
  await expect(home.row("Renamed in the other tab")).toHaveCount(1);

  await saved(other).waitFor();
  await home.doMore("Renamed in the other tab", "Remove");
  const bar = other.getByRole("region", { name: "Removed in another tab" });
  await expect(bar).toContainText("This plan was removed in another tab. Undo it there");
  await expect(bar.getByRole("link", { name: "Your plans" })).toBeVisible();
  await expect(nameOf(other)).toHaveAttribute("readonly");
  expect(await axe(other)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByRole("region", { name: "Open in two tabs" })).toContainText(
    "You can change this plan here now.",
  );
  await nameOf(other).fill("Changed after it was back");
  await expect(home.row("Changed after it was back")).toHaveCount(1);
});

test("an import that is undone takes its plan from another tab, which says so and still has it as a file", async ({
  page,
  context,
}) => {
  const { home, other } = await homeBesideAPlan(page, context);
  await home.undo();
  const bar = other.getByRole("region", { name: "Removed in another tab" });
  await expect(bar).toContainText("Only this tab still has it: save a copy if you need it.");
  await expect(other.getByTestId("save-state")).toHaveText("Not saved");
  await expect(nameOf(other)).toHaveAttribute("readonly");
  expect(await axe(other)).toEqual([]);
  const [download] = await Promise.all([
    other.waitForEvent("download"),
    bar.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(planOf((await fileOf(download)).text)).toMatchObject({ business: { name: "Korst & Kruim" } });
  await expect(bar).toContainText("A copy was sent to your browser’s downloads as ");
});

test("a newer Counterplan in another tab is let through at once, and the old tab says what to do", async ({
  page,
  context,
}) => {
  const id = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  await page.goto(`/#/p/${id}/start/2`);
  await nameOf(page).fill("Typed before the newer version");
  const newer = await context.newPage();
  await newer.route("**/newer", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Newer</title>" }),
  );
  await newer.goto("/newer"); // what matters of it is its database
  const took = await newer.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const began = performance.now();
        const opening = indexedDB.open("counterplan", 99);
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve(performance.now() - began);
        });
        opening.addEventListener("error", () => reject(new Error("not opened")));
      }),
  );
  expect(took).toBeLessThan(5_000);
  await expect(page.getByRole("region", { name: "Open in two tabs" })).toContainText("newer Counterplan");
  await expect(page.getByRole("button", { name: "Load the page again" })).toBeVisible();
  await expect(nameOf(page)).toHaveAttribute("readonly");
  const [plan] = await readPlansFromDatabase(newer);
  expect(plan?.business.name).toBe("Typed before the newer version");
});

test("site data cleared under an open plan: said, offered as a file, and kept again when told to", async ({
  page,
  context,
  baseURL,
}) => {
  const id = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  await page.goto(`/#/p/${id}/start/2`);
  await nameOf(page).fill("Before");
  await saved(page).waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", {
    origin: new URL(baseURL ?? "").origin,
    storageTypes: "all",
  });
  await nameOf(page).fill("After");
  const bar = page.getByRole("region", { name: "Not saved" });
  await expect(bar).toContainText("The plans kept in this browser were removed while this one was open.");
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  const download = page.waitForEvent("download");
  await bar.getByRole("button", { name: "Save a copy" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.counterplan\.json$/);
  await bar.getByRole("button", { name: "Keep it in this browser again" }).click();
  await expect(bar).toHaveCount(0);
  await page.reload();
  await expect(nameOf(page)).toHaveValue("After");
});
