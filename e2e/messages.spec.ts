import { readFileSync } from "node:fs";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Messages } from "./drivers/messages.ts";
import { Paper } from "./drivers/paper.ts";
import { lettersOf } from "./drivers/read-pdf.ts";

const terminal = "payments-card-terminal";

/** The bakery before its owner wrote a word of their own about the card terminal. */
function bakeryWithOurWords(): string {
  const file: { plan: { dependencies: { id: string }[] } } = JSON.parse(
    readFileSync("samples/bakery.counterplan.json", "utf8"),
  );
  const dependencies = file.plan.dependencies.map((thing) =>
    thing.id === terminal ? { ...thing, tell: {}, card: {}, checks: [] } : thing,
  );
  return JSON.stringify({ ...file, plan: { ...file.plan, dependencies } });
}

async function printed(page: Messages["page"], plan: string): Promise<string> {
  const paper = new Paper(page, plan);
  await paper.open();
  const { pdf } = await paper.download();
  return lettersOf(pdf.pages.map(({ text }) => text).join(" "));
}

test("ready words are copied as they stand; own words print, and ours come back", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const messages = await Messages.ofFile(page, bakeryWithOurWords());
  await messages.open("messages");
  await expect(page.getByLabel("Which thing is it?").locator("option:checked")).not.toHaveText(
    "Several things, or not sure yet",
  );
  await page.getByLabel("Which thing is it?").selectOption({ label: "Card terminal" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What to tell people: Card terminal");
  expect(page.url()).toContain(`messages/${terminal}`);

  // a blank is named above the text, and so it is when it is copied
  await expect(messages.message("sms")).toContainText("To fill in: the time of your next news.");
  await messages.copy("Text message");
  await expect(page.getByText("Copied. To fill in: the time of your next news.")).toBeAttached();
  expect((await messages.clipboard()).replaceAll("\u00a0", " ")).toBe(
    "Korst & Kruim: card payments are down today. You can pay by cash or bank QR. Next update _____ : _____.",
  );
  await messages.choosePhase("It is still down");
  await expect(messages.message("doorSign")).toContainText("Still a problem with card payments.");
  await messages.choosePhase("It is back");
  await expect(page.getByText("Turn paid adverts on again.")).toBeVisible();
  await messages.choosePhase("It just stopped");

  // own words: seen at once, and told what is wrong with them
  await messages.write("Door sign", "No cards at {businessName} today. Cash, please.");
  await expect(messages.message("doorSign")).toHaveText("No cards at Korst & Kruim today. Cash, please.");
  await messages.write("Text message", "No cards today. Back at {tiem}.");
  await expect(page.getByText("{tiem} is no gap we fill.")).toBeVisible();
  await messages
    .words("Text message")
    .fill(`Korst & Kruim’s terminal is down. ${"Cash, please. ".repeat(4)}`);
  // 89 letters, one of them a curly sign: 67 a message
  await expect(page.getByText("Sent as 2 text messages: 89 characters, and 70 fit one.")).toBeVisible();
  await messages.words("Text message").fill("Korst & Kruim: cash only until {time}.");
  await messages.isSaved();
  expect(await axe(page)).toEqual([]);

  await page.reload();
  await expect(messages.message("doorSign")).toHaveText("No cards at Korst & Kruim today. Cash, please.");
  const withOwn = await printed(page, messages.plan);
  expect(withOwn).toContain(lettersOf("No cards at Korst & Kruim today. Cash, please."));
  expect(withOwn).toContain(lettersOf("Korst & Kruim: cash only until"));

  await messages.open(`messages/${terminal}`);
  await messages.useOurText("Door sign");
  await expect(messages.message("doorSign")).toContainText("Card machine down.");
  await expect(page.getByRole("button", { name: "Change the words: Door sign" })).toBeFocused();
  const withOurs = await printed(page, messages.plan);
  expect(withOurs).not.toContain(lettersOf("No cards at Korst & Kruim today."));
  expect(withOurs).toContain(lettersOf("Ask us before you order. Korst & Kruim"));
});

test("where the browser does not copy, the text is selected and the way on is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const messages = await Messages.ofFile(page, bakeryWithOurWords());
  await messages.open(`messages/${terminal}`);
  await messages.copy("Door sign");
  await expect(page.getByRole("main").getByText("The text is selected.")).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe(
    "Card machine down. Please pay by cash or bank QR code. Ask us before you order. Korst & Kruim",
  );
  // not sure what it is: general words, to copy only
  await page.getByLabel("Which thing is it?").selectOption({ label: "Several things, or not sure yet" });
  await expect(messages.message("social")).toContainText("one of our systems");
  await expect(page.getByRole("button", { name: /^Change the words/ })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});

test("the owner's own lines stand on the card beside them and on paper, until the ready ones are wanted again", async ({
  page,
}) => {
  const messages = await Messages.ofFile(page, bakeryWithOurWords());
  await messages.open(`things/${terminal}/card`);
  await expect(messages.part("First 10 minutes")).toContainText("Write the start time in the outage log.");
  await expect(messages.front).toContainText("Bring out the second card reader.");

  await messages.changeLines("First 10 minutes");
  await expect(messages.line("First 10 minutes", 1)).toBeFocused();
  await expect(messages.line("First 10 minutes", 1)).toHaveValue("Write the start time in the outage log.");
  await messages.line("First 10 minutes", 1).fill("Ring the bell twice.");
  await expect(messages.front).toContainText("Ring the bell twice.");
  for (const line of ["Seventh step.", "Eighth step."]) {
    await page.getByRole("group", { name: "Your lines: First 10 minutes" }).getByText("Add a line").click();
    await page.locator(":focus").fill(line);
  }
  await expect(page.getByText("These go on on the back: First 10 minutes", { exact: false })).toBeVisible();

  await messages.changeLines("Do not");
  await messages.line("Do not", 2).fill("Do not photograph a card.");
  await expect(page.getByText("Line 2 reads doubled on paper")).toBeVisible();
  await messages.line("Do not", 2).fill("photograph a card.");
  await expect(page.getByText("reads doubled on paper")).toHaveCount(0);
  await messages.isSaved();
  expect(await axe(page)).toEqual([]);

  await page.reload();
  await expect(messages.line("First 10 minutes", 1)).toHaveValue("Ring the bell twice.");
  const paper = await printed(page, messages.plan);
  for (const line of ["Ring the bell twice.", "Eighth step.", "photograph a card."])
    expect(paper).toContain(lettersOf(line));

  await messages.open(`things/${terminal}/card`);
  await messages.useReadyLines("First 10 minutes");
  await expect(messages.part("First 10 minutes")).toContainText("Write the start time in the outage log.");
  await expect(messages.front).not.toContainText("Ring the bell twice.");
  await page.getByTestId("undo").click();
  await expect(messages.line("First 10 minutes", 1)).toHaveValue("Ring the bell twice.");
});

test("a card with too much on it names the lines, and Print leads to them", async ({ page }) => {
  const messages = await Messages.ofFile(page, bakeryWithOurWords());
  await messages.open(`things/${terminal}/card`);
  await messages.changeLines("Do not");
  const long = "Say it to everyone in the queue, one after the other, and write down who was told. ".repeat(
    40,
  );
  await messages.line("Do not", 1).fill(long);
  await expect(page.getByText(/It takes \d pages in place of two/)).toBeVisible();
  await messages.isSaved();

  await new Paper(page, messages.plan).open();
  await page.getByText(/^\d lines? to shorten$/).click();
  await page.getByRole("link", { name: "Change these lines: Card terminal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What the card says: Card terminal");
});
