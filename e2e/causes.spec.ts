import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { Causes } from "./drivers/causes.ts";
import { Home, planOf, sampleFile } from "./drivers/home.ts";

/** The dental practice before its owner found these causes. */
function dentalWithout(...causes: string[]): object {
  const file: { plan: { providers: { id: string }[]; dependencies: { upstreams: string[] }[] } } = JSON.parse(
    sampleFile("dental"),
  );
  const isLeft = (id: string): boolean => !causes.includes(id);
  const dependencies = file.plan.dependencies.map((thing) => ({
    ...thing,
    upstreams: thing.upstreams.filter(isLeft),
  }));
  return { ...file.plan, dependencies, providers: file.plan.providers.filter(({ id }) => isLeft(id)) };
}

test("two of the six questions become causes in map, list, table and figures, and go again", async ({
  page,
}) => {
  const causes = await Causes.ofPlan(page, dentalWithout("codes-phone", "paying-card", "person"));
  await causes.open("shared");
  await page.getByRole("link", { name: "Six questions find more" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Six small things that can stop everything",
  );

  // the internet line is in the plan: no second one beside it
  const line = causes.question("Which things share one internet line?");
  await expect(line).toContainText("Your internet line is in the plan and counts as this cause.");
  await expect(line.getByRole("textbox")).toHaveCount(0);
  await expect(line.getByRole("checkbox", { name: "Card machine" })).toBeChecked();
  await expect(line).toContainText("If your internet line stops, four more things stop with it:");
  await causes.tick("Which things share one internet line?", "Email and referrals");
  await expect(line).toContainText("If your internet line stops, five more things stop with it:");
  await page.getByTestId("undo").click();
  await expect(line).toContainText("four more things stop with it:");

  const phone = causes.question("Which phone gets the login codes?");
  await phone.getByRole("textbox", { name: "What do you call it?" }).fill("Anna’s phone");
  await causes.tick("Which phone gets the login codes?", "Email and referrals");
  await expect(phone).toContainText("One thing hangs on it so far.");
  await causes.tick("Which phone gets the login codes?", "Patient records");
  await expect(phone).toContainText(
    /If Anna’s phone is lost or broken, two things stop with it: about £[\d,]+ in 4 hours/,
  );

  const fuse = "Which things hang on one fuse?";
  await causes.tick(fuse, "Card machine", "Internet line");
  await expect(causes.question(fuse)).toContainText(/If the fuse fails, \w+ things stop with it: about £/);
  await causes.question(fuse).getByRole("textbox").fill("");
  await expect(causes.question(fuse)).toContainText("Give it a name.");
  await page.getByRole("button", { name: "See all shared causes" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Give it a name." })).toBeVisible();
  await causes.question(fuse).getByRole("textbox").fill("Front desk fuse");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "See all shared causes" }).click();

  // map, list and table say the same
  await page.getByRole("button", { name: "Anna’s phone" }).click();
  await expect(page.getByRole("main")).toContainText(
    "If Anna’s phone is lost or broken, two things stop with it:",
  );
  const words = "Without it stop: patient records and email and referrals.";
  await page.getByText("Show as table").first().click();
  await expect(page.getByRole("row", { name: /^Anna’s phone/ })).toContainText(words);
  await page.getByRole("button", { name: "Show as list" }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "Anna’s phone" }) })
      .last(),
  ).toContainText(words);

  const { text } = await causes.figures();
  expect(text).toMatch(/^codes-phone,shared,4,unprepared,likely,\d/m);
  expect(text).toMatch(/^circuit,shared,4,prepared,likely,\d/m);

  // removed with a way back
  await causes.open("shared/find");
  const own = causes.question("Your own causes");
  await own.getByRole("button", { name: "Remove Anna’s phone" }).click();
  await expect(page.getByText("Anna’s phone is removed.")).toBeVisible();
  await expect(own.getByRole("button", { name: "Remove Anna’s phone" })).toHaveCount(0);
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await own.getByRole("button", { name: "Change Anna’s phone" }).click();
  await own.getByRole("checkbox", { name: "Email and referrals" }).click();
  await own.getByRole("checkbox", { name: "Patient records" }).click();
  await own.getByRole("button", { name: "Done" }).click();
  await expect(own).not.toContainText("Anna’s phone");

  // one of any kind
  await own.getByRole("button", { name: "Add another cause" }).click();
  await own.getByRole("textbox").fill("Back room computer");
  await own.getByLabel("What is it?").selectOption("A phone or computer");
  await own.getByRole("checkbox", { name: "X-ray software" }).click();
  await own.getByRole("checkbox", { name: "Patient records" }).click();
  await expect(own).toContainText("If back room computer is lost or broken, two things stop with it:");
  await own.getByRole("button", { name: "Done" }).click();

  await page.goto("/#/");
  const saved = await (await Home.open(page)).saveCopyOf("Harbour Dental");
  expect(planOf(saved.text)).toMatchObject({
    providers: [
      { id: "reset-mailbox", kind: "account" },
      { id: "imaging-pc", kind: "device" },
      { id: "circuit", name: "Front desk fuse", kind: "power" },
      { id: "cause", name: "Back room computer", kind: "device" },
    ],
  });
});

// Saturday 9 to 17 sells 1,600: 200 an hour, half of it margin. The card machine stops 70% of it
const shop = {
  business: { name: "Shop", country: "GB", hours: { sat: [{ from: "09:00", to: "17:00" }] } },
  streams: [{ id: "counter", name: "Counter sales", weeklySales: 1600, margin: 0.5 }],
  dependencies: [
    {
      id: "card",
      name: "Card machine",
      category: "payments-card-terminal",
      affects: [{ stream: "counter", share: 0.7 }],
    },
    { id: "internet", name: "Internet line", category: "internet" },
  ],
  guesses: ["dependencies.card.affects"],
};

test("an outage that happened teaches the plan its share, how often and how long", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-21T09:00:00+01:00");
  const causes = await Causes.ofPlan(page, shop);
  await causes.open("cost");
  const headline = page.getByTestId("headline-cost");
  await expect(headline).toHaveText("€70");
  await page.getByRole("link", { name: "Had a real outage? Learn from it" }).click();

  // nothing is kept before it says enough; what is missing is said
  const done = page.getByRole("button", { name: "Done with this one" });
  await done.click();
  const alert = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(alert).toContainText("Tick what was down.");
  await page.getByRole("checkbox", { name: "Card machine" }).click();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-22");
  await page.getByLabel("Time", { exact: true }).fill("10:00");
  await page.getByLabel("Hours", { exact: true }).fill("-3");
  await done.click();
  await expect(alert).toContainText("Choose today or earlier.");
  await expect(alert).toContainText("Type a number, such as 2.");
  await page.getByLabel("Day", { exact: true }).fill("2026-11-21");
  await page.getByLabel("Hours", { exact: true }).fill("3");
  await done.click();
  await expect(alert).toContainText("That is still to come.");
  await page.getByLabel("Hours", { exact: true }).fill("900");
  await page.getByLabel("Day", { exact: true }).fill("2026-11-14");
  await done.click();
  await expect(alert).toContainText("That is longer than a month.");
  await expect(page.getByText("None yet. The first one you type in stands here.")).toBeVisible();

  // what is typed and not in the plan yet is there again after the page was left
  await causes.open("cost");
  await causes.open("learn");
  await expect(page.getByLabel("Hours", { exact: true })).toHaveValue("900");
  await expect(page.getByRole("checkbox", { name: "Card machine" })).toBeChecked();

  // three hours of 200: the plan says 420 of 600
  await page.getByLabel("Hours", { exact: true }).fill("3");
  await page.getByLabel("What did you lose in sales?").fill("300");
  await page.getByLabel("In a few words").fill("The street was dug up.");
  const main = page.getByRole("main");
  await expect(main).toContainText(
    "In that time you usually sell about €600. The plan says you missed about €420 of it: 70%.",
  );
  await expect(main).toContainText("You lost €300 of about €600 usual: 50%.");
  await expect(main).toContainText("The plan says 70% of counter sales stops with your card machine.");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(main).toContainText("The plan says 50% of counter sales stops with your card machine.");
  await expect(main).toContainText("The plan says the same as what you lost.");

  // the cost follows at once, and Undo brings the guess back
  await causes.open("cost");
  await expect(headline).toHaveText("€50");
  await page.getByTestId("undo").click();
  await expect(headline).toHaveText("€70");
  await page.getByTestId("redo").click();
  await expect(headline).toHaveText("€50");

  // a second one 14 months before makes a year of it
  await causes.open("learn");
  await page.getByRole("checkbox", { name: "Card machine" }).click();
  await page.getByLabel("Day", { exact: true }).fill("2025-09-20");
  await page.getByLabel("Time", { exact: true }).fill("11:00");
  await page.getByLabel("Hours", { exact: true }).fill("2");
  await done.click();
  await expect(main).toContainText(
    "Your card machine: 2 times in 14 months, 2.5 hours each on average. That is about 1.7 a year.",
  );
  await page.getByRole("button", { name: "Count with that for your card machine" }).click();
  await expect(main).toContainText("The plan counts with that.");

  // changed and removed
  await page.getByRole("button", { name: "Change the outage of 14 November 2026" }).click();
  await expect(page.getByLabel("Time", { exact: true })).toHaveValue("10:00");
  await expect(page.getByLabel("What did you lose in sales?")).toHaveValue("300");
  await page.getByLabel("Minutes", { exact: true }).fill("30");
  await expect(main).toContainText("Lasted 3 hours 30 minutes. Lost €300 in sales.");
  await page.getByRole("button", { name: "Remove the outage of 20 September 2025" }).click();
  await expect(main).not.toContainText("20 September 2025, 11:00");
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(main).toContainText("20 September 2025, 11:00: Card machine");

  const saved = await (await Home.open(page)).saveCopyOf("Shop");
  expect(planOf(saved.text)).toMatchObject({
    guesses: [],
    dependencies: [{ id: "card", outagesPerYear: 1.7, typicalHours: 2.5 }, { id: "internet" }],
    outages: [
      {
        practice: false,
        startedAt: "2026-11-14T09:00:00.000Z",
        endedAt: "2026-11-14T12:30:00.000Z",
        down: [{ root: "card" }],
        actual: { lostSales: 300 },
        review: { happened: "The street was dug up." },
      },
      { startedAt: "2025-09-20T09:00:00.000Z" },
    ],
  });
});

test("the news says what each outage would have meant here, both sides where they differ", async ({
  page,
}) => {
  const causes = await Causes.ofPlan(page, {
    ...shop,
    dependencies: [
      { ...shop.dependencies[0], serviceId: "square", upstreams: ["aws"] },
      { id: "site", name: "Website", category: "website-hosting", needs: ["card"] },
    ],
  });
  await causes.open("news");
  const main = page.getByRole("main");
  await page.getByLabel("Which supplier or service is it?").fill("Square");
  await expect(main).toContainText("You may have read about Square. Shop is working as normal.");

  // 15.4 hours from Saturday 9:00: all eight open hours, 70% of 1,600, half of it margin
  const square = main.getByRole("article").filter({ hasText: "Square could not take payments" });
  await expect(square).toContainText("confirmed 7 September 2023, 15.4 hours");
  await expect(square).toContainText(
    "Yes. The make of your card machine was among those that stopped. Two things would stop: card machine and website. From Saturday at 9:00 and for 15.4 hours that costs about €560.",
  );
  const disputed = main.getByRole("article").filter({ hasText: "press blamed an AI tool" });
  await expect(disputed).toContainText("disputed December 2025, nobody says how long");
  await expect(disputed).toContainText("One side: Press:");
  await expect(disputed).toContainText("The other side: Amazon:");
  await expect(disputed).toContainText(
    "If the press is right: it would reach you through Amazon Web Services (AWS).",
  );
  // newest first
  await expect(main.getByRole("article").first()).toContainText("December 2025");

  await page.getByRole("radio", { name: "All (22)" }).check();
  await expect(main.getByRole("article")).toHaveCount(22);
  const meta = main.getByRole("article").filter({ hasText: "Facebook, Instagram and WhatsApp vanished" });
  await expect(meta).toContainText("None of your things hangs on this, as far as the plan says.");
  await meta.getByText("Why, and where this comes from").click();
  await expect(
    meta.getByRole("link", {
      name: "https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/",
    }),
  ).toHaveAttribute("rel", "noreferrer");
  expect(await axe(page)).toEqual([]);
});

test("with nothing in the plan the screens say what to do first", async ({ page }) => {
  const causes = await Causes.ofPlan(page, { business: { name: "Nothing" } });
  await causes.open("shared");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await causes.open("shared/find");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await causes.open("learn");
  await expect(page.getByRole("link", { name: "Choose those things" })).toHaveAttribute("href", /start\/6$/);
  await causes.open("news");
  await expect(page.getByRole("main")).toContainText("None of them hangs together with your things");
});

test("things that hang on nothing together: the six questions may find what they share", async ({ page }) => {
  const causes = await Causes.ofPlan(page, {
    business: { name: "Two things" },
    dependencies: [
      { id: "scales", name: "Scales" },
      { id: "oven", name: "Oven" },
    ],
  });
  await causes.open("shared");
  await expect(page.getByRole("main")).toContainText("None found.");
  await page.getByRole("link", { name: "Answer them" }).click();
  await expect(page.getByRole("heading", { name: "Which things hang on one fuse?" })).toBeVisible();
});
