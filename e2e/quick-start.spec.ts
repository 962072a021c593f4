import type { Locator } from "@playwright/test";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { QuickStart } from "./drivers/quick-start.ts";

test("a bakery owner has a plan after nine pages and at most twelve answers", async ({ page }) => {
  const bakery = await QuickStart.begin(page);
  await bakery.isA("Bakery with web shop");
  await bakery.goOn();

  await bakery.isOn(2);
  await bakery.isCalled("Korst & Kruim");
  await bakery.isIn("Netherlands");
  await bakery.goOn();

  await bakery.isOn(3);
  await bakery.sells("6500");
  await expect(page.getByText("= €6,500 a week")).toBeVisible();
  await bakery.isSure("Roughly");
  await bakery.goOn();

  for (const number of [4, 5, 6]) {
    await bakery.isOn(number);
    await expect(bakery.guessTag).toBeVisible();
    await bakery.looksRight();
  }

  await bakery.isOn(7);
  await bakery.make("Card machine").fill("sumu");
  await page.getByRole("option", { name: "SumUp" }).click();
  bakery.answers += 1;
  await bakery.goOn();

  await bakery.isOn(8);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Card machine down at your busiest hour: what would you do?",
  );
  await bakery.hasAWay("A way we have not tried yet");
  await bakery.goOn();

  await bakery.isOn(9);
  await bakery.isLedBy("Zoë Ağaoğlu", "+31 6 1234 5678");
  await bakery.isHelpedBy("Sam de Wit", "06-87654321");
  await expect(bakery.pageOne).toContainText("Zoë Ağaoğlu");
  expect(bakery.answers).toBeLessThanOrEqual(12);
  await bakery.goOn();

  await page.waitForURL(/#\/p\/[^/]+$/);
  await page.goto("/");
  await expect(page.getByTestId("plan-row")).toContainText("Korst & Kruim");
  await expect(page.getByRole("link", { name: /Go on at page/ })).toHaveCount(0);
});

test("pages 4, 5 and 6 are no guess any more once they look right", async ({ page }) => {
  const bakery = await QuickStart.ofABakery(page);
  await bakery.guessesLookRight();
  for (const number of [6, 5, 4]) {
    await bakery.goBack();
    await bakery.isOn(number);
    await expect(bakery.guessTag).toHaveCount(0);
    await expect(bakery.card.getByRole("button", { name: "Continue" })).toBeVisible();
  }
});

test("what may be skipped is skipped, and stays a guess or blank", async ({ page }) => {
  const owner = await QuickStart.begin(page);
  await owner.isA("Café");
  await owner.goOn();
  await owner.isOn(2);
  await owner.goOn(); // the browser says which country
  await owner.isOn(3);
  await owner.skip();
  await owner.isOn(4);
  await owner.skip();
  await owner.isOn(5);
  await owner.skip();
  await owner.isOn(6);
  await expect(owner.card.getByRole("button", { name: "Skip" })).toHaveCount(0);
  await owner.looksRight();
  await owner.isOn(7);
  await owner.skip();
  await owner.isOn(8);
  await expect(owner.card.getByText("for every £1,000 of weekly sales")).toBeVisible();
  await owner.skip();
  await owner.isOn(9);
  await expect(owner.pageOne).toContainText("Leads:");
  await owner.skip();
  await page.waitForURL(/#\/p\/[^/]+$/);

  await page.goto(page.url() + "/start/4");
  await expect(owner.guessTag).toBeVisible();
});

test("the keyboard alone is enough", async ({ page }) => {
  const bakery = await QuickStart.begin(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key); // oxlint-disable-line no-await-in-loop -- one after another
  };
  const heading = page.getByRole("heading", { level: 1 });

  await expect(heading).toBeFocused();
  await press("Tab", "ArrowDown"); // the first kind, then the second
  await expect(page.getByRole("radio", { name: "Bakery with web shop" })).toBeChecked();
  await press("Enter");

  await bakery.isOn(2);
  await expect(heading).toBeFocused();
  await press("Tab");
  await page.keyboard.type("Korst & Kruim");
  await press("Tab");
  await page.keyboard.type("Neth");
  await expect(page.getByLabel("Where is it?")).toHaveValue("NL");
  await page.getByLabel("What is it called?").focus();
  await press("Enter");

  await bakery.isOn(3);
  await expect(heading).toBeFocused();
  await press("Tab");
  await page.keyboard.type("28000");
  await press("Tab");
  await page.keyboard.type("a m");
  await expect(page.getByText("= €6,462 a week")).toBeVisible();
  await press("Tab", "ArrowUp"); // from Roughly to From my books
  await press("Enter");

  await bakery.isOn(4);
  await press("Tab", "Enter");

  await bakery.isOn(5);
  await expect(heading).toBeFocused();
  await press("Tab", "Enter"); // Change Monday
  await press("Tab", "Tab"); // open or not, then when it opens
  await page.keyboard.type("0630");
  await expect(page.getByText("6:30 to 17:00")).toBeVisible();
  await press("Enter");

  await bakery.isOn(6);
  await press("Tab", "Space"); // without electricity
  await expect(page.getByText("7 things ticked. Each gets a card.")).toBeVisible();
  await press("Space", "Enter");

  await bakery.isOn(7);
  await press("Tab", "Tab");
  await page.keyboard.type("sumu");
  await press("ArrowDown", "Enter");
  await expect(bakery.make("Card machine")).toHaveValue("SumUp");
  await press("Enter");

  await bakery.isOn(8);
  await press("Tab", "Space"); // tried
  await press("Tab");
  await page.keyboard.type("01112026");
  await press("Enter");

  await bakery.isOn(9);
  await press("Tab");
  await page.keyboard.type("Zoë Ağaoğlu");
  await press("Enter");
  await page.waitForURL(/#\/p\/[^/]+$/);
});

test("leaving on page 6 and coming back goes on at page 6, with everything answered", async ({ page }) => {
  const bakery = await QuickStart.ofABakery(page);
  await bakery.looksRight();
  await bakery.isOn(5);
  await bakery.looksRight();
  await bakery.isOn(6);
  await bakery.thing("Phone line").uncheck();
  await bakery.isSaved();

  await page.reload();
  await bakery.isOn(6);
  await expect(bakery.thing("Phone line")).not.toBeChecked();
  await expect(bakery.thing("Electricity")).toBeChecked();

  // a look back loses no way
  await page.getByRole("link", { name: "2: Name and country" }).click();
  await bakery.isOn(2);
  await expect(page.getByLabel("What is it called?")).toHaveValue("Korst & Kruim");
  await page.goto("/");
  await page.getByRole("link", { name: "Go on at page 6" }).click();
  await bakery.isOn(6);
});

test("browser Back returns to what was typed", async ({ page }) => {
  const bakery = await QuickStart.begin(page);
  await bakery.isA("Bakery with web shop");
  await bakery.goOn();
  await bakery.isOn(2);
  await bakery.goOn();
  await bakery.isOn(3);
  await bakery.sells("28000", "a month");
  await bakery.isSure("From my books");
  await bakery.goOn();
  await bakery.isOn(4);
  await bakery.share("Counter sales").fill("60");
  await bakery.share("Web orders and cakes").fill("30");
  await bakery.goOn();
  await bakery.isOn(5);

  await bakery.goBack();
  await bakery.isOn(4);
  await expect(bakery.share("Counter sales")).toHaveValue("60");
  await expect(bakery.share("Web orders and cakes")).toHaveValue("30");
  await bakery.goBack();
  await bakery.isOn(3);
  await expect(page.getByRole("textbox", { name: "Sales" })).toHaveValue("28000");
  await expect(page.getByLabel("For how long")).toHaveValue("month");
  await expect(page.getByRole("radio", { name: "From my books" })).toBeChecked();
  await bakery.goBack();
  await bakery.isOn(2);
  await bakery.goBack();
  await bakery.isOn(1);
  await expect(page.getByRole("radio", { name: "Bakery with web shop" })).toBeChecked();
});

test("sales come back for the period they were typed for, to the cent, however one leaves", async ({
  page,
}) => {
  const bakery = await QuickStart.ofABakery(page);
  const sales = page.getByRole("textbox", { name: "Sales" });
  const period = page.getByLabel("For how long");
  await bakery.goBack();
  await bakery.isOn(3);
  for (const [amount, per, value] of [
    ["1234.50", "a week", "week"],
    ["60000", "a year", "year"],
    ["26000", "a year", "year"],
    ["34000.99", "a month", "month"],
  ] as const) {
    /* oxlint-disable no-await-in-loop -- one after another */
    await bakery.sells(amount, per);
    await bakery.isSaved();
    await page.reload();
    await expect(sales).toHaveValue(String(Number(amount)));
    await expect(period).toHaveValue(value);
    await bakery.goOn();
    await bakery.isOn(4);
    await bakery.goBack();
    await bakery.isOn(3);
    await expect(sales).toHaveValue(String(Number(amount)));
    await expect(period).toHaveValue(value);
    /* oxlint-enable no-await-in-loop */
  }
});

test("shares that do not add up yet stay as typed, and the plan as it was, however one leaves", async ({
  page,
}) => {
  const bakery = await QuickStart.ofABakery(page);
  const counter = bakery.share("Counter sales");
  const web = bakery.share("Web orders and cakes");
  const notYet = page.getByText(
    "These add up to 75%. Add 25, or press “Spread the rest”. Until they add up, your plan keeps the shares it had.",
  );
  await counter.fill("40");
  await web.fill("25");
  await expect(notYet).toBeVisible();
  await page.reload();
  await expect(counter).toHaveValue("40");
  await expect(notYet).toBeVisible();
  await bakery.goBack();
  await bakery.isOn(3);
  await expect(page.getByRole("textbox", { name: "Sales" })).toHaveValue("6500");
  await bakery.goOn();
  await bakery.isOn(4);
  await expect(counter).toHaveValue("40");
  await expect(web).toHaveValue("25");
  await page.getByRole("button", { name: "Remove Counter sales" }).click();
  await expect(bakery.card.getByText("Counter sales is removed.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("These add up to 35%.")).toBeVisible();
  await page.getByRole("button", { name: "Back to those" }).click();
  await expect(counter).toHaveValue("70");
  await expect(counter).toBeFocused();
  await expect(web).toHaveValue("20");
  await expect(bakery.guessTag).toBeVisible();
  await bakery.looksRight();
  await bakery.isOn(5);
});

test("hours are kept whatever an old busy time says, and one past midnight goes on the next day", async ({
  page,
}) => {
  const bakery = await QuickStart.ofABakery(page);
  await bakery.looksRight();
  await bakery.isOn(5);
  const saturday = await bakery.changeDay("Saturday");
  await saturday.getByLabel("Opens", { exact: true }).fill("13:00"); // the trade is busy from 7:00 to 12:00
  await saturday.getByLabel("Closes", { exact: true }).fill("18:00");
  await bakery.isSaved();
  await page.reload();
  await bakery.changeDay("Saturday");
  await expect(saturday).toContainText("13:00 to 18:00");
  await saturday.getByLabel("Opens", { exact: true }).fill("14:00");
  await bakery.goOn();
  await bakery.isOn(6);
  await bakery.goBack();
  await bakery.isOn(5);
  await expect(saturday).toContainText("14:00 to 18:00");

  for (const name of ["Friday", "Saturday"]) {
    /* oxlint-disable no-await-in-loop -- one day after another */
    const day = await bakery.changeDay(name);
    await day.getByLabel("Opens", { exact: true }).fill("00:00");
    await day.getByLabel("Closes", { exact: true }).fill("00:00");
    await day.getByLabel("Yes, 24 hours").check();
    /* oxlint-enable no-await-in-loop */
  }
  const friday = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Friday" }) });
  await friday.getByRole("button", { name: "Add a busy time" }).click();
  const busy = friday.getByRole("group", { name: /^Busy time/ }).last();
  await busy.getByLabel("From").fill("22:00");
  await busy.getByLabel("To").fill("02:00");
  await expect(saturday).toContainText("Busy 0:00 to 2:00");
  await bakery.goOn();
  await bakery.isOn(6);
});

test("another kind of business later keeps what the owner has said", async ({ page }) => {
  const owner = await QuickStart.ofABakery(page);
  await owner.share("Counter sales").fill("100");
  await page.getByRole("button", { name: "Remove Web orders and cakes" }).click();
  await page.getByRole("button", { name: "Remove Cafes and offices on account" }).click();
  await owner.goOn();
  await owner.isOn(5);
  await page.getByRole("link", { name: /^1:/ }).click();
  await owner.isOn(1);
  await expect(page.getByText("What you have filled in yourself stays.")).toBeVisible();
  await owner.isA("Café");
  await page.getByRole("link", { name: /^4:/ }).click();
  await owner.isOn(4);
  await expect(owner.share("Counter sales")).toHaveValue("100");
  await page.getByRole("link", { name: /^5:/ }).click();
  await owner.isOn(5);
  await expect(owner.card).toContainText("“Café”");
  await expect(page.getByText("8:00 to 17:00").first()).toBeVisible();
});

test.describe("what cannot be used is told on Continue, and put right", () => {
  test("page 1 and 2", async ({ page }) => {
    const owner = await QuickStart.begin(page);
    await owner.goOn();
    await owner.isTold("Choose the closest kind of business.", page.getByRole("radio").first());
    await owner.isA("Garage or car workshop");
    await expect(owner.problem).toHaveCount(0);
    await owner.goOn();
    await owner.isOn(2);
    await owner.isCalled("x".repeat(121));
    await owner.isIn("Choose a country");
    await owner.goOn();
    await expect(owner.problem.getByRole("link")).toHaveText([
      "Use 120 characters or fewer.",
      "Choose a country.",
    ]);
    await owner.isTold("Choose a country.", page.getByLabel("Where is it?"));
    await owner.isCalled("x".repeat(120));
    await owner.isIn("Belgium");
    await owner.goOn();
    await owner.isOn(3);
  });

  test("page 3: letters and nothing", async ({ page }) => {
    const owner = await QuickStart.begin(page);
    await owner.isA("Retail shop");
    await owner.goOn();
    await owner.isOn(2);
    await owner.goOn();
    await owner.isOn(3);
    const sales = page.getByRole("textbox", { name: "Sales" });
    await owner.sells("about ten");
    await expect(owner.problem).toHaveCount(0);
    await owner.goOn();
    await owner.isTold("Type a number, such as 6500.", sales);
    await expect(sales).toHaveValue("about ten");
    await owner.sells("0");
    await owner.goOn();
    await owner.isTold("Type a number above 0, or press “Skip”.", sales);
    await owner.sells("12k");
    await expect(page.getByText("= £12,000 a week")).toBeVisible();
    await owner.goOn();
    await owner.isOn(4);
  });

  test("page 3: a number that may be two is asked about, the likelier one chosen, and Continue goes on", async ({
    page,
  }) => {
    const owner = await QuickStart.begin(page);
    await owner.isA("Retail shop");
    await owner.goOn();
    await owner.isOn(2);
    await owner.goOn();
    await owner.isOn(3);
    const sales = page.getByRole("textbox", { name: "Sales" });
    const which = page.getByRole("group", { name: "Which number do you mean?" });
    for (const typed of ["£8,000", "8.000", "8.000 pounds"]) {
      /* oxlint-disable no-await-in-loop -- one after another */
      await owner.sells(typed);
      await expect(which.getByRole("radio", { name: "£8,000" })).toBeChecked();
      await expect(page.getByText("= £8,000 a week")).toBeVisible();
      /* oxlint-enable no-await-in-loop */
    }
    expect(await axe(page)).toEqual([]);
    await which.getByRole("radio", { name: "£8", exact: true }).check();
    await expect(sales).toHaveValue("8");
    await expect(page.getByText("= £8 a week")).toBeVisible();
    await which.getByRole("radio", { name: "£8,000" }).check();
    await expect(page.getByText("= £8,000 a week")).toBeVisible();
    await owner.sells("$480,000", "a year");
    await owner.goOn();
    await owner.isOn(4);
    await owner.goBack();
    await owner.isOn(3);
    await expect(sales).toHaveValue("480000");
    await expect(which).toHaveCount(0);
  });

  test("page 4: shares that do not add up", async ({ page }) => {
    const bakery = await QuickStart.ofABakery(page);
    const counter = bakery.share("Counter sales");
    await counter.fill("65");
    await expect(bakery.problem).toHaveCount(0);
    await bakery.goOn();
    await bakery.isTold(
      "These add up to 95%. Add 5, or press “Spread the rest”.",
      page.getByLabel("Name of source 1"),
    );
    await page.getByRole("button", { name: "Spread the rest" }).click();
    await expect(bakery.problem).toHaveCount(0);
    // 65 + 20 + 10 = 95: 68.4, 21.1 and 10.5 percent
    await expect(counter).toHaveValue("68");
    await expect(page.getByText("These add up to 100%.")).toBeVisible();

    await counter.fill("lots");
    await page.getByRole("button", { name: "Add a source of sales" }).click();
    await bakery.goOn();
    await expect(bakery.problem.getByRole("link")).toHaveText([
      "Row 1: type 0 to 100.",
      "Row 4: give it a name.",
      "Row 4: type 0 to 100.",
    ]);
    await bakery.isTold("Row 4: give it a name.", page.getByLabel("Name of source 4"));
  });

  test("page 5: times that cannot be", async ({ page }) => {
    const bakery = await QuickStart.ofABakery(page);
    await bakery.looksRight();
    await bakery.isOn(5);
    const saturday = await bakery.changeDay("Saturday");
    const closes = saturday.getByLabel("Closes", { exact: true });
    await closes.fill("07:00");
    await page.getByRole("button", { name: "Done with Saturday" }).click();
    await bakery.goOn();
    await bakery.isTold(/^Saturday opens and closes at the same time\./, closes);
    await saturday.getByLabel("Yes, 24 hours").check();
    await expect(saturday).toContainText("24 hours from 7:00");
    await expect(bakery.problem).toHaveCount(0);

    await closes.fill("10:00");
    await saturday.getByRole("button", { name: "Add a busy time" }).click();
    await bakery.goOn();
    await bakery.isTold(
      "Saturday: type from when until when it is busier.",
      saturday.getByLabel("From", { exact: true }).nth(1),
    );
    await saturday.getByRole("button", { name: "Remove busy time 2" }).click();
    await bakery.goOn();
    await bakery.isOn(6);
  });

  test("page 6: nothing ticked", async ({ page }) => {
    const bakery = await QuickStart.ofABakery(page);
    await bakery.looksRight();
    await bakery.isOn(5);
    await bakery.looksRight();
    await bakery.isOn(6);
    const ticked = await page.getByRole("checkbox", { checked: true }).all();
    for (const thing of ticked.toReversed()) await thing.uncheck(); // oxlint-disable-line no-await-in-loop -- one by one
    await expect(page.getByText("Nothing ticked yet.")).toBeVisible();
    await bakery.goOn();
    await bakery.isTold("Tick at least one.", bakery.thing("Electricity"));
    await page.getByRole("button", { name: "Add your own" }).click();
    await page.getByLabel("What is it?").fill("Cold room alarm");
    await page.keyboard.press("Enter");
    await expect(bakery.thing("Cold room alarm")).toBeChecked();
    await expect(page.getByText("1 thing ticked. It gets a card.")).toBeVisible();
    await bakery.goOn();
    await bakery.isOn(7);
  });

  test("page 8 and 9: no day, a day ahead, and a number nobody can dial", async ({ page }) => {
    const bakery = await QuickStart.ofABakery(page);
    await bakery.guessesLookRight();
    await bakery.skip();
    await bakery.isOn(8);
    await bakery.goOn();
    await bakery.isTold("Choose one of the three, or press “Skip”.", page.getByRole("radio").first());
    await bakery.hasAWay("A way we have tried");
    const lastTried = page.getByLabel("When did you last try it?");
    await bakery.goOn();
    await bakery.isTold("Choose the day you last tried it.", lastTried);
    await lastTried.fill("2126-01-01");
    await bakery.goOn();
    await bakery.isTold("Choose today or earlier.", lastTried);
    await lastTried.fill("2026-11-01");
    await bakery.goOn();
    await bakery.isOn(9);
    await bakery.isLedBy("Zoë", "ask for Zoë");
    await bakery.goOn();
    await bakery.isTold(
      "Type the number to dial. A note may stand beside it.",
      page.getByRole("group", { name: "In charge" }).getByLabel("Phone"),
    );
    await bakery.isSaved();
    await page.reload();
    const phone = page.getByRole("group", { name: "In charge" }).getByLabel("Phone");
    await expect(phone).toHaveValue("ask for Zoë");
    await bakery.isLedBy("Zoë", "(512) 555-0199 ext 4");
    await bakery.isSaved();
    await page.reload();
    await expect(phone).toHaveValue("(512) 555-0199 ext 4");
    await expect(bakery.pageOne).toContainText("Zoë");
    await expect(bakery.pageOne).not.toContainText("Zoë, In charge");
    await bakery.goOn();
    await page.waitForURL(/#\/p\/[^/]+$/);
  });
});

test("Undo brings back what a page showed, and Redo takes it away again", async ({ page }) => {
  const bakery = await QuickStart.ofABakery(page);
  const counter = bakery.share("Counter sales");
  const web = bakery.share("Web orders and cakes");
  await counter.fill("60");
  await web.fill("30");
  await bakery.undo();
  await expect(counter).toHaveValue("70");
  await expect(web).toHaveValue("20");
  await bakery.redo();
  await expect(counter).toHaveValue("60");
  await bakery.undo();
  await page.getByRole("button", { name: "Remove Counter sales" }).click();
  await expect(counter).toHaveCount(0);
  await page.getByRole("button", { name: "Spread the rest" }).click();
  await expect(web).toHaveValue("67"); // 20 of 30
  await bakery.undo();
  await expect(counter).toHaveValue("70");
  await bakery.looksRight();

  await bakery.isOn(5);
  await bakery.changeDay("Sunday");
  await page.getByLabel("Open on Sunday").check();
  await expect(page.getByText("Open 69 hours a week.")).toBeVisible();
  await bakery.undo();
  await expect(page.getByLabel("Open on Sunday")).not.toBeChecked();
  await page.getByRole("button", { name: "Change Monday" }).click();
  await page.getByText("Copy Monday to…").click();
  const copy = page.getByRole("group", { name: "Copy Monday to" });
  await copy.getByLabel("Saturday").check();
  await copy.getByLabel("Sunday").check();
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await expect(page.getByText("Open 70 hours a week.")).toBeVisible();
  await bakery.undo();
  await expect(page.getByText("Open 59 hours a week.")).toBeVisible();
  await bakery.goOn();

  await bakery.isOn(6);
  await bakery.thing("Electricity").uncheck();
  await bakery.undo();
  await expect(bakery.thing("Electricity")).toBeChecked();
  await bakery.goOn();

  await bakery.isOn(7);
  await bakery.make("Card machine").pressSequentially("Oma’s telraam");
  await bakery.undo();
  await expect(bakery.make("Card machine")).toHaveValue("Oma’s"); // by the word
  await bakery.undo();
  await expect(bakery.make("Card machine")).toHaveValue("");
});

test("an owner in Japan counts in yen, and one in a border town in whatever money they say", async ({
  page,
}) => {
  const owner = await QuickStart.begin(page);
  await owner.isA("Café");
  await owner.goOn();
  await owner.isOn(2);
  await owner.isIn("Japan");
  await expect(owner.card).toContainText("Money in Japanese Yen (JPY), paper A4.");
  await expect(owner.card).toContainText("We do not know the emergency numbers there yet.");
  await owner.goOn();
  await owner.isOn(3);
  await owner.sells("900000");
  await expect(page.getByText("= ¥900,000 a week")).toBeVisible();

  await owner.goBack();
  await owner.isOn(2);
  await expect(page.getByLabel("Where is it?")).toHaveValue("JP");
  await owner.isIn("Switzerland");
  await page.getByRole("button", { name: "Use other money" }).click();
  await page.getByLabel("Which money do you count in?").selectOption("Euro (EUR)");
  await owner.goOn();
  await owner.isOn(3);
  await expect(page.getByText("= €900,000 a week")).toBeVisible();
});

test("a thing of one’s own counts when it was typed and Continue pressed before adding it", async ({
  page,
}) => {
  const owner = await QuickStart.ofABakery(page);
  await owner.looksRight();
  await owner.isOn(5);
  await owner.looksRight();
  await owner.isOn(6);
  await page.getByRole("button", { name: "Add your own" }).click();
  await page.getByLabel("What is it?").fill("  Dough divider ");
  await owner.looksRight();
  await owner.isOn(7);
  await owner.goBack();
  await expect(owner.thing("Dough divider")).toBeChecked();
});

test("a thing of one’s own stays half typed until it is added, and is not added twice", async ({ page }) => {
  const owner = await QuickStart.ofABakery(page);
  await owner.looksRight();
  await owner.isOn(5);
  await owner.looksRight();
  await owner.isOn(6);
  await page.getByRole("button", { name: "Add your own" }).click();
  const name = page.getByLabel("What is it?");
  await name.fill("Dough div");
  await owner.goBack();
  await owner.isOn(5);
  await owner.goOn();
  await owner.isOn(6);
  await expect(name).toHaveValue("Dough div");
  await page.reload();
  await expect(name).toHaveValue("Dough div");
  await name.fill("Dough divider");
  await name.press("Enter");
  await expect(owner.thing("Dough divider")).toBeChecked();
  await expect(name).toHaveValue("");

  await name.fill("dough divider");
  await name.press("Enter");
  await expect(owner.card.getByText("“Dough divider” is in the list already.")).toBeVisible();
  await owner.goOn();
  await expect(name).toBeFocused();
  await expect(owner.thing("Dough divider")).toHaveCount(1);
  await owner.thing("Dough divider").uncheck();
  await name.press("Enter");
  await expect(owner.card.getByText("is in the list already. Tick it there.")).toBeVisible();
  await name.fill("");
  await owner.goOn();
  await owner.isOn(7);
});

test("a make that is not in the list stays as typed", async ({ page }) => {
  const bakery = await QuickStart.ofABakery(page);
  await bakery.guessesLookRight();
  const till = bakery.make("Till");
  await till.fill("Oma’s telraam");
  await expect(page.getByText("Not in our list. We keep what you typed.")).toBeVisible();
  await till.press("Escape");
  await expect(till).toHaveValue("Oma’s telraam");
  await bakery.goOn();
  await bakery.isOn(8);
  await bakery.goBack();
  await bakery.isOn(7);
  await expect(till).toHaveValue("Oma’s telraam");
});

test("pages that were not reached are no links; an address reaches them all the same", async ({ page }) => {
  const owner = await QuickStart.begin(page);
  const tabs = page.getByRole("navigation", { name: "Pages of the quick start" });
  await expect(tabs.getByRole("link")).toHaveCount(1);
  const base = page.url().replace(/\d$/, "");
  for (const number of [4, 5, 6, 7, 8, 9]) {
    await page.goto(`${base}${number}`); // oxlint-disable-line no-await-in-loop -- one page after another
    await owner.isOn(number); // oxlint-disable-line no-await-in-loop
  }
  await expect(tabs.getByRole("link")).toHaveCount(9);
});

test.describe("where the clock counts to twelve", () => {
  test.use({ locale: "en-US", viewport: { width: 375, height: 720 } });

  test("times have room for AM and PM on a phone, and the marks of the bars stand apart", async ({
    page,
  }) => {
    const owner = await QuickStart.begin(page);
    await owner.isA("Hotel or B&B");
    await owner.goOn();
    await owner.isOn(2);
    await owner.isIn("United States");
    await owner.goOn();
    await owner.isOn(3);
    await owner.skip();
    await owner.isOn(4);
    await owner.skip();
    await owner.isOn(5);
    const monday = await owner.changeDay("Monday");
    const opens = await boxOf(monday.getByLabel("Opens", { exact: true }));
    const closes = await boxOf(monday.getByLabel("Closes", { exact: true }));
    expect(opens.width).toBeGreaterThanOrEqual(160);
    expect(closes.y).toBeGreaterThan(opens.y + opens.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

    await page.setViewportSize({ width: 1280, height: 800 });
    const marks = page.getByText(/^(6|12)\s(AM|PM)$/);
    await expect(marks).toHaveCount(5);
    const boxes = await Promise.all((await marks.all()).map(boxOf));
    for (const [place, box] of boxes.slice(1).entries())
      expect(box.x).toBeGreaterThan((boxes[place]?.x ?? 0) + (boxes[place]?.width ?? 0));
  });
});

async function boxOf(of: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });

  test("nine pages, one column, Continue in reach, nothing to scroll sideways", async ({ page }) => {
    const salon = await QuickStart.begin(page);
    const check = async (number: number): Promise<void> => {
      await salon.isOn(number);
      await expect(page.getByText(`${number} of 9`).first()).toBeVisible();
      await expect(salon.card.locator("button[type=submit]")).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    };
    await check(1);
    await salon.isA("Hair or beauty salon");
    await salon.goOn();
    await check(2);
    await salon.isCalled("شَعر وجَمال");
    await salon.goOn();
    await check(3);
    await salon.sells("2400");
    await salon.goOn();
    await check(4);
    await salon.looksRight();
    await check(5);
    await salon.changeDay("Friday");
    await check(5);
    await salon.goOn();
    await check(6);
    await salon.looksRight();
    await check(7);
    await salon.goOn();
    await check(8);
    await salon.hasAWay("Nothing yet");
    await salon.goOn();
    await check(9);
    await salon.goOn();
    await page.waitForURL(/#\/p\/[^/]+$/);
  });
});

test("no page has anything axe finds wrong, in light or dark, filled in or with problems", async ({
  page,
}) => {
  test.slow();
  const bakery = await QuickStart.begin(page);
  await bakery.goOn();
  expect(await axe(page)).toEqual([]);
  await bakery.isA("Restaurant with delivery");
  await bakery.goOn();
  await bakery.isOn(2);
  await bakery.isCalled("x".repeat(121));
  await bakery.goOn();
  expect(await axe(page)).toEqual([]);
  await bakery.isCalled("Zur Grünen Gans");
  await bakery.goOn();
  await bakery.isOn(3);
  await bakery.sells("?");
  await bakery.goOn();
  expect(await axe(page)).toEqual([]);
  await bakery.sells("14000");
  await bakery.goOn();
  await bakery.isOn(4);
  expect(await axe(page)).toEqual([]);
  await bakery.looksRight();
  await bakery.isOn(5);
  await bakery.changeDay("Friday");
  expect(await axe(page)).toEqual([]);
  await bakery.goOn();
  await bakery.isOn(6);
  await page.getByText(/^Show \d+ more$/).click();
  await page.getByRole("button", { name: "Add your own" }).click();
  expect(await axe(page)).toEqual([]);
  await bakery.goOn();
  await bakery.isOn(7);
  await page.getByRole("combobox").first().click();
  expect(await axe(page)).toEqual([]);
  await bakery.goOn();
  await bakery.isOn(8);
  await bakery.hasAWay("A way we have tried");
  expect(await axe(page)).toEqual([]);
  await bakery.skip();
  await bakery.isOn(9);
  expect(await axe(page)).toEqual([]);
});
