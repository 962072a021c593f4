import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import { notesNow, Workshop } from "./drivers/workshop.ts";

interface Dental {
  business: { name: string };
  contacts: { name: string; phone: string; phone2: string; email: string }[];
}

/** All that is to stay hidden: whom and what the sample names, and anything that looks like money or a number. */
function secretsOf(text: string): string[] {
  const { plan }: { plan: Dental } = JSON.parse(text);
  return [
    plan.business.name,
    ...plan.contacts.flatMap(({ name, phone, phone2, email }) => [name, phone, phone2, email]),
  ].filter((secret) => secret !== "");
}

test("sixty minutes with a dental practice, keyboard only: nothing hidden is seen, all that is said is in the plan", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const file = sampleFile("dental");
  const secrets = secretsOf(file);
  const id = await (await Home.open(page)).takeFirst(file);
  const stage = await Workshop.begin(page, id);
  const notes = await stage.openNotes();
  await page.bringToFront();

  /** Nothing hidden, nothing small, and the notes beside it. */
  async function isFitForTheRoom(number: number): Promise<void> {
    const words = await stage.words();
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
    expect(words).not.toMatch(/\p{Sc}\s?\d|@|\+44/u);
    expect(await stage.tooSmall()).toEqual([]);
    await expect(notesNow(notes)).toHaveText(new RegExp(`^${number}\\. `));
  }

  await isFitForTheRoom(1);
  await expect(stage.heading).toHaveText("What if it stops?");
  await stage.press("p");
  await expect(stage.heading).toHaveText("Harbour Dental: what if it stops?");
  await stage.press("p");
  await expect(notesNow(notes)).toHaveText("1. Harbour Dental: what if it stops?");

  await stage.goOn();
  await stage.press("Tab");
  await stage.type("Steam pump from Miele"); // b, m, p, t, n and f are only letters here
  await stage.press("Enter");
  await stage.type("internet line");
  await stage.press("Enter");
  await expect(stage.lines).toHaveText(["Steam pump from Miele", "Internet line"]);
  await isFitForTheRoom(2);
  expect(await axe(page)).toEqual([]);
  await stage.leaveField();

  await stage.goOn("Space");
  await expect(stage.heading).toHaveText("How long can we go without our internet line?");
  for (const hands of ["5", "3"]) {
    await stage.press("Tab");
    await stage.type(hands);
  }
  await isFitForTheRoom(3);
  await stage.press("Enter");
  const inPlan = stage.main.getByText("In the plan now: 10 minutes at most.");
  await expect(inPlan).toBeVisible();
  await stage.leaveField();
  await stage.press("Control+z");
  await expect(stage.main.getByRole("button", { name: "Put 10 minutes into the plan" })).toBeVisible();
  await stage.press("Control+Shift+z");
  await expect(inPlan).toBeVisible();

  await stage.goOn("PageDown");
  await isFitForTheRoom(4);
  await expect(stage.lines.first()).toContainText("stop too.");

  await stage.goOn();
  await isFitForTheRoom(5);
  await expect(stage.lines).toHaveText([
    "Guess first. Then we look.",
    /^Without our internet line: •••$/,
    /•••$/,
    /•••$/,
    /•••$/,
  ]);
  await stage.press("m");
  await expect(stage.lines.first()).toHaveText(/^Without our internet line: about £\d+$/);
  await stage.press("m");

  await stage.goOn();
  await isFitForTheRoom(6);
  await expect(stage.lines.nth(1)).toHaveText("In charge by the plan: Practice owner.");
  await stage.press("b");
  await expect(page.locator("main")).toHaveText("");
  await stage.press("b");
  await expect(stage.heading).toHaveText("Monday, 8 am: the diary is blank");

  for (const number of [7, 8, 9, 10]) {
    await stage.goOn();
    await isFitForTheRoom(number);
    await expect(stage.lines).not.toHaveCount(0);
  }
  await stage.press("ArrowLeft");
  await stage.isOn(9);
  await stage.goOn();
  await stage.goOn();
  await stage.press("Tab");
  await stage.type("The printed list, from 020 7946 0018");
  await stage.press("Tab");
  await stage.type("Dr Niamh O’Connor was not told");
  await expect(stage.field("Where did we lose time?")).toHaveValue("Dr Niamh O’Connor was not told");
  await stage.leaveField();
  await expect(stage.field("What helped us most?")).toHaveValue("The printed list, from •••");
  await expect(stage.field("Where did we lose time?")).toHaveValue("••• was not told");
  await isFitForTheRoom(11);
  await stage.press("f");
  await expect.poll(() => stage.fillsTheScreen()).toBe(true);
  await stage.press("?", "f");
  await expect(stage.main.getByRole("region", { name: "More" })).toBeVisible();
  await expect.poll(() => stage.fillsTheScreen()).toBe(false);
  await stage.press("?");

  await stage.goOn();
  for (const fix of ["Buy a hotspot", "Ring Dr Niamh O’Connor on +44 7700 900101", "Print the day list"]) {
    await stage.press("Tab");
    await stage.type(fix);
    await stage.press("Tab", "ArrowDown", "Tab", "Tab", "Tab", "Tab", "Tab", "Enter");
    await expect(stage.field("What do we change?")).toBeFocused();
    await stage.leaveField();
  }
  await expect(stage.lines).toHaveCount(3);
  await expect(stage.lines.nth(1)).toContainText("Ring ••• on •••");
  await isFitForTheRoom(12);
  expect(await axe(page)).toEqual([]);

  await stage.goOn();
  await isFitForTheRoom(13);
  expect(await axe(notes)).toEqual([]);
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  await stage.press("Tab", "Enter");
  await expect(page).toHaveURL(new RegExp(`/p/${id}/print$`));
  await expect(notes.getByText("No stage is open in another window")).toBeVisible();

  const saved = await (await Home.open(page)).saveCopyOf("Harbour Dental");
  const plan = planOf(saved.text);
  expect(plan).toMatchObject({
    dependencies: expect.arrayContaining([
      expect.objectContaining({ name: "Steam pump from Miele" }),
      expect.objectContaining({ id: "internet", tolerableMinutes: 10 }),
    ]),
    drills: expect.arrayContaining([
      expect.objectContaining({
        scenario: "Monday, 8 am: the diary is blank",
        minutes: 60,
        findings: ["The printed list, from 020 7946 0018", "Dr Niamh O’Connor was not told"],
        actions: [expect.any(String), expect.any(String), expect.any(String)],
      }),
    ]),
    workshop: {
      shows: expect.arrayContaining([
        { question: "Without Internet line: 10 minutes at most", hands: 5 },
        { question: "Without Internet line: 1 hour at most", hands: 3 },
      ]),
    },
    actions: expect.arrayContaining([
      expect.objectContaining({
        title: "Buy a hotspot",
        owner: "niamh",
        due: expect.stringMatching(/^\d{4}-/),
      }),
    ]),
  });
});

test("on a phone, by touch: the same stages, every key as a button, the clock only informs", async ({
  page,
}) => {
  await page.clock.install();
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto("/#/p/sample-bakery/show/5");
  const stage = Workshop.on(page);
  await expect(stage.lines.nth(1)).toHaveText(/•••$/);
  await stage.more.click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Show money" }).click();
  await expect(stage.lines.first()).toContainText("€");
  await stage.more.click();
  await page.getByRole("button", { name: "Switch the keys off" }).click();
  await stage.more.click();
  await page.clock.fastForward("01:05:00");
  await expect(page.getByText("5 min over the hour")).toBeVisible();
  await stage.press("m", "ArrowRight");
  await expect(stage.lines.first()).toContainText("€");
  await page.getByRole("link", { name: "Next" }).click();
  await stage.isOn(6);
  await stage.more.click();
  await page.getByRole("button", { name: "Black screen" }).click();
  await expect(page.locator("main")).toHaveText("");
  await page.getByRole("button", { name: "Show the stage again" }).click();
  await stage.isOn(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  // on a wider screen the plan stands as ever once the stage is left, and who comes back finds all hidden again
  await page.setViewportSize({ width: 1280, height: 800 });
  await stage.press("Escape");
  await expect(page).toHaveURL(/sample-bakery$/);
  await expect(page.getByRole("link", { name: "What it costs" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
  await page.goto("/#/p/sample-bakery/show/5");
  await expect(stage.lines.nth(1)).toHaveText(/•••$/);
});

test("the stage of the next client, by its address, begins with money and names hidden", async ({ page }) => {
  await page.goto("/#/p/sample-bakery/show/5");
  const stage = Workshop.on(page);
  await expect(stage.lines.nth(1)).toHaveText(/•••$/);
  await stage.press("m");
  await expect(stage.lines.first()).toContainText("€");
  await page.goto("/#/p/sample-dental/show/5");
  await expect(stage.lines.first()).toHaveText("Guess first. Then we look.");
  await expect(stage.lines.nth(1)).toHaveText(/•••$/);
  expect(await stage.words()).not.toMatch(/[€£]/u);
});
