import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Drills } from "./drivers/drills.ts";
import { fileOf } from "./drivers/home.ts";
import { Live } from "./drivers/live.ts";

const smallPhones = [
  { width: 375, height: 667 },
  { width: 320, height: 568 },
];

test("the bakery practises twenty minutes, writes down what it found, and knows the day of the next drill", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-21T10:00:00+01:00" });
  const drills = await Drills.ofSample(page, "bakery");
  await page.getByRole("link", { name: /Unplug test/u }).click();
  await drills.button("Remove this drill").click();
  await expect(drills.main).toContainText("No drill yet. Twenty minutes is enough.");
  await page.getByRole("radio", { name: /The backup never tried/u }).check();
  expect(await axe(page)).toEqual([]);

  // on paper: a guide's page and a hand-out, and nothing of the screen
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Korst & Kruim · Guide’s page")).toBeVisible();
  await expect(drills.main).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  // the live screens under a stripe; a surprise by the key, the next by the clock
  await drills.button("Start the drill").click();
  await expect(page.getByText("Practice: nothing is down")).toBeVisible();
  await expect(drills.practice).toContainText("The next surprise comes in about 5 min.");
  await page.getByRole("heading", { level: 1 }).press("ArrowRight");
  await expect(drills.surprise).toContainText("Surprise 1 of 3");
  for (const size of smallPhones) {
    await page.setViewportSize(size);
    expect(await new Live(page).seesDone()).toBe("moved to");
  }
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await drills.button("Talked through").click();
  await expect(drills.practice).toContainText("The next surprise comes in about 8 min.");
  await drills.button("Done").click();
  await page.clock.fastForward("08:00");
  await expect(drills.surprise).toContainText("Surprise 2 of 3");
  // killed and opened again it goes on where it was, and is no outage
  await drills.reload();
  await expect(drills.surprise).toContainText("Surprise 2 of 3");
  await drills.open("");
  await expect(page.getByRole("link", { name: "Go on", exact: true })).toHaveCount(0);
  await drills.open();
  await page.getByRole("link", { name: "Go on with it" }).click();
  await drills.button("End the drill").click();

  // the record: five questions, who, what was tried, a number put right, a fix, the next day
  await expect(drills.main).toContainText("Held on 21 November 2026, 20 minutes.");
  await page.getByLabel("What helped us most?").fill("The card on the hook");
  await page.getByLabel("Where did we lose time?").fill("Nobody knew the code of the safe");
  await page.getByRole("checkbox", { name: "Zoë Ağaoğlu, Owner" }).check();
  await page
    .getByRole("button", { name: /^It worked: / })
    .first()
    .click();
  await expect(drills.main).toContainText("Tried on 21 November 2026.");
  await page.getByLabel("Number of Zoë Ağaoğlu, Owner").fill("+31 6 0000 0009");
  await drills.button("Add the fix").click();
  await expect(page.getByText("Say what changes.")).toBeVisible();
  await page.getByLabel("What do we change?").fill("Put the code of the safe in the grab box");
  await page.getByLabel("Who does it?").selectOption({ label: "Zoë Ağaoğlu, Owner" });
  await page.getByLabel("By which day?").fill("2026-12-01");
  await drills.button("Add the fix").click();
  await expect(drills.main).toContainText("Zoë Ağaoğlu, Owner, by 1 December 2026");
  await page.getByLabel("On which day?").fill("2027-02-20");
  expect(await axe(page)).toEqual([]);
  await drills.reload();
  await expect(page.getByLabel("Where did we lose time?")).toHaveValue("Nobody knew the code of the safe");
  await drills.button("Done").click();
  await expect(drills.main).toContainText(
    "The last drill was on 21 November 2026. The next one: 20 February 2027.",
  );
  await expect(drills.main).toContainText("20 minutes · one person · one fix");

  // the same drill for another shift: its record prints what was read out
  await page.getByRole("link", { name: /The backup never tried/u }).click();
  await page.evaluate(() => (window.print = () => undefined));
  await drills.button("Print the guide’s page and the hand-out").click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Korst & Kruim · Hand-out")).toBeVisible();
  await expect(page.getByRole("row", { name: /Surprise 3/u })).toBeVisible();
  await expect(drills.main).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  // what it taught is in the plan: the to-do, the number, the day of the next drill in the calendar
  await drills.open("todo");
  await expect(drills.main).toContainText("Put the code of the safe in the grab box");
  const [dates] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("export-calendar").click(),
  ]);
  expect((await fileOf(dates)).text).toContain("DTSTART;VALUE=DATE:20270220");
  await drills.open("contacts");
  await expect(drills.main).toContainText("+31 6 0000 0009");

  // the question about practice leads to the monthly check, which is kept in a minute
  await drills.open("ready");
  await page.getByRole("button", { name: "Did you practise the plan in the last six months?" }).click();
  await page.getByRole("link", { name: "Open Drills" }).click();
  await drills.button("Keep the check").click();
  await expect(page.getByText("Choose what you tried.")).toBeVisible();
  await page.getByRole("radio", { name: /card machine in a drawer/u }).check();
  await page.getByLabel("How many minutes did the check take?").fill("soon");
  await page.getByLabel(/What got stuck/u).fill("Six minutes");
  await drills.button("Keep the check").click();
  await expect(page.getByText("Type a number of minutes, such as 15.")).toBeVisible();
  await page.getByLabel("How many minutes did the check take?").fill("25");
  await drills.button("Keep the check").click();
  await expect(drills.main).toContainText(
    "21 November 2026: Cards out: card machine in a drawer for ten minutes.",
  );
  await expect(drills.main).toContainText("25 minutes");
});
