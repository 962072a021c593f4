import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";
import { Checks } from "./drivers/readiness.ts";

const shop = {
  business: {
    name: "Korst & Kruim",
    type: "bakery-web",
    country: "NL",
    currency: "EUR",
    hours: { thu: [{ from: "08:00", to: "18:00" }], fri: [{ from: "08:00", to: "18:00" }] },
  },
  streams: [
    { id: "counter", name: "Counter sales", weeklySales: 5200, margin: 0.6 },
    { id: "web-orders", name: "Web orders", weeklySales: 5200, margin: 0.6 },
  ],
  dependencies: [
    { id: "web", name: "Web shop", category: "website-shop" },
    {
      id: "card",
      name: "Card terminal",
      category: "payments-card-terminal",
      affects: [{ stream: "counter", share: 0.7 }],
      backup: { title: "Cash only" },
    },
  ],
  contacts: [{ id: "zoe", name: "Zoë Ağaoğlu", kind: "staff", phone: "+31 6 1234 5678" }],
  answers: { "of-a-later-app": "partly" },
};

test("a chat hidden in the web shop is found, warned of, given to somebody, checked and made a thing", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-21T10:00:00"));
  const checks = await Checks.of(page, shop);
  const { main } = checks;
  await checks.open("ai");
  await expect(main).toContainText("Hidden ones count: chat, mail, bookings.");
  await page.getByRole("button", { name: "Add an AI tool" }).click();
  await expect(page.getByLabel("What is it called?")).toBeFocused();
  await expect(main).toContainText("Give it a name.");

  // a yes tells what it is part of and whom it reaches, and nothing of who checks it
  await page.getByRole("button", { name: "Yes, add it: Web shop: does an AI chat answer visitors?" }).click();
  await expect(checks.heading).toHaveText("Website chat");
  await expect(page.getByLabel("The tool it is part of")).toHaveValue("Web shop");
  await expect(page.getByLabel("Customers")).toBeChecked();
  const unread = main.getByText("Nobody reads what it tells customers.");
  await expect(unread).toHaveCount(2); // beside the answer, and in what is still to do
  await page.getByLabel("A sample, afterwards").check();
  await expect(unread).toHaveCount(0);
  await expect(main).toContainText("Nobody is named to read its work.");
  await page.getByLabel("Who reads it, and may switch it off?").selectOption({ label: "Zoë Ağaoğlu" });
  await expect(main).not.toContainText("Nobody is named to read its work.");
  await page.getByLabel("What does a good answer look like?").fill("Right day, right price.");
  await page.getByRole("button", { name: "Read today" }).click();
  await expect(main).toContainText("Next: 21 December 2026.");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("What do you do, in order?, line 1").fill("Switch the chat off in settings.");
  await page.getByLabel("For a day").fill("We answer by mail.");

  // the check: a safe answer goes on to the next, one that is not safe stays open and says what to do
  await page.getByRole("button", { name: "Answer the next question" }).click();
  await checks.answer("Do you know every place where it writes", "Yes");
  await checks.answer("Do you know whose AI works inside it?", "Not this tool");
  await checks.answer("Does its text reach customers", "Yes");
  await expect(checks.question("Does its text reach customers")).toContainText("The safe answer is no.");
  await expect(main).toContainText("1 of 15 safe, 1 to look at, 13 open");

  await page.getByRole("button", { name: "Make it a thing of the plan" }).click();
  await expect(page.getByLabel("Which thing of your plan is it?")).toBeFocused();
  await expect(page.getByLabel("Which thing of your plan is it?").locator("option:checked")).toHaveText(
    "Website chat",
  );
  await expect(main).toContainText(/Without it an open hour costs about €\d/); // the trade's guess

  // a blank name is not kept, and said when the sheet is left
  await page.getByLabel("What is it called?").fill("");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Give it a name.",
  );
  await page.getByLabel("What is it called?").fill("Shop chat");
  await page.getByRole("button", { name: "Done" }).click();
  const tool = page.getByRole("list", { name: "Your AI tools" }).getByRole("listitem");
  await expect(tool).toContainText("A person readsA sample, afterwards, by Zoë Ağaoğlu");
  await expect(tool).toContainText("Its check1 of 15 safe, 1 to look at, 13 open");
  await expect(tool).toContainText("Next reading21 December 2026");

  // removed and brought back; reloaded; and all of it is in the file
  await tool.getByRole("link", { name: "Shop chat" }).click();
  await page.getByRole("button", { name: "Remove Shop chat" }).click();
  await expect(checks.heading).toHaveText("Shop chat is removed");
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await expect(checks.heading).toHaveText("Shop chat");
  await page.reload();
  await expect(page.getByLabel("For a day")).toHaveValue("We answer by mail.");
  const copy = await (await Home.open(page)).saveCopyOf("Korst & Kruim");
  const plan = planOf(copy.text);
  expect(plan).toMatchObject({
    ai: [
      {
        name: "Shop chat",
        hiddenIn: "Web shop",
        reaches: ["customers"],
        review: "sample",
        reviewer: "zoe",
        goodLooksLike: "Right day, right price.",
        lastReviewed: "2026-11-21",
        ifWrong: ["Switch the chat off in settings."],
        dependency: "ai-assistant",
        answers: { "ai-list": "yes", "ai-hidden": "na", "ai-customer": "yes" },
        off: { hour: "", day: "We answer by mail.", gone: "" },
      },
    ],
  });
});

test("an owner answers the readiness questions one at a time, sees the score, the fixes, and it going down", async ({
  page,
}) => {
  const checks = await Checks.of(page, shop);
  const { main } = checks;
  const score = page.getByTestId("readiness");
  await checks.open("ready");
  await expect(score).toContainText("Not scored yet");
  await expect(score).not.toContainText("of 100");

  // by keyboard alone: the question has the focus, then its answers, then the next question
  await page.getByRole("button", { name: "Answer the next question" }).press("Enter");
  const first = checks.question("Is there a printed crisis plan");
  await expect(first).toBeFocused();
  await expect(first).toContainText("Your plan says: it was never printed.");
  await page.getByRole("button", { name: "Answer the next question" }).press("Enter");
  await expect(first).toBeFocused(); // it has no answer yet: it is not passed over
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(score).toContainText("100 of 100");
  await expect(score).toContainText("From the one question you answered. 25 are still open.");
  await expect(score).toContainText("So far");

  // contacts 5 of 10: 50, down 50; the lead is not ours: nothing changes
  await checks.answer("Are phone numbers of suppliers", "No, or don’t know");
  await expect(score).toContainText("50 of 100");
  await expect(score).toContainText("Down 50: you know more now.");
  // said where the eyes are, too
  await expect(checks.question("Does everyone know who leads")).toContainText("Readiness 50 of 100. Down 50");
  await checks.answer("Does everyone know who leads", "Not ours");
  await expect(score).toContainText("50 of 100");
  await expect(score).not.toContainText("you know more now");

  // by its part: the card question with what an hour without the terminal costs
  await page.getByRole("button", { name: "Payments and stock" }).click();
  const cards = checks.question("Do you have a second way to take cards");
  await expect(cards).toContainText("the backup for your card terminal is “Cash only”, never tried.");
  await checks.answer("Do you have a second way to take cards", "Partly");
  await expect(score).toContainText("50 of 100"); // 5 + 0 + 2.5 of 15
  const fixes = main.getByRole("region", { name: "The two best fixes" }).getByRole("listitem");
  await expect(fixes.first()).toContainText("Adds about 33 points"); // 5 of 15
  await expect(fixes.last()).toContainText("Adds about 17 points"); // 2.5 of 15
  await expect(fixes.last()).toContainText(/An hour without your card terminal costs about €\d+\./);

  // an answer is changed where it stands, and taken back
  await fixes
    .first()
    .getByRole("button", { name: /^Open the question: Are phone numbers/ })
    .click();
  const contacts = checks.question("Are phone numbers of suppliers");
  await expect(contacts).toBeFocused();
  await contacts.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(score).toContainText("83 of 100"); // 12.5 of 15
  await expect(contacts.getByRole("button", { name: "Yes", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await checks.row("Is there a printed crisis plan").click();
  await first.getByRole("button", { name: "Take the answer back" }).click();
  await expect(checks.row("Is there a printed crisis plan")).toBeFocused();
  await expect(score).toContainText("75 of 100"); // 7.5 of 10
  await page.getByTestId("undo").click();
  await expect(score).toContainText("83 of 100");

  await page.reload();
  await expect(score).toContainText("83 of 100");
  await expect(score).not.toContainText("you know more now");
  const copy = await (await Home.open(page)).saveCopyOf("Korst & Kruim");
  expect(planOf(copy.text)).toMatchObject({
    answers: {
      "of-a-later-app": "partly",
      "r-plan": "yes",
      "r-contacts": "yes",
      "r-lead": "na",
      "r-card-backup": "partly",
    },
  });
});

test("AI tools, one of them and readiness can be read by everybody, and all answered leads to To do", async ({
  page,
}) => {
  const checks = await Checks.of(page, sampleFile("dental"));
  await checks.open("ai");
  expect(await axe(page)).toEqual([]);
  await checks.open("ai/reminders");
  await page.getByRole("button", { name: "Answer the next question" }).click();
  await expect(checks.question("Can it change your website")).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await checks.open("ready");
  await expect(page.getByTestId("readiness")).toContainText("From your answers to all 26 questions");
  await expect(page.getByRole("link", { name: "See what to do next" })).toBeVisible();
  await checks.row("Did you practise the plan").click();
  await expect(checks.main).toContainText("Your plan says:");
  expect(await axe(page)).toEqual([]);
});
