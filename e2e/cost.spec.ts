import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { differingFigures } from "../src/testing/differing-figures.ts";
import { readFigureRows } from "../src/testing/figures-file-by-the-page.ts";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Cost } from "./drivers/cost.ts";
import { QuickStart } from "./drivers/quick-start.ts";

const cases = [
  ["bakery", "korst-kruim"],
  ["dental", "harbour-dental"],
  ["edges", "the-edge-case"],
  ["freelancer", "atelier-lumiere"],
  ["restaurant", "zur-grunen-gans"],
] as const;

for (const [name, slug] of cases) {
  test(`${name}: the downloaded figures and the headline are those of the worked case`, async ({ page }) => {
    const cost = await Cost.ofCase(page, name);
    await cost.open("cost");
    const expected = readFigureRows(readFileSync(`src/cost/cases/${name}.figures.csv`, "utf8"));
    const file = await cost.download();
    expect(file.name).toBe(`${slug}-figures.csv`);
    expect(differingFigures(readFigureRows(file.text), expected)).toEqual([]);

    const hours = [...expected].filter(([row]) => row.endsWith("per_open_hour")).map(([, amount]) => amount);
    expect(await cost.headlineAmount()).toBeCloseTo(Math.max(...hours), 6);
    // none of the amounts it shows has more than two digits that count
    expect(await tooExact(page)).toEqual([]);
    expect(await inRed(page)).toEqual([]);
    await cost.open("shared");
    expect(await tooExact(page)).toEqual([]);
    expect(await inRed(page)).toEqual([]);
  });
}

test("the bakery's card terminal reads as the design drew it", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost");
  await cost.choose("Card terminal");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An hour without your card terminal");
  await expect(cost.headline).toHaveText("€46");
  const card = page.getByRole("main");
  await expect(card).toContainText("an hour at your busiest: Saturday, 7:00 to 12:00");
  await expect(card).toContainText("Between €32 and €60, because your sales are a rough figure.");
  await expect(card).toContainText("If it starts Saturday at 7:00, and lasts");
  await expect(card).toContainText("3 days is the same as one day: you are closed Sunday and Monday.");
  await expect(card).toContainText("with your backup, never tried");
  await expect(
    page.getByRole("img", {
      name: "What an outage costs: 1 hour €120, €58 with backup, 4 hours €460, €200 with backup, Open day €730, €300 with backup, 3 days €730, €300 with backup.",
    }),
  ).toBeVisible();
});

test("every amount opens its working in one tap, and the working comes to it", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost");
  await cost.choose("Internet line");
  const amount = await cost.headlineAmount();

  await page.getByRole("button", { name: "€180", exact: true }).click();
  await expect(cost.parts("Your busiest hour, part by part").getByRole("row").last()).toHaveText("Total€180");
  await cost.rung("4 hours").click();
  await expect(cost.parts("4 hours, part by part").getByRole("row").last()).toHaveText("Total€710€37");
  await page.getByRole("button", { name: "See the parts of a year" }).click();
  await expect(cost.parts("A year, part by part").getByRole("row").last()).toHaveText("Total€300€14");
  await page.getByRole("button", { name: "See its parts" }).click();
  await expect(cost.parts("Saturday, 7:00 to 8:00, part by part").getByRole("row").last()).toHaveText(
    "Total€180",
  );

  await cost.headline.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How we count your internet line");
  expect(await cost.totalAmount()).toBeCloseTo(amount, 9);
  await expect(cost.total).toContainText("about €98");

  // Back is where it was: the same thing, not the costliest
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An hour without your internet line");
});

test("the dental clinic, corrected afterwards: everything follows at once, and undo brings it back", async ({
  page,
}) => {
  const cost = await Cost.ofCase(page, "dental");
  await cost.open("cost");
  const before = await cost.headlineAmount();
  const thing = await page.getByRole("heading", { level: 1 }).textContent();
  await cost.headline.click();
  const margin = "Of every £100 sold, what is left after stock and commission?";
  const field = await cost.type(margin, "41");

  // half of 82: the treatments' margin halves, the hygienist's does not
  await expect.poll(() => cost.totalAmount()).toBeLessThan(before * 0.9);
  await field.press("Enter");
  await expect(cost.term(margin)).toBeFocused();
  const after = await cost.totalAmount();

  await page.getByRole("link", { name: "What it costs" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(thing ?? "");
  await cost.settlesAt(after);
  await page.getByTestId("undo").click();
  await cost.settlesAt(before);
  await page.getByTestId("redo").click();
  await cost.settlesAt(after);
});

test("doubling the sales of a week doubles what is lost on them, while it is typed", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost/card");
  const lost = page.getByRole("main").getByText("Margin lost in an hour").locator("xpath=../..");
  await expect(lost.first()).toContainText("€31");
  await cost.type("What is sold in a normal week?", "10.400,00");
  await expect(lost.first()).toContainText("€62");
});

test("what cannot be used stays as typed, says what to type, and changes nothing", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost/card");
  const before = await cost.totalAmount();
  const comesBack = "Of 10 customers you miss, how many buy later?";
  const field = await cost.type(comesBack, "eleven");
  await field.press("Enter");
  await expect(page.getByText("Type 0 to 10.")).toBeVisible();
  await expect(field).toHaveValue("eleven");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  expect(await cost.totalAmount()).toBe(before);

  await field.fill("10");
  await expect(page.getByText("this is more than everybody. Type 9.9 or less.")).toBeVisible();
  await field.fill("5");
  await field.press("Enter");
  await expect(page.getByText("5 of 10")).toBeVisible();
});

test("Change puts the focus into the field, Esc closes it and gives the focus back", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost/card");
  const sales = "What is sold in a normal week?";
  await cost.term(sales).click();
  const field = page.getByRole("textbox", { name: sales });
  await expect(field).toBeFocused();
  // what was there is selected: typing replaces it
  await page.keyboard.type("6000");
  await expect(field).toHaveValue("6000");
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(cost.term(sales)).toBeFocused();

  await page.getByRole("button", { name: "Change: How sure are you of your sales?" }).click();
  await expect(page.getByRole("radio", { checked: true }).last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("radio")).toHaveCount(0);

  await cost.open("cost");
  const start = page.getByRole("button", { name: "Change the start" });
  await start.click();
  await expect(page.getByLabel("On which day?")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(start).toBeFocused();
});

test("a starter's numbers are guesses until they are confirmed or changed", async ({ page }) => {
  await QuickStart.ofABakery(page);
  await page.goto(page.url().replace(/start\/4$/, "cost"));
  const guess = page.getByText("guess", { exact: true });
  await expect(page.getByRole("heading", { name: "Three answers would make this surer" })).toBeVisible();
  await expect(guess).toHaveCount(3);
  await expect(page.getByRole("main")).toContainText("numbers are still guesses");
  await page.getByRole("button", { name: /^Looks right: Of every €100 sold/ }).click();
  await expect(guess).toHaveCount(2);
  await expect(page.getByText("yours", { exact: true })).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
});

test("the start of the example can be moved, and moved back", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost");
  await page.getByRole("button", { name: "Change the start" }).click();
  await page.getByLabel("On which day?").selectOption("Tuesday");
  await page.getByLabel("At what time?").fill("09:30");
  await expect(page.getByRole("heading", { name: "If it starts Tuesday at 9:30" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the opening of your best day" }).click();
  await expect(page.getByRole("heading", { name: "If it starts Saturday at 7:00" })).toBeVisible();
});

test("the hours of the week are walked with the arrow keys, each with its amount", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("cost");
  const hours = page.getByRole("grid", { name: "Hours of the week" });
  await hours.getByRole("gridcell", { name: /^Saturday, 7:00/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(hours.getByRole("gridcell", { name: "Saturday, 8:00 to 9:00: about €220" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(hours.getByRole("gridcell", { name: /^Friday, 8:00/ })).toBeFocused();
  await expect(page.getByText(/^Friday, 8:00 to 9:00: about €\d+/)).toBeVisible();
});

test("the hours of the week stand beside the strip as the country's clocks have them", async ({ page }) => {
  const cost = await Cost.ofPlan(page, {
    business: {
      name: "Diner",
      country: "US",
      currency: "USD",
      hours: { mon: [{ from: "09:00", to: "17:00" }] },
    },
    streams: [{ id: "counter", name: "Counter", weeklySales: 800, margin: 0.5 }],
    dependencies: [{ id: "card", name: "Card machine", affects: [{ stream: "counter", share: 1 }] }],
  });
  for (const width of [320, 375, 640, 1280]) {
    await page.setViewportSize({ width, height: 812 });
    await cost.open("cost");
    const label = page.getByText("12 AM", { exact: true });
    const [hour, cells] = await Promise.all([
      label.boundingBox(),
      page.getByRole("grid", { name: "Hours of the week" }).boundingBox(),
    ]);
    expect(hour && cells).not.toBeNull();
    if (!hour || !cells) return;
    // beside the cells on a phone, above them on a desk: never under them
    const isBeside = hour.x + hour.width <= cells.x + 0.5;
    const isAbove = hour.y + hour.height <= cells.y + 6;
    expect(isBeside || isAbove, `${width} px`).toBe(true);
    await expect(page.getByText("9 PM", { exact: true })).toBeVisible();
  }
});

test("map, table and list name what the sums count", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("shared");
  await page.getByRole("button", { name: "Internet line" }).click();
  await expect(page.getByRole("main")).toContainText(
    "If your internet line stops, four more things stop with it: about €710 in 4 hours. With your backups: about €37.",
  );
  const falls = ["Card terminal", "Cold room alarm", "Order e-mail", "Till app"];
  const stops = page.getByRole("listitem").filter({ hasText: /stops$/ });
  const names = (await stops.allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
  expect(names.toSorted()).toEqual(falls);

  const words = "Without it stop: card terminal, till app, order e-mail and cold room alarm.";
  await cost.showTable();
  await expect(page.getByRole("row", { name: /^Internet line/ })).toContainText(words);
  await page.getByRole("button", { name: "Show as list" }).click();
  const listed = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Internet line" }) });
  await expect(listed.last()).toContainText(words);
  // it hangs under what it needs
  await expect(listed.first().getByRole("button").first()).toHaveText("Electricity");
});

test("the causes of the map are walked with the arrow keys", async ({ page }) => {
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("shared");
  await page.getByRole("button", { name: "Electricity" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: "Internet line" })).toBeFocused();
  await expect(page.getByRole("main")).toContainText("If your internet line stops");
});

test("on a phone the causes are a list in the same words", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const cost = await Cost.ofCase(page, "bakery");
  await cost.open("shared");
  await expect(page.getByRole("button", { name: "Show as list" })).toBeHidden();
  await page.getByRole("button", { name: "Internet line" }).click();
  await expect(page.getByRole("main")).toContainText("four more things stop with it: about €710 in 4 hours");
  expect(await overflowing(page)).toBe(false);
  await cost.open("cost");
  expect(await overflowing(page)).toBe(false);
  await cost.open("cost/internet");
  expect(await overflowing(page)).toBe(false);
});

test("at 320 px with the largest text nothing runs out of the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const cost = await Cost.ofCase(page, "bakery");
  await page.goto("/#/settings");
  await page.getByRole("radio", { name: "Very large" }).check();
  for (const screen of ["cost", "cost/internet", "shared"] as const) {
    await cost.open(screen);
    expect(await overflowing(page)).toBe(false);
  }
});

for (const screen of ["cost", "cost/internet", "shared"] as const) {
  test(`axe finds nothing on ${screen}, with everything opened`, async ({ page }) => {
    const cost = await Cost.ofCase(page, "bakery");
    await cost.open(screen);
    for (const summary of await page.locator("summary").all()) await summary.click();
    if (screen === "cost") await cost.rung("1 hour").click();
    if (screen === "cost/internet") await cost.type("How often does it fail in a year?", "often");
    expect(await axe(page)).toEqual([]);
  });
}

test("plans with little in them read well", async ({ page }) => {
  const none = await Cost.ofPlan(page, { id: "none", business: { name: "Nothing" } });
  await none.open("cost");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await none.open("shared");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await none.open("cost/no-such-thing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This thing is not in the plan");
  await page.getByRole("main").getByRole("link", { name: "What it costs" }).last().click();
  await expect(page).toHaveURL(/\/cost$/);
});

test("sales without hours cannot be worked out yet, until they have some", async ({ page }) => {
  const cost = await Cost.ofPlan(page, {
    business: { name: "Shop", hours: { mon: [{ from: "09:00", to: "17:00" }] } },
    streams: [{ id: "web", name: "Web orders", weeklySales: 1680, margin: 0.5, hours: {} }],
    dependencies: [{ id: "shop", name: "Web shop", affects: [{ stream: "web", share: 1 }] }],
  });
  await cost.open("cost");
  await expect(cost.headline).toHaveText("Cannot be worked out yet: web orders has no hours.");
  await page.getByRole("link", { name: "Say when this money comes in" }).click();
  await page.getByRole("button", { name: "Change: When does this money come in?" }).click();
  await page.getByRole("radio", { name: "Day and night" }).check();
  // 1,680 a week over 168 hours, half of it margin
  await expect.poll(() => cost.totalAmount()).toBeCloseTo(5, 9);
});

test("a thing nobody has spoken of is not worked out, stands last, and opens on its question", async ({
  page,
}) => {
  const cost = await Cost.ofPlan(page, {
    business: { name: "Shop", hours: { mon: [{ from: "09:00", to: "17:00" }] } },
    streams: [{ id: "counter", name: "Counter sales", weeklySales: 800, margin: 0.5 }],
    dependencies: [
      { id: "freezer", name: "Walk-in freezer" },
      { id: "mail", name: "Email", category: "email" },
      {
        id: "card",
        name: "Card terminal",
        category: "payments-card-terminal",
        affects: [{ stream: "counter", share: 1 }],
      },
    ],
  });
  await cost.open("cost");
  await expect(
    page.getByRole("img", { name: /^What an open hour without each thing costs/ }),
  ).toHaveAccessibleName(
    "What an open hour without each thing costs: Card terminal €50, Email next to nothing, Walk-in freezer not worked out yet.",
  );
  await cost.choose("Walk-in freezer");
  await expect(cost.headline).toHaveText("Not worked out yet");
  await expect(page.getByRole("main")).not.toContainText("However long it lasts");
  await page.getByRole("link", { name: "Say how much stops with it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How we count your walk-in freezer");
  await expect(cost.total).toContainText("Not worked out yet");
  // 800 a week over 8 hours, half of it margin, a tenth of it stops
  await cost.type("How much of counter sales stops with your walk-in freezer?", "10");
  await expect.poll(() => cost.totalAmount()).toBeCloseTo(5, 9);
  await expect(cost.total).toContainText("about €5");
});

test("a cause of which nobody has said what stops with it has no amount", async ({ page }) => {
  const cost = await Cost.ofPlan(page, {
    business: { name: "Shop" },
    dependencies: [
      { id: "box", name: "Fuse box" },
      { id: "freezer", name: "Walk-in freezer", needs: ["box"] },
    ],
  });
  await cost.open("shared");
  await expect(page.getByRole("main")).toContainText(
    "If your fuse box stops, one more thing stops with it: what that costs is not worked out yet.",
  );
  await expect(page.getByRole("main")).toContainText(
    "Not worked out yet: nobody has said how much stops with it.",
  );
  await cost.showTable();
  await expect(page.getByRole("row", { name: /^Fuse box/ })).toContainText("not worked out yet");
  await expect(page.getByRole("main")).not.toContainText("next to nothing");
});

/** Amounts on the page with more than two digits that count: "€1,234". Millions are written out. */
async function tooExact(page: Page): Promise<string[]> {
  const text = await page.getByRole("main").innerText();
  const amounts = text.match(/[€£$]\s?\d[\d.,’' ]*/gu) ?? [];
  return amounts.filter((amount) => amount.replaceAll(/\D/g, "").replace(/0+$/, "").length > 2);
}

/** Texts in the colour of *Do not*, *Delete* and errors, which no amount may have. */
async function inRed(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) => {
    const red = document.createElement("i");
    red.style.color = "var(--c-stop)";
    main.append(red);
    const stop = getComputedStyle(red).color;
    red.remove();
    return [...main.querySelectorAll("*")]
      .filter((part) => [getComputedStyle(part).color, getComputedStyle(part).fill].includes(stop))
      .map((part) => part.textContent);
  });
}

async function overflowing(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
