import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { findShell } from "../scripts/find-browser.mjs";
import { ProfileFolder } from "./drivers/profile-folder.ts";
import { expect, test as base, watch } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { ServedFolder } from "./drivers/builds.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import {
  Doorstep,
  buildsInUse,
  hostsAsked,
  isReadyWithoutInternet,
  keptBuilds,
  losesKept,
} from "./drivers/offline.ts";
import { Live } from "./drivers/live.ts";
import { OwnServer } from "./drivers/own-server.ts";
import { Paper } from "./drivers/paper.ts";
import { Workshop } from "./drivers/workshop.ts";

// each test has a server process of its own, which it ends, and a browser that keeps the app

interface Place {
  folder: ServedFolder;
  server: OwnServer;
  /** starts the server again, where it stood */
  startAgain: () => Promise<void>;
  /** a browser with a profile folder; a second one finds what the first one kept */
  open: (args?: string[]) => Promise<BrowserContext>;
}

base.slow(); // three whole builds are fetched and kept

const test = base.extend<{ place: Place }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for out of the pattern
  place: async ({}, use) => {
    const folder = new ServedFolder();
    const profile = new ProfileFolder();
    const found = await findShell();
    const faults: string[] = [];
    const opened: BrowserContext[] = [];
    const place: Place = {
      folder,
      server: await OwnServer.start(folder.path),
      async startAgain() {
        place.server = await OwnServer.start(folder.path, place.server.address);
      },
      async open(args = []) {
        const context = await chromium.launchPersistentContext(profile.path, {
          executablePath: found.path,
          args: [...found.args, ...quiet, ...args],
          baseURL: place.server.address,
          serviceWorkers: "allow",
          viewport: { width: 1280, height: 800 },
        });
        opened.push(context);
        await watch(context, new URL(place.server.address).origin, (fault) => faults.push(fault));
        return context;
      },
    };
    await use(place);
    await Promise.all(opened.map((context) => context.close()));
    await place.server.end();
    folder.remove();
    profile.remove();
    expect(faults.filter((fault) => !gone.test(fault))).toEqual([]);
  },
});

// a whole build is fetched, while other tests run
const patiently = { timeout: 30_000 };

// the browser's own traffic
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
// what the browser says of a server that is away, or of a file it has not: the app has words of its own for it
const gone = /Failed to load resource|Failed to fetch dynamically imported module|ERR_|MissingPart/;

function pageOf(context: BrowserContext): Page {
  const [page] = context.pages();
  if (page === undefined) throw new Error("The browser opened no page.");
  return page;
}

test("after one visit, with the server's process ended and the browser started anew, everything works and nothing is asked of anybody", async ({
  place,
}) => {
  const netLog = join(place.folder.path, "net-log.json");
  const visit = await place.open();
  await isReadyWithoutInternet(pageOf(visit));
  expect(place.server.asked.every((line) => line.startsWith("GET "))).toBe(true);
  await visit.close();
  await place.server.end();

  const context = await place.open([`--log-net-log=${netLog}`]);
  const page = pageOf(context);
  await Home.open(page);
  // somebody listens from here on: the browser asks for a newer version after the page was loaded, the app for nothing
  const doorstep = await Doorstep.at(place.server.address);
  const asked: string[] = [];
  context.on("response", (response) => {
    if (!response.fromServiceWorker() && response.url().startsWith("http")) asked.push(response.url());
  });
  context.on("requestfailed", (request) => asked.push(request.url()));

  const live = new Live(page);
  await page.getByRole("link", { name: "Something is down" }).click();
  await live.tap("Power cut");
  await expect(live.heading("Power cut is down")).toBeVisible();
  const first = await live.step.textContent();
  await live.tap("Done");
  await expect(live.step).not.toHaveText(first ?? "");
  await page.getByRole("link", { name: "Leave" }).click();

  await page.getByRole("button", { name: "New plan" }).click();
  await page.getByRole("radio", { name: "Bakery with web shop", exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("What is it called?").fill("Korst & Kruim");
  await page.getByRole("link", { name: "Counterplan: your plans" }).click();
  const home = await homeOf(page);
  await expect(home.row("Korst & Kruim")).toHaveCount(1);

  await home.take(sampleFile("dental"));
  const dental = home.rows.filter({ hasNotText: "Korst & Kruim" });
  const plan = String(await dental.getAttribute("data-plan-id"));
  for (const screen of ["cost", "shared", "things", "backups", "contacts", "messages", "todo", "ready"]) {
    await page.evaluate((address) => (location.hash = address), `#/p/${plan}/${screen}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await page.evaluate((address) => (location.hash = address), `#/p/${plan}/show/11`);
  const stage = Workshop.on(page);
  await stage.isOn(11);
  await stage.field("What helped us most?").fill("The printed list");
  await stage.leaveField();
  await page.evaluate((address) => (location.hash = address), `#/p/${plan}/drills`);
  await page.getByRole("button", { name: "Start the drill" }).click();
  await expect(live.step).toBeVisible();
  await live.tap("Done");
  await live.tap("End the drill");
  await page.getByLabel("What helped us most?").fill("The card on the hook");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("The card on the hook");
  await page.evaluate((address) => (location.hash = address), `#/p/${plan}/print`);
  const paper = new Paper(page, plan);
  await paper.isLaidOut();
  expect((await paper.download()).pdf.pages.length).toBeGreaterThan(9);
  expect((await paper.printedByTheBrowser()).pages.length).toBeGreaterThan(9);
  await paper.print();
  await page.getByRole("link", { name: "Counterplan: your plans" }).click();
  const name = await dental.getByRole("heading").innerText();
  expect(planOf((await home.saveCopyOf(name)).text)).toMatchObject({ id: plan });
  await home.doMore("Korst & Kruim", "Remove");
  await expect(home.row("Korst & Kruim")).toHaveCount(0);

  expect(asked).toEqual([]);
  expect(doorstep.knocks.filter((line) => line !== "GET /sw.js")).toEqual([]);
  expect(await page.evaluate(() => "RTCPeerConnection" in globalThis)).toBe(false);

  await context.setOffline(true);
  await page.reload();
  await expect(home.rows).toHaveCount(1);
  await page.goto(`#/p/${plan}/print`);
  await paper.isLaidOut();
  await page.goto(`#/p/${plan}/show/11`);
  await expect(stage.field("What helped us most?")).toHaveValue("The printed list");
  await context.close();
  await doorstep.leave();
  const own = new URL(place.server.address).host;
  expect(hostsAsked(netLog).filter((host) => host !== own && host !== "127.0.0.1")).toEqual([]);
});

test("a new version waits, starts when the owner says so, after everything is saved, and tabs of the old one go on", async ({
  place,
}) => {
  const context = await place.open();
  const old = pageOf(context);
  await isReadyWithoutInternet(old);
  await Home.open(old); // loaded by itself: Help is not among its parts
  await old.reload();
  place.folder.becomesSecondBuild();

  const page = await context.newPage();
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  await expect(page.locator("html")).not.toHaveAttribute("data-build");
  const bar = page.getByRole("region", { name: "A new version is ready" });
  await expect(bar).toBeVisible(patiently);
  expect(await axe(page)).toEqual([]);

  await page.goto(`#/p/${plan}/start/2`);
  await page.getByLabel("What is it called?").fill("Korst & Kruim, east");
  await bar.getByRole("button", { name: "Update now" }).click();
  await expect(bar).toContainText("Saving your plan, then starting the new version");
  await expect(page.locator("html")).toHaveAttribute("data-build", "second", patiently);
  await expect(page.getByLabel("What is it called?")).toHaveValue("Korst & Kruim, east");
  await expect(bar).toHaveCount(0);

  // its Help is not on the server any more
  await old.getByRole("link", { name: "Help" }).click();
  await expect(old.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  expect(await keptBuilds(page)).toBe(2);
  await expect.poll(() => buildsInUse(page)).toBe(2); // a tab says what it runs once its first screen stands
  await old.close();
  await expect.poll(() => buildsInUse(page)).toBe(1);
  await page.reload();
  await expect.poll(() => keptBuilds(page)).toBe(1);
  await page.goto("#/help");
  await expect(page.getByTestId("offline-copy")).toContainText("ready");
});

test("a version that cannot be fetched whole changes nothing, and comes once it can", async ({ place }) => {
  const context = await place.open();
  const page = pageOf(context);
  // the first one of all, and the server goes down in the middle of it
  await Promise.all([place.server.endAfter(200), page.goto("").catch(() => undefined)]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await keptBuilds(page)).toBe(0);
  await place.startAgain();
  await page.reload();
  await isReadyWithoutInternet(page);

  place.folder.becomesSecondBuild();
  const part = "apple-touch-icon.png";
  place.folder.without(part);
  const before = place.server.asked.length;
  await page.reload();
  await expect.poll(() => place.server.asked.slice(before), patiently).toContain(`GET /${part}`);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing === null && registration.waiting === null;
      }),
    )
    .toBe(true);
  await Home.open(page);
  await expect(page.locator("html")).not.toHaveAttribute("data-build");
  expect(await keptBuilds(page)).toBe(1);

  place.folder.backAgain(part);
  await page.reload();
  await expect(page.getByRole("region", { name: "A new version is ready" })).toBeVisible(patiently);
});

test("a part that is nowhere any more is said once, and loaded again once after saving, never without internet", async ({
  place,
}) => {
  const context = await place.open();
  const page = pageOf(context);
  await isReadyWithoutInternet(page);
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  await page.goto(`#/p/${plan}/start/2`);
  await page.getByLabel("What is it called?").fill("Korst & Kruim, west");
  const part = place.folder.partNamed("todo-screen", ".js");
  await losesKept(page, part);
  await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
  let loads = 0;
  page.on("framenavigated", (frame) => (loads += frame === page.mainFrame() ? 1 : 0));
  page.on("load", () => (loads += 100));

  await context.setOffline(true);
  await page.evaluate((address) => (location.hash = address), `#/p/${plan}/todo`);
  await expect(page.getByRole("heading", { level: 1, name: "This page did not load" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await context.setOffline(false);
  expect(loads).toBeLessThan(100);

  place.folder.without(part);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "This page did not load" })).toBeVisible();
  await expect.poll(() => loads).toBeGreaterThanOrEqual(200); // ours, and the app's own
  await expect(page.getByRole("heading", { level: 1, name: "This page did not load" })).toBeVisible();
  expect(loads).toBeLessThan(300);

  place.folder.backAgain(part);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "To do" })).toBeVisible();
  await page.goto(`#/p/${plan}/start/2`);
  await expect(page.getByLabel("What is it called?")).toHaveValue("Korst & Kruim, west");
});

async function homeOf(page: Page): Promise<Home> {
  await page.getByTestId("import-file").waitFor({ state: "attached" });
  return Home.on(page);
}
