import {
  changed,
  chosen,
  exported,
  giveAll,
  seeAll,
  ticked,
  typed,
  valueAt,
  type Answer,
  type Json,
} from "./drivers/answers.ts";
import { expect, test } from "./drivers/app.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";

// every field an owner can fill, on the screen where it belongs: the dental sample with other answers

const thing = "payments-card-terminal";
const sheet = `things/${thing}`;
const card = `dependencies.${thing}`;

const thingSheet: Answer[] = [
  typed(sheet, "What do you call this thing?", `${card}.name`, "Card machine at reception"),
  ticked(
    sheet,
    "Which of your things must work for it to work?",
    "Practice mobiles",
    `${card}.needs.last`,
    "mobile-network",
  ),
  changed(
    sheet,
    "How much of treatments stops with your card machine at reception?",
    `${card}.affects.0.share`,
    "12",
    0.12,
  ),
  changed(
    sheet,
    "How many people must redo work later, after your card machine at reception stops?",
    `${card}.stalledPeople`,
    "2",
    2,
  ),
  changed(
    sheet,
    "What extra do you spend an hour, while your card machine at reception is down?",
    `${card}.extraPerHour`,
    "3.50",
    3.5,
  ),
  changed(sheet, "What extra do you spend once, each time?", `${card}.extraOnce`, "25", 25),
  {
    on: sheet,
    give: async (page) => {
      await page.getByRole("button", { name: "Add what spoils" }).click();
      await page.getByLabel("Row 1: after").fill("6");
      await page.getByLabel("Row 1: worth").fill("40");
    },
    at: `${card}.spoilage`,
    is: [{ afterHours: 6, amount: 40 }],
    seen: (page) => expect(page.getByLabel("Row 1: worth")).toHaveValue("40"),
  },
  ticked(sheet, "How long can you do without it?", "1 day", `${card}.tolerableMinutes`, 1440),
  ticked(sheet, "How soon does the maker promise it back?", "1 week", `${card}.promisedMinutes`, 10_080),
  changed(sheet, "How often does it fail in a year?", `${card}.outagesPerYear`, "2.5", 2.5),
  changed(sheet, "For how long, usually?", `${card}.typicalHours`, "1.5", 1.5),
  ticked(sheet, "Does it work offline?", "Yes", `${card}.offlineMode.on`, "yes"),
  typed(sheet, "When did you last check it?", `${card}.offlineMode.checkedOn`, "2026-11-02"),
  typed(sheet, "What do you do instead?", `${card}.backup.title`, "Invoice by post or a payment link"),
  typed(sheet, "Its steps, in order, line 1", `${card}.backup.steps.0`, "Note name and amount."),
  ticked(sheet, "What must work for this backup to work?", "Practice mobiles", `${card}.backup.needs`, [
    "mobile-network",
  ]),
  changed(sheet, "How many minutes until it runs?", `${card}.backup.readyAfterMinutes`, "20", 20),
  changed(sheet, "What share of the stopped sales does it save?", `${card}.backup.keeps`, "55", 0.55),
  ticked(
    sheet,
    "How long can it run?",
    "Some hours: a battery, a data bundle",
    `${card}.backup.lastsMinutes`,
    300,
  ),
  typed(sheet, "For how many hours?", `${card}.backup.lastsMinutes`, "5", 300),
  changed(sheet, "What does it cost once, to set up?", `${card}.backup.setupCost`, "30", 30),
  changed(sheet, "What does it cost a year?", `${card}.backup.yearlyCost`, "12", 12),
  changed(sheet, "What does running it cost an hour?", `${card}.backup.costPerHour`, "1", 1),
  typed(sheet, "When did you last try it?", `${card}.backup.lastTested`, "2026-11-03"),
  typed(sheet, "What is in your own copy of its data?", `${card}.dataCopy.what`, "Payments of the day"),
  typed(sheet, "Where is it?", `${card}.dataCopy.where`, "Red folder"),
  typed(sheet, "Make a copy every", `${card}.dataCopy.everyDays`, "14", 14),
  typed(sheet, "When was the last copy made?", `${card}.dataCopy.lastDone`, "2026-11-10"),
  chosen(
    sheet,
    "Who asks for a change?",
    `${card}.approval.first`,
    "Iveta Kučerová-Łuczak, Manager",
    "iveta",
  ),
  chosen(
    sheet,
    "Who checks and agrees?",
    `${card}.approval.second`,
    "Dr Niamh O’Connor, Practice owner",
    "niamh",
  ),
  typed(
    sheet,
    "What is the address of its status page?",
    `${card}.statusPage`,
    "https://status.example.org/cards",
  ),
  typed(sheet, "When does it renew or run out?", `${card}.renewsOn`, "2027-06-30"),
  typed(sheet, "What is your account number with them?", `${card}.accountRef`, "HD-77"),
  chosen(sheet, "Who looks after it?", `${card}.owner`, "Dr Tunde Adeyemi, Dentist, X-ray lead", "tunde"),
  typed(sheet, "A note for staff", `${card}.note`, "The spare roll lies under the desk."),
  ticked(
    "things/internet",
    "Does it bring back what needs your internet line?",
    "No",
    "dependencies.internet.backup.restores",
    false,
  ),
];

const people: Answer[] = [
  typed("contacts/iveta", "Name", "contacts.iveta.name", "Iveta Kučerová-Łuczak"),
  typed("contacts/iveta", "What they do for you", "contacts.iveta.role", "Manager"),
  typed("contacts/iveta", "Phone", "contacts.iveta.phone", "+44 7700 900142"),
  typed("contacts/iveta", "Second way", "contacts.iveta.phone2", "+44 1632 960142"),
  typed("contacts/iveta", "Email", "contacts.iveta.email", "manager@example.org"),
  typed("contacts/iveta", "When did you last ring this number?", "contacts.iveta.checkedOn", "2026-11-04"),
  typed("contacts/iveta", "When you can reach them", "contacts.iveta.reachable", "8 to 20"),
  typed("contacts/iveta", "Note", "contacts.iveta.note", "Has the key to the cellar."),
  ticked(
    "contacts/iveta",
    "Whose card says to call them?",
    "Electricity",
    "dependencies.electricity.contacts.last",
    "iveta",
  ),
  chosen("contacts/card-support", "They are", "contacts.card-support.kind", "Bank", "bank"),
  {
    on: "contacts",
    give: (page) => page.getByRole("button", { name: "Up: Iveta Kučerová-Łuczak, Manager" }).click(),
    at: "callOrder.0",
    is: "iveta",
  },
  {
    on: "contacts",
    give: (page) =>
      page
        .getByRole("group", { name: "Talk to the press" })
        .getByLabel("And if they are away")
        .selectOption({ label: "Dr Tunde Adeyemi, Dentist, X-ray lead" }),
    at: "decisions.4.deputy",
    is: "tunde",
  },
];

const ai: Answer[] = [
  typed("ai/note-helper", "What is it called?", "ai.note-helper.name", "Note writer"),
  typed("ai/note-helper", "What does it do for you?", "ai.note-helper.does", "Drafts visit notes."),
  typed("ai/note-helper", "The tool it is part of", "ai.note-helper.hiddenIn", "Records"),
  ticked("ai/note-helper", "What can its work reach?", /^Bookings/, "ai.note-helper.reaches", [
    "bookings",
    "staff",
  ]),
  ticked(
    "ai/note-helper",
    "How much of its work does a person read?",
    "A sample, afterwards",
    "ai.note-helper.review",
    "sample",
  ),
  chosen(
    "ai/note-helper",
    "Who reads it, and may switch it off?",
    "ai.note-helper.reviewer",
    "Dr Tunde Adeyemi, Dentist, X-ray lead",
    "tunde",
  ),
  typed(
    "ai/note-helper",
    "What does a good answer look like?",
    "ai.note-helper.goodLooksLike",
    "Right tooth, right dose.",
  ),
  typed(
    "ai/note-helper",
    "What would tell you that it goes wrong?",
    "ai.note-helper.alert",
    "A drug nobody gave.",
  ),
  typed("ai/note-helper", "When did you last read its work?", "ai.note-helper.lastReviewed", "2026-11-06"),
  typed("ai/note-helper", "What do you do, in order?, line 1", "ai.note-helper.ifWrong.0", "Switch it off."),
  typed("ai/note-helper", "For an hour", "ai.note-helper.off.hour", "We type."),
  typed("ai/note-helper", "For a day", "ai.note-helper.off.day", "We type all day."),
  typed("ai/note-helper", "Gone for good", "ai.note-helper.off.gone", "We always type."),
  chosen(
    "ai/note-helper",
    "Which thing of your plan is it?",
    "ai.note-helper.dependency",
    "X-ray software",
    "industry-system-2",
  ),
];

const money: Answer[] = [
  typed("money", "What do you spend on tech in a year?", "business.yearlyTechSpend", "19000", 19_000),
  typed("money", "What do you sell in a year?", "business.yearlySales", "1300000", 1_300_000),
  typed("ask/business.people", "Your answer", "business.people", "8", 8),
  typed("ask/business.hourlyWage", "Your answer", "business.hourlyWage", "27.5", 27.5),
  typed("ask/business.overtimeFactor", "Your answer", "business.overtimeFactor", "1.5", 1.5),
  ticked("ask/business.certainty", "Your answer", "A guess", "business.certainty", "guess"),
  chosen("ask/business.outage-start", "On which day?", "outageStart.day", "Wednesday", "wed"),
  typed("ask/business.outage-start", "At what time?", "outageStart.time", "09:15"),
  chosen("ask/plan.languages", "What language is the paper in?", "language", "German", "de"),
  chosen("ask/plan.languages", "Do customers read a second language?", "messageLanguage", "Dutch", "nl"),
  typed("ask/plan.address", "Address, for the call sheet", "business.address", "4 Harbour Steps, Saltmouth"),
  typed(
    "ask/stream.treatments.weeklySales",
    "Your answer",
    "streams.treatments.weeklySales",
    "20000",
    20_000,
  ),
  typed("ask/stream.treatments.margin", "Your answer", "streams.treatments.margin", "80", 0.8),
  typed("ask/stream.treatments.comesBack", "Your answer", "streams.treatments.comesBack", "6", 0.6),
  typed(
    "ask/stream.treatments.customersPerWeek",
    "Your answer",
    "streams.treatments.customersPerWeek",
    "140",
    140,
  ),
  typed("ask/stream.treatments.leaveForGood", "Your answer", "streams.treatments.leaveForGood", "2", 0.02),
  typed("ask/stream.treatments.customerValue", "Your answer", "streams.treatments.customerValue", "310", 310),
  ticked(
    "ask/stream.checkups.hours",
    "This money comes in",
    "Day and night",
    "streams.checkups.hours",
    "always",
  ),
];

const upkeep: Answer[] = [
  {
    on: "todo",
    give: async (page) => {
      await page.getByLabel("Something of your own").fill("Buy a second torch");
      await page.getByRole("button", { name: "Add it" }).click();
    },
    at: "actions.last.title",
    is: "Buy a second torch",
    seen: (page) => expect(page.getByText("Buy a second torch").first()).toBeVisible(),
  },
  {
    on: "ready",
    give: async (page) => {
      const question = "Do you keep a float and know how to sell for cash safely?";
      await page.getByRole("button", { name: question }).click();
      await page
        .getByRole("group", { name: question })
        .getByRole("button", { name: "Yes", exact: true })
        .click();
    },
    at: "answers.r-cash",
    is: "yes",
  },
  {
    on: "shared/find",
    give: async (page) => {
      const heading = page.getByRole("heading", { level: 2, name: "Which things hang on one fuse?" });
      const fuse = page.getByRole("main").locator("section").filter({ has: heading });
      await fuse.getByText(/^Show .* other things?$/).click();
      await fuse.getByLabel("What do you call it?").fill("Fuse 7, reception");
      await fuse.getByRole("checkbox", { name: "Online booking" }).check();
      await fuse.getByRole("checkbox", { name: "Patient records" }).check();
    },
    at: "providers.last.name",
    is: "Fuse 7, reception",
    seen: (page) => expect(page.getByText("Fuse 7, reception").first()).toBeVisible(),
  },
  {
    on: "learn",
    give: async (page) => {
      await page.getByRole("checkbox", { name: "Patient records" }).check();
      await page.getByLabel("Day", { exact: true }).fill("2026-11-09");
      await page.getByLabel("Time", { exact: true }).fill("10:00");
      await page.getByLabel("Hours", { exact: true }).fill("2");
      await page.getByLabel("What did you lose in sales?").fill("150");
      await page.getByRole("button", { name: "Done with this one" }).click();
    },
    at: "outages.last.actual.lostSales",
    is: 150,
    seen: (page) => expect(page.getByText("9 November 2026, 10:00")).toBeVisible(),
  },
  chosen(
    "review",
    "Who goes through the plan?",
    "review.owner",
    "Dr Niamh O’Connor, Practice owner",
    "niamh",
  ),
  chosen("review", "How often?", "review.everyMonths", "every 2 months", 2),
  typed("review", "When did you last go through it?", "review.reviewedOn", "2026-11-12"),
  typed("review", "Who approved it?", "review.approvedBy", "Niamh and Iveta"),
  typed("review", "Where does it hang?", "copies.0.where", "inside the red folder"),
  typed("review", "Client label", "client", "Harbour group, north"),
  typed("review", "Adviser’s name", "adviser.name", "Maren Lindqvist"),
];

test("the dental plan, filled in on every screen, is in its file as it was answered and comes back in another browser", async ({
  page,
  browser,
}) => {
  test.slow();
  const plan = await (await Home.open(page)).takeFirst(sampleFile("dental"));
  const answers = [...people, ...thingSheet, ...ai, ...money, ...upkeep];
  await giveAll(page, plan, answers);

  // own words for the card and for people
  await page.goto(`/#/p/${plan}/things/${thing}/card`);
  await page.getByRole("button", { name: "Change these lines: First 10 minutes" }).click();
  await page
    .getByRole("textbox", { name: "Your lines: First 10 minutes, line 1", exact: true })
    .fill("Look at the roll.");
  await page.getByRole("button", { name: "Change these lines: Back to normal" }).click();
  await page
    .getByRole("textbox", { name: "Your lines: Back to normal, line 1", exact: true })
    .fill("Post the invoices.");
  await page.goto(`/#/p/${plan}/messages/${thing}`);
  await page.getByRole("button", { name: "Change the words: Door sign", exact: true }).click();
  await page
    .getByRole("textbox", { name: "Your words: Door sign", exact: true })
    .fill("No cards today. We post the bill.");

  const text = await exported(page);
  const { plan: file }: { plan: Json } = JSON.parse(text);
  const said = Object.fromEntries(answers.map(({ at }) => [at, valueAt(file, at)]));
  expect(said).toEqual(Object.fromEntries(answers.map(({ at, is }) => [at, is])));
  expect(valueAt(file, `${card}.card.firstTen.0`)).toBe("Look at the roll.");
  expect(valueAt(file, `${card}.backToNormal.0`)).toBe("Post the invoices.");
  expect(valueAt(file, `${card}.tell.down.doorSign`)).toBe("No cards today. We post the bill.");

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await (await Home.open(other)).takeFirst(text);
  await seeAll(other, plan, answers);
  await other.goto(`/#/p/${plan}/messages/${thing}`);
  await expect(other.getByTestId("message-doorSign")).toContainText("No cards today. We post the bill.");
  expect(planOf(await exported(other))).toEqual(planOf(text));
  await elsewhere.close();
});

test("a change in one place shows in every other: the line's backup is gone", async ({ page }) => {
  const plan = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const main = page.getByRole("main");
  const open = async (screen: string): Promise<void> => {
    await page.goto(`/#/p/${plan}/${screen}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  const ifTheLineStops = main
    .getByRole("paragraph")
    .filter({ hasText: /^If your internet line stops/ })
    .first();
  await open("shared");
  await page
    .getByRole("button", { name: /^Internet line/ })
    .first()
    .click();
  const before = await ifTheLineStops.textContent();
  await open("todo");
  await expect(main.getByText("Write a backup for your internet line")).toHaveCount(0);

  await open("backups/internet");
  await page.getByRole("button", { name: "Remove this backup" }).click();

  await open("things");
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Internet line", exact: true }) });
  await expect(row).toContainText("no backup");
  await open("backups");
  await expect(main).toContainText("You have a backup for 6 of your 9 things.");
  await open("shared");
  await page
    .getByRole("button", { name: /^Internet line/ })
    .first()
    .click();
  await expect(ifTheLineStops).not.toHaveText(before ?? "");
  await open("todo");
  await expect(main.getByText("Write a backup for your internet line")).toBeVisible();
  await open("");
  await expect(page.getByRole("link", { name: "Write a backup for your internet line" })).toBeVisible();
  await expect(main.getByText("for 6 of 9 things")).toBeVisible();
  await page.getByTestId("undo").click();
  await expect(main.getByText("for 7 of 9 things")).toBeVisible();
});
