import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { sampleFile } from "./drivers/home.ts";
import { Things } from "./drivers/things.ts";

const corner = {
  business: { name: "Corner shop", type: "retail-shop", country: "GB", currency: "GBP", people: 3 },
  streams: [{ id: "counter", name: "Counter sales", weeklySales: 5000, margin: 0.5 }],
  dependencies: [
    { id: "electricity", name: "Electricity", category: "electricity" },
    { id: "internet", name: "Internet line", category: "internet", needs: ["electricity"] },
  ],
  contacts: [{ id: "c1", name: "Zoë Ağaoğlu", role: "Owner", kind: "staff", phone: "020 7946 0000" }],
  callOrder: ["c1"],
};

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T10:00:00"));
});

test("a thing found by its maker's name is added with what we know, filled in whole, and is in the exported plan", async ({
  page,
}) => {
  const things = await Things.ofPlan(page, corner);
  await things.openList();
  await things.search("block", "Square");
  await expect(page.getByText("with Square as its make")).toBeVisible();
  await things.addIt();
  await things.isTitled("Card machine");

  await things.fill("What do you call this thing?", "Card machine at the till");
  await expect(page.getByLabel("Which make is it?")).toHaveValue("Square");
  await things.tick(/^American Express/).uncheck();
  await expect(things.tick(/^Amazon Web Services \(AWS\) we think/)).toBeChecked();
  await page.getByRole("button", { name: "Looks right: What does it run on?" }).click();
  await expect(things.tick(/^Amazon Web Services \(AWS\) known/)).toBeChecked();
  await page.getByLabel("Something else it runs on").selectOption({ label: "Cloudflare" });
  await page.getByRole("button", { name: "Add this", exact: true }).click();
  await page.getByLabel("Something else it runs on").selectOption({ label: "One of your own: name it" });
  await page.getByRole("button", { name: "Add this", exact: true }).click();
  await things.fill("What do you call it?", "The phone with the codes");
  await page.getByRole("button", { name: "Add this cause" }).click();
  await expect(things.tick(/^The phone with the codes/)).toBeChecked();
  const needs = page.getByRole("group", { name: "Which of your things must work" });
  await needs.getByRole("checkbox", { name: "Electricity" }).uncheck();
  await needs.getByRole("checkbox", { name: "Electricity" }).check();

  const name = "card machine at the till";
  await things.change(`How much of counter sales stops with your ${name}?`, "70");
  await things.change(`How many people must redo work later, after your ${name} stops?`, "1");
  await things.change("What does an hour of work cost you?", "20");
  await things.change(`What extra do you spend an hour, while your ${name} is down?`, "15");
  await things.change("What extra do you spend once, each time?", "50");
  await page.getByRole("button", { name: "Add what spoils" }).click();
  await things.fill("Row 1: after", "4");
  await things.fill("Row 1: worth", "600");
  await things.answer("How long can you do without it?", "1 hour").check();
  await things.answer("How soon does the maker promise it back?", "1 day").check();
  await expect(page.getByText("They promise 1 day; you can do 1 hour.")).toBeVisible();
  await things.change("How often does it fail in a year?", "2");
  await things.change("For how long, usually?", "3");

  await things.answer("Does it work offline?", "Yes").check();
  await expect(page.getByText("Nobody has tried it, so we count it as not known.")).toBeVisible();
  await page.getByRole("button", { name: "Checked today" }).click();
  await expect(page.getByText("Nobody has tried it")).toHaveCount(0);
  await things.fill("What is in your own copy of its data?", "Sales of the day");
  await things.fill("Where is it?", "USB stick in the safe");
  await things.fill("Make a copy every", "7");
  await things.fill("When was the last copy made?", "2026-11-01");
  await expect(page.getByText("The next copy was due on 8 November 2026.")).toBeVisible();
  await page.getByLabel("Who asks for a change?").selectOption({ label: "Zoë Ağaoğlu, Owner" });
  await expect(page.getByText("Name the second person too")).toBeVisible();
  await things.addContact("Who checks and agrees?", "Bram");
  await expect(page.getByText("Name the second person too")).toHaveCount(0);
  await things.fill("What is the address of its status page?", "https://status.example.com");
  await things.fill("When does it renew or run out?", "2026-12-01");
  await expect(page.getByText("It renews on 1 December 2026.")).toBeVisible();
  for (const who of ["Zoë Ağaoğlu, Owner", "Bram"]) {
    await page.getByLabel("Whom do you call?").selectOption({ label: who });
    await page.getByRole("button", { name: "Add to the list" }).click();
  }
  await page.getByRole("button", { name: "Up: Bram" }).click();
  await things.fill("What is your account number with them?", "SQ-4711");
  await page.getByLabel("Who looks after it?").selectOption({ label: "Bram" });
  await things.fill("A note for staff", "The spare charger is in the drawer.");

  await things.isSaved();
  await page.reload();
  await things.isTitled("Card machine at the till");
  await expect(things.tick(/^American Express/)).not.toBeChecked();
  await expect(things.tick(/^Cloudflare/)).toBeChecked();
  await expect(page.getByLabel("Row 1: worth")).toHaveValue("600");
  await expect(things.answer("How soon does the maker promise it back?", "1 day")).toBeChecked();
  await expect(things.answer("Does it work offline?", "Yes")).toBeChecked();
  await expect(page.getByLabel("When did you last check it?")).toHaveValue("2026-11-21");
  await expect(page.getByLabel("Where is it?")).toHaveValue("USB stick in the safe");
  await expect(page.getByLabel("Who checks and agrees?").locator("option:checked")).toHaveText("Bram");
  await expect(
    page.getByRole("list", { name: "Whom to call, in order" }).getByRole("listitem"),
  ).toContainText(["Bram", "Zoë Ağaoğlu, Owner"]);
  // 5,000 a week over all 168 hours, of which 70% stops and half is margin: 10.4; one hour of work at 20; 15 extra
  await expect(page.getByTestId("thing-cost")).toHaveText("about £45 an hour");

  const plan = await things.exported((whole) => whole);
  const bram = plan.contacts.find((contact) => contact.name === "Bram")?.id;
  const own = plan.providers.find((provider) => provider.name === "The phone with the codes");
  expect(own?.kind).toBe("device");
  expect(plan.dependencies.find(({ id }) => id === "payments-card-terminal")).toMatchObject({
    name: "Card machine at the till",
    category: "payments-card-terminal",
    serviceId: "square",
    upstreams: ["visa", "mastercard", "aws", "cloudflare", own?.id],
    needs: ["internet", "electricity"],
    affects: [{ stream: "counter", share: 0.7 }],
    stalledPeople: 1,
    extraPerHour: 15,
    extraOnce: 50,
    spoilage: [{ afterHours: 4, amount: 600 }],
    tolerableMinutes: 60,
    promisedMinutes: 1440,
    outagesPerYear: 2,
    typicalHours: 3,
    offlineMode: { on: "yes", checkedOn: "2026-11-21" },
    dataCopy: {
      what: "Sales of the day",
      where: "USB stick in the safe",
      everyDays: 7,
      lastDone: "2026-11-01",
    },
    approval: { first: "c1", second: bram },
    statusPage: "https://status.example.com",
    renewsOn: "2026-12-01",
    contacts: [bram, "c1"],
    accountRef: "SQ-4711",
    owner: bram,
    note: "The spare charger is in the drawer.",
  });
  expect(plan.guesses.filter((path) => path.includes("payments-card-terminal"))).toEqual([]);
});

test("a thing of one's own, a second card machine, and one removed and brought back", async ({ page }) => {
  const things = await Things.ofFile(page, sampleFile("bakery"));
  await things.openList();
  await expect(things.rows).toHaveCount(9);
  await expect(things.rows.first()).toContainText("Electricity");
  await expect(things.row("Card terminal")).toContainText("about €46 an open hour");

  await things.search("Bread slicer");
  await things.addIt();
  await things.isTitled("Bread slicer");
  await expect(page.getByText("not worked out yet").first()).toBeVisible();
  await page.getByLabel("What kind of thing is it?").selectOption({ label: "Computers and tablets" });
  await page.getByRole("link", { name: "Things", exact: true }).first().click();
  await expect(things.rows).toHaveCount(10);

  await things.search("zettle", "Zettle by PayPal");
  await expect(page.getByText("You have Card terminal already.")).toBeVisible();
  await things.addIt();
  await things.isTitled("Card machine 2");
  const second = page.url().split("/").at(-1);
  expect(second).toBe("payments-card-terminal-2");

  await things.openSheet("internet");
  await page.getByRole("button", { name: "Remove internet line" }).click();
  await things.isTitled("Things");
  await expect(things.row("Internet line")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(things.row("Internet line")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await things.openSheet("payments-card-terminal");
  await expect(
    page
      .getByRole("group", { name: "Which of your things must work" })
      .getByRole("checkbox", { name: "Internet line" }),
  ).toBeChecked();
});

test("what cannot be used stays as typed, counts as blank, and is told on Next thing", async ({ page }) => {
  const things = await Things.ofPlan(page, {
    ...corner,
    dependencies: [...corner.dependencies, { id: "card", name: "Card terminal", accountRef: "SQ-1" }],
  });
  await things.openSheet("card");
  await things.fill("What do you call this thing?", "");
  await page.getByRole("button", { name: "Add what spoils" }).click();
  await things.fill("Row 1: worth", "600");
  await things.fill("Make a copy every", "often");
  await things.answer("Does it work offline?", "Yes").check();
  await things.fill("When did you last check it?", "2026-11-30");
  await things.fill("What is your account number with them?", "5217 2900 1111 2222");
  await things.goOn.click();

  await expect(things.problem).toBeFocused();
  await expect(things.problem.getByRole("link")).toHaveText([
    "Give it a name.",
    "Row 1: add the hours.",
    "Choose today or earlier.",
    "Every how many days: type a number, such as 7.",
    "Account number: this looks like a card number. Leave it out: paper gets lost.",
  ]);
  await things.problem.getByRole("link", { name: "Row 1: add the hours." }).click();
  await expect(page.getByLabel("Row 1: after")).toBeFocused();
  expect(await axe(page)).toEqual([]);

  await page.keyboard.type("4");
  await things.fill("What do you call this thing?", "Card reader");
  await things.fill("Make a copy every", "7");
  await things.fill("When did you last check it?", "2026-11-20");
  // what is put right is no longer told
  await expect(things.problem.getByRole("link")).toHaveText([
    /^Account number: this looks like a card number/,
  ]);
  await expect(page.getByLabel("What is your account number with them?")).toHaveValue("5217 2900 1111 2222");
  await things.goOn.click();
  await things.problem.getByRole("link").click();
  await things.fill("What is your account number with them?", "SQ-2");
  await expect(things.problem).toHaveCount(0);
  await things.goOn.click();
  await things.isTitled("Things");

  const card = await things.exported(({ dependencies }) => dependencies.find(({ id }) => id === "card"));
  expect(card).toMatchObject({
    name: "Card reader",
    accountRef: "SQ-2",
    spoilage: [{ afterHours: 4, amount: 600 }],
  });
});

test("a card number is never kept, and Undo takes back step by step", async ({ page }) => {
  const things = await Things.ofPlan(page, {
    ...corner,
    dependencies: [{ id: "card", name: "Card terminal" }],
  });
  await things.openSheet("card");
  await things.fill("What is your account number with them?", "4111 1111 1111 1111");
  await things.answer("How long can you do without it?", "4 hours").check();
  await things.undo();
  await expect(things.answer("How long can you do without it?", "Don’t know")).toBeChecked();
  const card = await things.exported(({ dependencies }) => dependencies[0]);
  expect(card).toMatchObject({ accountRef: "", tolerableMinutes: null });
});

test("the list and the sheets read well to everyone, lead on by cost, and a thing that is gone says so", async ({
  page,
}) => {
  const things = await Things.ofFile(page, sampleFile("dental"));
  await things.openList();
  expect(await axe(page)).toEqual([]);
  await things.search("");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Add a thing" })).toBeFocused();

  await things.rows.first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await axe(page)).toEqual([]);
  // from sheet to sheet, the costliest first, each once, and back
  const seen = [await page.getByRole("heading", { level: 1 }).textContent()];
  for (;;) {
    const next = await things.goOn.textContent();
    await things.goOn.click();
    if (next === "Back to things") break;
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(seen.at(-1) ?? "");
    seen.push(await page.getByRole("heading", { level: 1 }).textContent());
  }
  await things.isTitled("Things");
  expect(seen).toEqual(await things.rows.getByRole("link").allTextContents());

  // straight to a part of the long sheet; electricity has no data to copy
  await things.openSheet("payments-card-terminal");
  const parts = page.getByRole("navigation", { name: "Parts of this sheet" });
  await parts.getByRole("button", { name: "Your own copy of its data" }).press("Enter");
  await expect(page.locator("section:focus").getByRole("heading")).toHaveText("Your own copy of its data");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("What is in your own copy of its data?")).toBeFocused();
  await things.openSheet("electricity");
  await things.isTitled("Electricity");
  await expect(parts.getByRole("button", { name: "Call" })).toBeVisible();
  await expect(page.getByText("Your own copy of its data")).toHaveCount(0);

  await things.openSheet("gone");
  await things.isTitled("This thing is not in the plan");
  await page.getByRole("link", { name: "Back to things" }).click();
  await things.isTitled("Things");
});

test("an empty plan asks what one would miss, and adds nothing blank", async ({ page }) => {
  const things = await Things.ofPlan(page, { business: { name: "New shop" } });
  await things.openList();
  await expect(page.getByText("Add what you would miss.")).toBeVisible();
  await things.addIt();
  await expect(page.getByText("Type what you would miss.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
