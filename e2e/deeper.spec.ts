import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Deeper } from "./drivers/deeper.ts";

test("a bakery answers the questions that matter most: figures and tags follow, skipped ones stay guesses", async ({
  page,
}) => {
  const bakery = await Deeper.ofABakery(page);
  const before = await bakery.headline();
  await page.getByRole("link", { name: /^Numbers behind the cost/ }).click();

  // the first: typed, with Enter to go on
  const margin = await bakery.asked();
  expect(margin).toBe("Counter sales: of every €100 sold, what is left after stock and commission?");
  await expect(bakery.tag).toHaveText("guess");
  await expect(bakery.reason).toBeVisible();
  await expect(page.getByText("We go on with our guess: €60.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await bakery.answer.fill("140");
  await bakery.goOn();
  await bakery.isTold("Type 0 to 100.", bakery.answer);
  await bakery.answer.fill("30");
  await expect(bakery.tag).toHaveText("yours");
  await bakery.answer.press("Enter");

  // the second looks right, and one may still go on by the keyboard
  const comesBack = await bakery.asked(margin);
  await expect(bakery.heading).toBeFocused();
  await bakery.looksRight();
  await bakery.goOn();

  // the third is skipped
  const skipped = await bakery.asked(comesBack);
  await expect(bakery.tag).toHaveText("guess");
  await bakery.skip();

  const fourth = await bakery.asked(skipped);
  await bakery.looksRight();
  await bakery.goOn();
  const fifth = await bakery.asked(fourth);
  expect(new Set([margin, comesBack, skipped, fourth, fifth]).size).toBe(5);

  // Back returns to the page before, as it was left; at the first one to the plan
  for (const question of [fourth, skipped, comesBack, margin]) {
    await page.goBack();
    await expect(bakery.heading).toHaveText(question);
  }
  await expect(bakery.answer).toHaveValue("30");
  // the fourth, the second, then what was typed for the first
  await page.getByTestId("undo").click();
  await page.getByTestId("undo").click();
  await page.getByTestId("undo").click();
  await expect(bakery.answer).toHaveValue("60");
  await expect(bakery.tag).toHaveText("guess");
  for (let step = 0; step < 3; step += 1) await page.getByTestId("redo").click();
  await expect(bakery.answer).toHaveValue("30");
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/p/${bakery.plan}$`));

  expect(await bakery.headline()).toBeLessThan(before * 0.8);
  await bakery.openAll();
  await bakery.openGroup("Sales, hours and work");
  await expect(bakery.row("Counter sales: what is left of a sale")).toContainText("€30yours");
  await expect(bakery.row("Counter sales: who never return, of 100")).toContainText("guess");
});

test("a stream has hours of its own, kept as they are typed", async ({ page }) => {
  const bakery = await Deeper.ofSample(page, "bakery");
  await bakery.open("stream.counter.hours");
  await page.getByRole("radio", { name: "In hours of its own" }).check();
  await expect(page.getByText("Open 49 hours a week.")).toBeVisible();
  await page.getByRole("button", { name: "Change Saturday" }).click();
  const closes = page.getByLabel("Closes");
  await closes.fill("07:00");
  await bakery.goOn();
  await bakery.isTold(/^Saturday opens and closes at the same time\./, closes);
  await closes.fill("14:00");
  await expect(page.getByText("Open 47 hours a week.")).toBeVisible();

  await page.getByRole("radio", { name: "Day and night" }).check();
  await page.getByRole("radio", { name: "In hours of its own" }).check();
  await expect(page.getByText("Open 47 hours a week.")).toBeVisible();
  await bakery.openAll();
  await bakery.openGroup("Sales, hours and work");
  await expect(bakery.row("Counter sales: when the money comes in")).toContainText("47 hours a weekyours");
});

test("every question of a full plan has a page that says what follows from skipping it", async ({ page }) => {
  const dental = await Deeper.ofSample(page, "dental");
  await dental.openAll();
  const questions = await dental.everyQuestion();
  expect(questions.length).toBeGreaterThan(150);
  await dental.open(questions[0] ?? "");
  const faulty = await page.evaluate(async (ids) => {
    const found: string[] = [];
    let heading: Element | null = document.querySelector("h1");
    for (const id of ids.slice(1)) {
      location.hash = location.hash.replace(/[^/]+$/, id);
      for (let frames = 0; frames < 120; frames += 1) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        if (document.querySelector("h1") !== heading && document.querySelector("h1")) break;
      }
      const isNew = document.querySelector("h1") !== heading;
      heading = document.querySelector("h1");
      const main = document.querySelector("main");
      const fields = main?.querySelectorAll(
        "input, select, textarea, button[aria-expanded], a[class]",
      ).length;
      const buttons = [...(main?.querySelectorAll("button") ?? [])].map((button) => button.textContent);
      const saysWhatFollows = main?.textContent?.includes("If you skip it") ?? false;
      const isSound = buttons.includes("Next question") && buttons.includes("Skip") === saysWhatFollows;
      if (!isNew || !heading?.textContent?.endsWith("?") || !fields || !isSound) found.push(id);
    }
    return found;
  }, questions);
  expect(faulty).toEqual([]);
});

test("questions are found by their words, and those that are gone say so", async ({ page }) => {
  const dental = await Deeper.ofSample(page, "dental");
  await dental.openAll();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("Search the questions").fill("offline zzz");
  await expect(page.getByText("No question has these words.")).toBeVisible();
  await page.getByLabel("Search the questions").fill("last try backup");
  await page
    .getByRole("link", { name: /^When did you last try the backup of/ })
    .first()
    .click();
  await expect(page.getByLabel(/last try/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await expect(dental.heading).toHaveText("Questions");
  await dental.open("thing.gone.how-long");
  await expect(dental.heading).toHaveText("This question is not in the plan");
});
