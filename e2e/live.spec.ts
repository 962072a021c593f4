import { chromium } from "@playwright/test";
import { expect, test, watch } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { Home, fileOf, planOf, sampleFile } from "./drivers/home.ts";
import { kill, Live, tooWide } from "./drivers/live.ts";
import { isReadyWithoutInternet } from "./drivers/offline.ts";
import { lettersOf, readPdf } from "./drivers/read-pdf.ts";
import { ProfileFolder } from "./drivers/profile-folder.ts";

/** The letters of a line; a label stands before a colon in one form, and beside what it says in another. */
const signsOf = (text: string): string => lettersOf(text).replaceAll(":", "");

const phone = { width: 375, height: 812 };

test("on a phone without internet: two taps to the first step, and after the battery died it goes on at that step and time, to the report", async ({
  baseURL,
}, { project }) => {
  const profile = new ProfileFolder();
  const faults: string[] = [];
  async function start() {
    const context = await chromium.launchPersistentContext(profile.path, {
      ...project.use.launchOptions,
      baseURL: baseURL ?? "",
      locale: "en-GB",
      timezoneId: "Europe/Amsterdam",
      serviceWorkers: "allow",
      viewport: phone,
    });
    await watch(context, new URL(baseURL ?? "").origin, (fault) => faults.push(fault));
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }
  let { context, page } = await start();
  try {
    await isReadyWithoutInternet(page);
    const home = await Home.open(page);
    await home.take(sampleFile("bakery"));
    await context.setOffline(true);

    let live = new Live(page);
    await page.getByRole("link", { name: "Something is down" }).click(); // the first tap
    await expect(page.getByRole("button", { name: "Card 3 Card terminal" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await live.tap("Card 3 Card terminal"); // the second
    await expect(live.step).toHaveText("Is the light on the terminal green?");
    await live.tap("Done");
    await expect(live.step).toHaveText("Does the other terminal work?");
    await live.stoppedEarlier(15);
    await expect(live.checkpoint).toContainText("10 minutes. Go to paper now?");
    await expect(live.soFar).toContainText("15 min");
    expect(await axe(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await live.checkpoint.getByRole("button", { name: "Yes" }).click();
    await expect(live.checkpoint).toHaveCount(0);
    await live.tap("Not now");
    await live.tap("Could not");
    await expect(live.step).toHaveText("Write the start time in the outage log.");
    const since = await live.since.textContent();
    await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
    await kill(context, page);

    ({ context, page } = await start());
    await context.setOffline(true);
    live = new Live(page);
    const again = await Home.open(page);
    const row = again.row("Korst & Kruim");
    await expect(row).toContainText("Card terminal is down since");
    await row.getByRole("link", { name: "Go on" }).click();
    await expect(live.step).toHaveText("Write the start time in the outage log.");
    await expect(live.since).toHaveText(since ?? "");

    await live.openTab("Call");
    await expect(page.getByRole("link", { name: /Zoë Ağaoğlu/ })).toHaveAttribute("href", /^tel:/);
    await live.openTab("Tell");
    await page.getByLabel("When do you say it is back?").fill("23:58");
    await live.tap("Use this time");
    await live.tap("Told: Door sign");
    await live.tap("Told: Text message");
    await expect(page.getByText(/News\s+at 23:58/)).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await live.openTab("Log");
    await page.getByLabel("Add a note").fill("The street is dug up.");
    await live.tap("Add");
    await expect(page.getByText("The street is dug up.")).toBeVisible();
    await live.openTab("Steps");

    await live.tap("A second thing stopped");
    await live.tap("Card 4 Till app");
    await expect(live.heading("Card terminal and till app are down")).toBeVisible();
    await expect(live.cause).toContainText(
      "Card terminal and till app need your internet line. Is that what is down?",
    );
    await expect(live.cause).toContainText("With it stop: cold room alarm.");
    expect(await axe(page)).toEqual([]);
    await live.cause.getByRole("button", { name: "Yes" }).click();
    await expect(live.heading("Internet line is down")).toBeVisible();
    await expect(page.getByText("Down with it: card terminal, till app and cold room alarm.")).toBeVisible();

    await live.tap("It is back");
    await expect(live.heading("Internet line is back")).toBeVisible();
    await live.tap("It is not back after all");
    await live.tap("It is back");
    await live.tap("Done");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Go to the report" }).click();
    await page.getByLabel("What do we change?").fill("Keep the second reader charged.");
    await live.tap("Add 1 line to the to-do list");
    await expect(page.getByText("1 to-do from this outage.")).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("export-outage-report").click(),
    ]);
    const report = await fileOf(download);
    expect(report.name).toBe("korst-kruim-outage-report.txt");
    for (const line of [
      "Outage report: Korst & Kruim",
      "Steps: 2 done, 1 could not, 1 not now",
      "Messages: Door sign and Text message",
      "Keep the second reader charged.",
      "The street is dug up.",
    ])
      expect(report.text).toContain(line);
    // the printer gets the same, line by line, and no field
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const onPaper = signsOf(printed.pages.map(({ text }) => text).join(" "));
    for (const line of report.text.split("\r\n")) expect(onPaper).toContain(signsOf(line));
    expect(onPaper).not.toContain(signsOf("One change a line."));

    const list = await Home.open(page);
    await expect(list.row("Korst & Kruim")).not.toContainText("is down since");
    const kept = await list.saveCopyOf("Korst & Kruim");
    expect(planOf(kept.text)).toMatchObject({
      actions: expect.arrayContaining([
        expect.objectContaining({ title: "Keep the second reader charged.", dependency: "internet" }),
      ]),
    });
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([]);
  } finally {
    await context.close();
    profile.remove();
  }
});

test("without a plan, not sure what it is: people first, then questions one by one, and a reload loses nothing", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const live = new Live(page);
  await Home.open(page);
  await page.getByRole("link", { name: "Something is down" }).click();
  await expect(page.getByText("There is no plan in this browser.")).toBeVisible();
  await live.tap("Not sure");
  await expect(live.heading("Is anyone hurt, stuck or in danger?")).toBeVisible();
  await live.tap("Yes");
  await expect(live.heading("Get people safe.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await live.tap("Back");
  for (const _ of ["danger", "gas"]) await live.tap("No");
  await expect(live.heading("Are the lights off?")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  await live.tap("Yes");
  await live.tap("Power cut");
  await expect(live.heading("Power cut is down")).toBeVisible();
  await live.tap("Done");
  const step = await live.step.textContent();
  await page.reload();
  await expect(live.step).toHaveText(step ?? "");
  expect(await tooWide(page)).toBe(0);
  await page.getByRole("link", { name: "Leave" }).click();
  await expect(page.getByTestId("plan-row")).toHaveCount(0);
});

test("on small phones nothing lies over Done, whatever bar asks something above the step, and one asks at a time", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-21T10:00:00+01:00" });
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const live = new Live(page);
  async function seen() {
    await page.setViewportSize({ width: 375, height: 667 });
    const larger = await live.seesDone();
    await page.setViewportSize({ width: 320, height: 568 });
    return [larger, await live.seesDone()];
  }
  await page.goto(`/#/p/${plan}/down`);
  await live.tap("Card 3 Card terminal");
  await expect(live.heading("Card terminal is down")).toBeVisible();
  expect(await seen()).toEqual(["at once", "at once"]);
  await page.clock.fastForward("11:00");
  await expect(live.checkpoint).toBeVisible();
  expect(await seen()).toEqual(["at once", "at once"]);
  expect(await tooWide(page)).toBe(0);
  await live.tap("A second thing stopped");
  await live.tap("Card 4 Till app");
  await expect(live.cause).toBeVisible();
  await expect(live.checkpoint).toHaveCount(0);
  expect(await seen()).toEqual(["moved to", "moved to"]);
  await live.cause.getByRole("button", { name: "Yes" }).click();
  await expect(live.checkpoint).toContainText("Go to paper now?");
});

test("the clock is set back two hours and forward a day: no length is negative, and the owner puts the times right", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-21T12:00:00+01:00" });
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const live = new Live(page);
  await page.goto(`/#/p/${plan}/down`);
  await live.tap("Card 3 Card terminal");
  await expect(live.heading("Card terminal is down")).toBeVisible();
  await page.clock.fastForward("05:00");
  await expect(live.soFar).toContainText("5 min");

  await page.clock.setSystemTime("2026-11-21T10:05:00+01:00");
  await page.clock.runFor(20_000);
  await expect(live.soFar).toHaveText("0 min");
  await live.tap("Done"); // written down by a clock that is wrong
  await live.tap("It is back");
  await expect(live.heading("Card terminal is back")).toBeVisible();
  await expect(page.getByText("12:00 to 12:00")).toBeVisible();
  await live.tap("It is not back after all");

  await page.clock.setSystemTime("2026-11-22T14:00:00+01:00");
  await page.clock.runFor(20_000);
  await expect(live.soFar).toContainText("1 day 2 h");
  await live.tap("It is back");
  await page.getByRole("link", { name: "Go to the report" }).click();
  await expect(page.getByText("1 day 2 h", { exact: true })).toBeVisible();

  await live.tap("Correct the times");
  const dialog = page.getByRole("dialog");
  const until = dialog.getByRole("group", { name: /back/ });
  await until.getByLabel("Day").fill("2026-11-21");
  await until.getByLabel("Time").fill("11:00");
  await live.tap("Use these times");
  await expect(dialog).toContainText("before");
  await until.getByLabel("Time").fill("13:25");
  await live.tap("Use these times");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("1 h 25 min", { exact: true })).toBeVisible();
  const isPrinted = page.evaluate(() => new Promise((resolve) => (window.print = () => resolve(true))));
  await live.tap("Print the report");
  expect(await isPrinted).toBe(true);
});
