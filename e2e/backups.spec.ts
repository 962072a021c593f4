import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Backups } from "./drivers/backups.ts";
import { fileOfPlan } from "./drivers/home.ts";

const likeTheLine =
  "It needs your internet line, like the thing it replaces. When that is down, it saves nothing.";

test("a bakery owner writes a missing backup, is warned what it needs, mends it and sees what it saves", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-11-21T09:00:00");
  const backups = await Backups.ofBakery(page, { without: ["card", "internet"] });
  await backups.open("backups");
  const main = page.getByRole("main");
  await expect(main).toContainText("You have a backup for 2 of your 8 things.");
  // the worthiest first: a hotspot brings the card terminal and the till back too
  await expect(page.getByRole("button", { name: "Write" })).toHaveCount(0);
  const write = page.getByRole("link", { name: "Write the next missing one: internet line" });
  await expect(write).toBeVisible();
  // 4 hours cost €460; 80% of that from the tenth minute on: 460 × 0.8 × 230 / 240 = 353
  await expect(backups.row("Card terminal")).toContainText("would save about €350 guess");
  await expect(backups.row("Cold room alarm")).toContainText("No figure for this one.");
  expect(await axe(page)).toEqual([]);

  await backups.choose("Card terminal");
  await expect(page.getByRole("heading", { name: "What the usual backup would save" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Add this backup" }).click();
  await expect(main).toContainText("Name the backup.");
  await page.getByLabel("Or name one of your own").fill("Payment link on the laptop");
  await page.getByRole("button", { name: "Add this backup" }).click();
  await expect(backups.nameField).toBeFocused();
  await expect(backups.nameField).toHaveValue("Payment link on the laptop");

  // until there are steps of the owner's, ours print
  await expect(main).toContainText("You have no steps of your own, so the card prints ours:");
  await page.getByRole("button", { name: "Add a step" }).click();
  await expect(page.getByLabel("Its steps, in order, line 1")).toBeFocused();
  await page.keyboard.type("Open the laptop.");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Its steps, in order, line 2")).toBeFocused();
  await page.keyboard.type("Send the link.");
  await expect(page.getByLabel("Its steps, in order, line 2")).toHaveValue("Send the link.");
  await expect(main).not.toContainText("the card prints ours");

  await backups.tick("Internet line").check();
  await expect(main.getByText(likeTheLine).first()).toBeVisible();
  await expect(main).toContainText("Never tried. Try it once, on a quiet day.");
  await main.getByRole("link", { name: "Backups", exact: true }).click();
  await expect(backups.row("Card terminal")).toContainText(likeTheLine);
  await expect(backups.row("Card terminal")).toContainText(/Last tried\s*never/);
  await backups.choose("Card terminal");
  await backups.tick("Internet line").uncheck();
  await backups.tick("Mobile phones").check();
  await expect(main.getByText(likeTheLine)).toHaveCount(0);

  // 460 × 0.6 × 230 / 240 = 265
  await backups.type("What share of the stopped sales does it save?", "60");
  await expect(
    page.getByRole("img", { name: /^What this backup saves: .*4 hours saves €260/u }),
  ).toBeVisible();
  const tried = page.getByLabel("When did you last try it?");
  await tried.fill("2027-01-01");
  await page.getByRole("button", { name: "Next backup" }).click();
  await expect(page.getByRole("link", { name: "Choose today or earlier." })).toBeVisible();
  await page.getByRole("button", { name: "Tried today" }).click();
  await expect(tried).toHaveValue("2026-11-21");
  expect(await axe(page)).toEqual([]);

  await page.getByRole("button", { name: "Next backup" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Backup for your card terminal");
  await backups.open("backups");
  await expect(main).toContainText("You have a backup for 3 of your 8 things.");
  await expect(backups.row("Card terminal")).toContainText("Payment link on the laptop");
  await expect(backups.row("Card terminal")).toContainText("about €260");
  await expect(backups.row("Card terminal")).toContainText("21 Nov 2026");
  await backups.open("cost");
  await page.getByLabel("Choose another thing").selectOption({ label: "Card terminal" });
  await expect(page.getByRole("img", { name: /4 hours €460, €200 with backup/u })).toBeVisible();
});

test("a backup that is removed comes back whole, and one tap takes what others of the trade do", async ({
  page,
}) => {
  const backups = await Backups.ofBakery(page);
  await backups.open("backups/internet");
  const main = page.getByRole("main");
  await expect(main).toContainText("card terminal, till app, order e-mail and cold room alarm");
  await expect(page.getByRole("radio", { name: "Yes" })).toBeChecked();
  await page.getByText("Some hours: a battery, a data bundle").click();
  await page.getByLabel("For how many hours?").fill("2");
  await expect(main).toContainText("It stops after 2.25 hours. An outage usually lasts 5 hours.");

  await page.getByRole("button", { name: "Remove this backup" }).click();
  await expect(page.getByText("No backup yet")).toBeFocused();
  await page.getByRole("status").filter({ hasText: "The backup is removed." }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(backups.nameField).toBeFocused();
  await expect(backups.nameField).toHaveValue("Hotspot on the shop phone");
  await expect(page.getByLabel("For how many hours?")).toHaveValue("2");

  await backups.nameField.fill("");
  await page.getByRole("button", { name: "Next backup" }).click();
  await expect(page.getByRole("link", { name: "Name the backup." })).toBeVisible();
  await page.getByRole("button", { name: "Remove this backup" }).click();
  await page.getByRole("button", { name: "Use this backup" }).click();
  await expect(backups.nameField).toHaveValue("Phone hotspot");
  await expect(backups.tick("Mobile phones")).toBeChecked();
  await expect(page.getByRole("radio", { name: "Yes" })).toBeChecked();
});

test("money: a year added up once, what each backup pays, the rule of thumb with tech spending typed", async ({
  page,
}) => {
  const backups = await Backups.ofBakery(page);
  await backups.open("money");
  const main = page.getByRole("main");
  const year = page.getByRole("table", { name: "What a year of failures costs, thing by thing" });
  await expect(year.getByRole("row").nth(1)).toHaveText(
    "Internet linetwice a year, 5 hours each time €300€14",
  );
  await expect(year.getByRole("row").last()).toContainText("All together");
  await expect(year).toContainText("once in 2 years, 3 hours each time");
  // four things are not answered: the costliest is asked for first
  await expect(page.getByRole("link", { name: "Say how often your till app fails" })).toBeVisible();

  const pays = page.getByRole("table", { name: "What each backup pays" });
  await expect(pays.getByRole("row").filter({ hasText: "Hotspot" })).toContainText("Pays for itself.");

  await expect(main).toContainText("We could not trace its source.");
  const spend = page.getByLabel("What do you spend on tech in a year?");
  await expect(spend).toHaveValue("4200");
  await expect(main).toContainText("3 to 5% of tech spending: €130 to €210 a year. Yours fits.");
  await spend.fill("");
  await expect(main).toContainText("Under $1 million of sales a year: 3 to 5% of what you spend on tech.");
  await spend.fill("a lot");
  await spend.blur();
  await expect(main).toContainText("Type an amount.");
  await spend.fill("4,000.00");
  await expect(main).toContainText("3 to 5% of tech spending: €120 to €200 a year.");
  await page.getByLabel("What do you sell in a year?").fill("2000000");
  await expect(main).toContainText("8 to 12% of tech spending: €320 to €480 a year.");
  await expect(main).toContainText(
    "Cash and a payment link: runs after 10 minutes. That is sooner than asked.",
  );
  expect(await axe(page)).toEqual([]);

  await page.getByTestId("undo").click();
  await expect(main).toContainText("3 to 5% of tech spending");
  await pays.getByRole("link", { name: "Internet line" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Backup for your internet line");
  await expect(main).toContainText(/It pays about €\d+ a year and costs/u);
});

test("nothing in the plan yet, and things without a single backup: each screen says where to start", async ({
  page,
}) => {
  const backups = await Backups.ofFile(page, fileOfPlan({ dependencies: [] }));
  const main = page.getByRole("main");
  for (const screen of ["backups", "money"] as const) {
    await backups.open(screen);
    await expect(main.getByRole("link", { name: "Choose those things" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
  }
  await backups.open("backups/not-there");
  await expect(main).toContainText("This thing is not in the plan");
});

test("a plan of the owner's own things has no figures, and says so", async ({ page }) => {
  const oven = { id: "oven", name: "Big oven" };
  const backups = await Backups.ofFile(page, fileOfPlan({ dependencies: [oven] }));
  const main = page.getByRole("main");
  await backups.open("backups");
  await expect(main).toContainText("No backups yet. Start with your big oven.");
});
