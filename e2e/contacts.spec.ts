import { readCsv, readVcards } from "../src/testing/contact-files.ts";
import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { Contacts } from "./drivers/contacts.ts";

test("a practice fills its call sheet, puts it in order, settles who decides, and takes it along", async ({
  page,
}) => {
  const contacts = await Contacts.ofSample(page, "dental");
  await contacts.open();
  await expect(contacts.rows).toHaveCount(18);
  await expect(contacts.rows.first()).toContainText("in charge");
  await expect(contacts.rows.nth(1)).toContainText("deputy");
  await expect(contacts.rows.first().getByRole("link", { name: "+44 7700 900101" })).toHaveAttribute(
    "href",
    "tel:+447700900101",
  );
  expect(await axe(page)).toEqual([]);

  // a role nobody fills: name and number are asked, what they are is known
  const gas = "Gas emergency line";
  await contacts.missing.getByRole("button", { name: `Add: ${gas}` }).click();
  await contacts.missing.getByRole("button", { name: "Add them" }).click();
  await expect(contacts.missing.getByText("Type a name.")).toBeVisible();
  await expect(contacts.missing.getByLabel("Name")).toBeFocused();
  await page.keyboard.press("Escape");
  await contacts.fill(gas, { name: "Quay, Gas; Łódź", phone: "+44 1632 960120" });
  await expect(contacts.missing.getByText(gas)).toHaveCount(0);
  await expect(contacts.missing.getByRole("heading", { name: "Nobody yet" })).toBeFocused();
  await expect(contacts.rows).toHaveCount(19);

  // the order: up twice, the button keeps the focus and the ends hold
  const up = page.getByRole("button", { name: "Up: Quay, Gas; Łódź, Gas emergency line" });
  await up.click();
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(contacts.rows.nth(16)).toContainText("Quay, Gas; Łódź");
  await expect(page.getByRole("button", { name: "Up: Dr Niamh O’Connor, Practice owner" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );

  // who decides
  const press = contacts.decision("Talk to the press");
  await press.getByLabel("And if they are away").selectOption({ label: "Dr Niamh O’Connor, Practice owner" });
  await expect(press).toContainText("Both are the same person.");
  await press.getByLabel("And if they are away").selectOption({ label: "Iveta Kučerová, Practice manager" });
  await expect(press).not.toContainText("same person");
  await page.getByRole("button", { name: "Give refunds" }).click();
  const refunds = contacts.decision("Give refunds");
  await expect(refunds.getByLabel("Who may decide")).toBeFocused();
  await expect(refunds).toContainText("Nobody may decide this yet.");
  await refunds.getByLabel("Who may decide").selectOption("Someone else: add them");
  await refunds.getByLabel("Their name").fill("Maya Reyes");
  await refunds.getByLabel("Their phone number").fill("+44 7700 900130");
  await refunds.getByRole("button", { name: "Add them" }).click();
  await expect(refunds).toContainText("Nobody decides this if they are away.");
  await page.getByRole("button", { name: "Remove: Go to paper" }).click();
  await expect(contacts.decision("Go to paper")).toHaveCount(0);

  // all of it is there after a reload
  await contacts.reload();
  await expect(contacts.rows).toHaveCount(20);
  await expect(contacts.rows.nth(16)).toContainText("Quay, Gas; Łódź");
  await expect(refunds.getByLabel("Who may decide").locator("option:checked")).toHaveText("Maya Reyes");
  await expect(press.getByLabel("And if they are away").locator("option:checked")).toHaveText(
    "Iveta Kučerová, Practice manager",
  );

  const book = await contacts.download("vcf");
  expect(book.name).toBe("harbour-dental-contacts.vcf");
  const cards = readVcards(book.text);
  expect(cards).toHaveLength(20);
  expect(cards[0]).toMatchObject({
    FN: ["Dr Niamh O’Connor"],
    ORG: ["Harbour Dental"],
    TEL: ["+44 7700 900101", "+44 1632 960101"],
    EMAIL: ["niamh@example.org"],
  });
  expect(cards[16]).toMatchObject({ FN: ["Quay, Gas; Łódź"], TITLE: [gas], TEL: ["+44 1632 960120"] });

  const table = await contacts.download("csv");
  expect(table.name).toBe("harbour-dental-contacts.csv");
  const [heads = [], ...rows] = readCsv(table.text);
  expect(heads.slice(0, 5)).toEqual(["Order", "Name", "Role", "Kind", "Phone"]);
  expect(rows).toHaveLength(20);
  expect(rows[16]?.slice(0, 5)).toEqual([
    "17",
    "Quay, Gas; Łódź",
    gas,
    "Power, gas or water",
    "+44 1632 960120",
  ]);
  await expect(page.getByText("harbour-dental-contacts.csv.")).toBeVisible();
});

test("somebody only email reaches is warned about on the mail’s card; removed, they come back by Undo", async ({
  page,
}) => {
  const contacts = await Contacts.ofSample(page, "dental");
  await contacts.open("it-help");
  const sheet = page.getByRole("main");
  await expect(sheet).toContainText("Number 4 of 18.");
  await expect(sheet.getByRole("link", { name: "Ring +44 1632 960110" })).toHaveAttribute(
    "href",
    "tel:+441632960110",
  );
  expect(await axe(page)).toEqual([]);

  const warning = "Only email reaches them, and that stops with your email and referrals. Add a number.";
  await sheet.getByLabel("Second way").fill("helpdesk@example.org");
  await expect(sheet).not.toContainText("Only email reaches them");
  await sheet.getByRole("textbox", { name: "Phone" }).fill("");
  await expect(sheet).toContainText(warning);
  // an app is another way; a second address is not
  await sheet.getByLabel("Second way").fill("Chat in their app");
  await expect(sheet).not.toContainText("Only email reaches them");
  await sheet.getByLabel("Second way").fill("");
  await expect(sheet).toContainText(warning);
  await sheet.getByRole("textbox", { name: "Email" }).fill("");
  await expect(sheet).toContainText("Add a phone number or an email.");

  // what cannot be dialled stays as typed and is told
  await sheet.getByRole("textbox", { name: "Phone" }).fill("ask Zoë");
  await sheet.getByRole("textbox", { name: "Name" }).fill("");
  await page.getByRole("button", { name: /^Next: / }).click();
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toBeFocused();
  await expect(problem).toContainText("Type a name.");
  await problem
    .getByRole("link", { name: "Type the number as you dial it: digits, spaces, + ( ) -." })
    .click();
  await expect(sheet.getByRole("textbox", { name: "Phone" })).toBeFocused();
  await sheet.getByRole("textbox", { name: "Name" }).fill("Zażółć Łukasz");
  await sheet.getByRole("textbox", { name: "Phone" }).fill("+44 1632 960110");
  await sheet.getByRole("button", { name: "Rang it today" }).click();
  await sheet.getByLabel("They are").selectOption("Supplier");

  // which cards name them, and what they look after
  const cards = page.getByRole("group", { name: "Whose card says to call them?" });
  await cards.getByLabel("Internet line").check();
  await page.getByRole("group", { name: "What do they look after?" }).getByLabel("X-ray software").check();
  await expect(sheet).toContainText("Named on 2 cards, for 1 thing they look after and in 3 other places.");

  await page.getByRole("button", { name: "Next: Support line" }).click();
  await expect(contacts.heading("Support line")).toBeFocused();
  await page.goBack();
  await contacts.reload();
  await expect(contacts.heading("Zażółć Łukasz")).toBeVisible();
  await expect(sheet.getByRole("textbox", { name: "Phone" })).toHaveValue("+44 1632 960110");
  await expect(cards.getByLabel("Internet line")).toBeChecked();
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  await expect(sheet.getByLabel("When did you last ring this number?")).toHaveValue(today);

  await sheet.getByRole("button", { name: "Take out of the order" }).click();
  await expect(sheet).toContainText("They are not in it.");
  await page.getByRole("link", { name: "Change the order" }).click();
  await page.getByRole("button", { name: /^Put in the order: Zażółć Łukasz/ }).click();
  await expect(contacts.rows.last()).toContainText("Zażółć Łukasz");

  await contacts.choose("Zażółć Łukasz");
  await page.getByRole("button", { name: "Remove Zażółć Łukasz" }).click();
  await expect(contacts.heading("Contacts")).toBeFocused();
  await expect(contacts.rows).toHaveCount(17);
  await expect(page.getByText("Zażółć Łukasz is removed.")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await expect(contacts.rows.last()).toContainText("Zażółć Łukasz");
  await contacts.choose("Zażółć Łukasz");
  await expect(cards.getByLabel("Internet line")).toBeChecked();
});

test("an empty plan asks for those any business calls; who is in charge comes first", async ({ page }) => {
  const contacts = await Contacts.ofPlan(page, { business: { name: "New", people: 3 } });
  await contacts.open();
  await expect(contacts.missing.getByRole("listitem").first()).toContainText("In charge");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Add a contact" }).click();
  await page.getByLabel("Name").fill("Electra");
  await page.getByLabel("What they do for you").fill("Electrician");
  await page.getByLabel("Phone").fill("ask Zoë");
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByText("Type the number as you dial it")).toBeVisible();
  await page.getByLabel("Phone").fill("020 7946 0001");
  await page.keyboard.press("Enter");
  await expect(contacts.rows.getByRole("link", { name: "Electra Electrician" })).toBeFocused();

  await contacts.fill("In charge", { name: "Zoë Ağaoğlu", phone: "020 7946 0002" });
  await expect(contacts.rows.first()).toContainText("Zoë Ağaoğlu");
  await expect(contacts.rows.first()).toContainText("Nobody leads if they are away.");
  await contacts.fill("Deputy, if that person is away", { name: "Łukasz Nowak", phone: "020 7946 0002" });
  await expect(contacts.rows.first()).not.toContainText("Nobody leads");
  await expect(contacts.rows.first()).toContainText("Łukasz Nowak has the same number.");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });

  test("whatever Tab leads to stands above the bars at the foot", async ({ page }) => {
    const contacts = await Contacts.ofSample(page, "dental");
    await contacts.open();
    const add = page.getByRole("button", { name: "Add a contact" });
    await contacts.rows.first().getByRole("link").first().focus();
    const covered: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      const [box, bar] = [await focused.boundingBox(), await add.boundingBox()];
      if (box && bar && box.y + box.height > bar.y) covered.push(await focused.innerText());
    }
    expect(covered).toEqual([]);
  });
});
