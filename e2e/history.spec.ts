import { chromium, type Page } from "@playwright/test";
import { isReadyWithoutInternet } from "./drivers/offline.ts";
import { evidenceIsKept } from "./drivers/profile.ts";
import { withStick } from "./drivers/stick.ts";
import { ProfileFolder } from "./drivers/profile-folder.ts";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOfPlan, fileOf, Home, sampleFile } from "./drivers/home.ts";

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

test("a plan that cannot be read is named on Home, its text can be saved, it is set aside by the owner's word", async ({
  page,
}) => {
  const home = await Home.open(page);
  await home.take(fileOfPlan({ id: "bad", business: { name: "Damaged" } }));
  await home.take(fileOfPlan({ id: "good", business: { name: "Sound" } }));
  await page.evaluate(writeNonsense);
  await page.reload();

  const row = page.getByTestId("unreadable-row");
  await expect(row).toHaveCount(1);
  await expect(page.getByRole("status").getByText("One plan cannot be read.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row.getByRole("button", { name: "Save its text: Damaged" }).click(),
  ]);
  expect((await fileOf(download)).text).toBe("{words of an owner");

  await row.getByRole("button", { name: "Set aside: Damaged" }).click();
  await expect(row).toHaveCount(0);
  await expect(home.rows).toHaveCount(1);
  await page.reload();
  await page.getByText("Set aside (1)").click();
  await expect(page.getByRole("button", { name: "Save its text: Damaged" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

/** What an extension or a damaged disk would leave in place of a plan's text. */
function writeNonsense(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("counterplan");
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction("bodies", "readwrite");
      transaction.objectStore("bodies").put({ id: "bad", formatVersion: 1, text: "{words of an owner" });
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

test("the last copy outside the browser is missed from the eighth day on, and only where something changed", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-11-01T09:00:00Z");
  const home = await Home.open(page);
  const id = await home.takeFirst(fileOfPlan({ business: { name: "Corner shop" } }));
  await home.saveCopyOf("Corner shop");
  await page.clock.setFixedTime("2026-11-13T09:00:00Z");
  await page.reload();
  await expect(home.rows).not.toContainText("days ago");
  await rename(page, id, "Corner shop and cafe");
  await Home.open(page);
  await expect(home.rows).toContainText("Last copy outside this browser: 12 days ago, one change since.");
  await home.saveCopyOf("Corner shop and cafe");
  await expect(home.rows).not.toContainText("days ago");
});

test("a plan is brought back from its file on an empty browser by keyboard, in four actions", async ({
  page,
}) => {
  await Home.open(page);
  const open = page.getByTestId("import-file");
  const choosing = page.waitForEvent("filechooser"); // asked for early: the browser needs a moment to hand it over
  // 1: on to "Open a file"
  for (
    let presses = 0;
    presses < 12 && !(await open.evaluate((input) => input.matches(":focus")));
    presses += 1
  )
    await page.keyboard.press("Tab");
  await expect(open).toBeFocused();
  await page.keyboard.press("Enter"); // 2
  const chooser = await choosing;
  const buffer = Buffer.from(sampleFile("bakery"));
  // 3: picked in the system's own window
  await chooser.setFiles({ name: "korst.counterplan.json", mimeType: "application/json", buffer });
  await expect(page.getByTestId("import-confirm")).toBeFocused();
  await page.keyboard.press("Enter"); // 4
  await expect(page.getByTestId("plan-row")).toContainText("Korst & Kruim");
});

/** What lies in this browser: notes, stores with records in them, files and folders, caches, and service workers. */
async function keptHere(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const records: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("success", () => resolve(opening.result));
      });
      for (const store of database.objectStoreNames) {
        const counting = database.transaction(store).objectStore(store).count();
        await new Promise((resolve) => counting.addEventListener("success", resolve));
        if (counting.result > 0) records.push(store);
      }
      database.close();
    }
    const files: string[] = [];
    for await (const file of (await navigator.storage.getDirectory()).keys()) files.push(file);
    return {
      notes: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted(),
      records: records.toSorted(),
      files: files.toSorted(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
}

test("everything is removed from this computer after the word for it, and the next visit is the first", async ({
  baseURL,
}, { project }) => {
  const profile = new ProfileFolder();
  const canary = "Kanarienvogelbrot";
  const start = () =>
    chromium.launchPersistentContext(profile.path, {
      ...project.use.launchOptions,
      baseURL: baseURL ?? "",
      serviceWorkers: "allow",
    });
  let context = await start();
  try {
    const page = await context.newPage();
    const other = await context.newPage();
    await withStick(page);
    const home = await Home.open(page);
    const id = await home.takeFirst(fileOfPlan({ business: { name: canary } }));
    await page.goto("/#/settings");
    await page.getByRole("button", { name: "Choose a folder" }).click();
    await expect(page.getByText(/^The folder is “stick”/)).toBeVisible();
    await page.reload(); // a visit makes the spare copy the one before had no time for
    await evidenceIsKept(page, 1);
    await isReadyWithoutInternet(page);
    expect(await keptHere(page)).toEqual({
      notes: ["counterplan.sentinel"],
      records: ["bodies", "folders", "notes", "plans"],
      files: ["counterplan-spare-copies", "stick"],
      caches: [expect.stringContaining("counterplan")],
      workers: 1,
    });
    await other.goto(`/#/p/${id}/start/2`);
    await other.getByLabel("What is it called?").waitFor();
    for (const tab of [page, other])
      await tab.addInitScript(() => {
        // the next visit would begin to keep the app again after three seconds
        ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
      });
    await page.goto("/#/settings");
    await page.getByRole("button", { name: "Remove everything" }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Remove everything now" }).click();
    await expect(page.getByRole("dialog")).toContainText("Nothing was removed yet.");
    await page.getByLabel("Type the word").fill("Remove");
    await page.getByRole("button", { name: "Remove everything now" }).click();

    for (const tab of [page, other]) {
      await expect(tab.getByRole("heading", { name: "The outage plan you keep" })).toBeVisible();
      await expect(tab.getByTestId("plan-row")).toHaveCount(0);
    }
    // but for the folder that was chosen, which lies outside: here it is one of the browser's own
    expect(await keptHere(page)).toEqual({
      notes: [],
      records: [],
      files: ["stick"],
      caches: [],
      workers: 0,
    });
    await page.evaluate(async () =>
      (await navigator.storage.getDirectory()).removeEntry("stick", { recursive: true }),
    );
    await context.close();
    context = await start();
    const again = await context.newPage();
    await Home.open(again);
    await expect(again.getByRole("heading", { name: "The outage plan you keep" })).toBeVisible();
    await context.close();
    // the browser's own log of deleted records until it tidies up, and its memory of forms: Settings says so
    const places = profile.filesWith(canary).filter((file) => !/IndexedDB|Session|Web Data/.test(file));
    expect(places).toEqual([]);
  } finally {
    await context.close();
    profile.remove();
  }
});
